// What is so: a name and a value beside it, line by line.
import type { ReactNode } from 'react'

export interface Fact {
  name: string
  value: ReactNode
}

export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="admin-facts">
    {facts.map(({ name, value }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd className="figures">{value}</dd>
      </div>
    ))}
  </dl>
)

/** An account's number, from left to right in every language. */
export const Numbered = ({ number }: { number: string }) => (
  <code dir="ltr" className="mono admin-number">
    {number}
  </code>
)
