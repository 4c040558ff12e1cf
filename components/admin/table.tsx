// A table as wide as its column; what is too long for that breaks within its cell.
import type { ReactNode } from 'react'

export interface Line {
  key: string
  /** The first is the head of the line. */
  cells: readonly ReactNode[]
}

interface TableProps {
  /** Told to screen readers. */
  name: string
  heads: readonly string[]
  lines: readonly Line[]
}

export const Table = ({ name, heads, lines }: TableProps) => (
  <table className="admin-table vault-table small">
    <caption className="sr-only">{name}</caption>
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {lines.map(({ key, cells: [head, ...cells] }) => (
        <tr key={key}>
          <th scope="row">{head}</th>
          {cells.map((cell, index) => (
            <td key={heads[index + 1]} className="figures">
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
