'use client'
// Whose day it is: choosing shows it at once; without scripts a button does.
import { useRouter } from 'next/navigation'
import { type ChangeEvent, useTransition } from 'react'
import { PendingLine } from '@/components/ui/pending-line'
import { Select } from '@/components/ui/select'

interface ChosenPersonProps {
  /** The page that shows somebody. */
  action: string
  label: string
  /** What the button says where there are no scripts. */
  show: string
  people: { id: string; name: string }[]
  selected: string
}

export function ChosenPerson({ action, label, show, people, selected }: ChosenPersonProps) {
  const router = useRouter()
  const [pending, start] = useTransition()
  function choose({ target }: ChangeEvent<HTMLSelectElement>) {
    const address = `${action}?${new URLSearchParams({ profile: target.value })}`
    start(() => router.push(address, { scroll: false }))
  }
  return (
    <form method="get" action={action} className="today-who">
      <label htmlFor="profile" className="text-muted">
        {label}
      </label>
      <Select
        key={selected}
        id="profile"
        name="profile"
        defaultValue={selected}
        look="chip-select"
        onChange={choose}
      >
        {people.map(({ id, name }) => (
          <option key={id} value={id} dir="auto">
            {name}
          </option>
        ))}
      </Select>
      <noscript>
        <button type="submit" className="button button-small button-quiet">
          {show}
        </button>
      </noscript>
      {pending ? <PendingLine /> : null}
    </form>
  )
}
