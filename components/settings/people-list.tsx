'use client'
// The rows of people, and a field that leaves those whose name one looks for.
import { type ReactNode, useState } from 'react'
import { foldForSearch } from '@/lib/engine/fold'

/** As many are seen at a glance. */
const FEW = 5

interface PeopleListProps {
  words: {
    search: string
    /** With `{shown}` where the number of those that are left goes. */
    shown: string
    nobody: string
    /** A language tag that says how numbers are written. */
    numerals: string
  }
  /** `names` is what is looked through. */
  people: { id: string; names: string; row: ReactNode }[]
}

export function PeopleList({ words, people }: PeopleListProps) {
  const [typed, setTyped] = useState('')
  const wanted = foldForSearch(typed)
  const found = new Set(
    people
      // Of some texts nothing is left to look for.
      .filter(({ names }) => typed.trim() === '' || (wanted !== '' && foldForSearch(names).includes(wanted)))
      .map(({ id }) => id),
  )
  const shown = new Intl.NumberFormat(words.numerals).format(found.size)
  return (
    <div className="grid gap-3">
      {people.length > FEW ? (
        <div className="needs-script people-search">
          <input
            type="search"
            aria-label={words.search}
            placeholder={words.search}
            dir="auto"
            autoComplete="off"
            maxLength={200}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            className="control"
          />
          <p role="status" className="small text-muted">
            {found.size > 0 ? words.shown.replace('{shown}', shown) : words.nobody}
          </p>
        </div>
      ) : null}
      <ul className="rows">
        {people.map(({ id, row }) => (
          <li key={id} hidden={!found.has(id)} className="person-item">
            {row}
          </li>
        ))}
      </ul>
    </div>
  )
}
