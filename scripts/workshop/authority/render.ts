// The table of scripts/workshop/authority/table.ts as Markdown, and the document with it between its marks.
import { FORM_AUTHORITY, PAGE_AUTHORITY, VISITORS } from './forms'
import { AUTHORITY, type Cells, PRINCIPALS, principals, type Row } from './table'

const BEGIN = '<!-- authority: written by `npm run docs:authority` -->'
const END = '<!-- /authority -->'

const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
const rule = (columns: number) => `|${' --- |'.repeat(columns)}`

const sameForAll = (cells: Cells) => new Set(Object.values(cells)).size === 1

function grouped(rows: Row[], by: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(by(row), [...(groups.get(by(row)) ?? []), row])
  return [...groups.values()]
}

/** Verbs of one address whose cells agree share a line. */
function linesOf(rows: Row[]): string[] {
  const groups = grouped(rows, ({ route, needs, cells }) =>
    [route, needs ?? '', ...principals.map((principal) => cells[principal])].join('\n'),
  )
  return groups.map((group) => {
    const [{ route, needs, cells }] = group as [Row]
    const verbs = group.map(({ verb }) => verb).join(' ')
    return line([`\`${route}\``, verbs, needs ?? '', ...principals.map((principal) => cells[principal])])
  })
}

export function authorityTable(): string {
  const open = AUTHORITY.filter(({ cells }) => sameForAll(cells))
  const guarded = AUTHORITY.filter(({ cells }) => !sameForAll(cells))
  const openLines = grouped(open, ({ route, cells }) => `${route}\n${cells.nobody}`).map((group) => {
    const [{ route, cells }] = group as [Row]
    return line([`\`${route}\``, group.map(({ verb }) => verb).join(' '), cells.nobody])
  })
  return [
    line(['caller', 'is']),
    rule(2),
    ...Object.entries(PRINCIPALS).map(([name, meaning]) => line([name, meaning])),
    '',
    line(['address', 'verbs', 'needs', ...principals]),
    rule(3 + principals.length),
    ...linesOf(guarded),
    '',
    'The same for everybody, whoever asks:',
    '',
    line(['address', 'verbs', 'answer']),
    rule(3),
    ...openLines,
    '',
    'The forms of the pages, by the same callers; 200 is what was done, another number the status of the problem that the form tells:',
    '',
    line(['form', 'who may', ...VISITORS]),
    rule(2 + VISITORS.length),
    ...FORM_AUTHORITY.map(({ name, who, cells }) =>
      line([name, who, ...VISITORS.map((visitor) => cells[visitor])]),
    ),
    '',
    'Pages whose address names a thing; everything else on a page is of whoever looks:',
    '',
    line(['page', ...VISITORS]),
    rule(1 + VISITORS.length),
    ...PAGE_AUTHORITY.map(({ page, cells }) =>
      line([`\`${page}\``, ...VISITORS.map((visitor) => cells[visitor])]),
    ),
  ].join('\n')
}

/** Throws when the document has lost its marks. */
export function withTable(document: string): string {
  const begin = document.indexOf(BEGIN)
  const end = document.indexOf(END)
  if (begin < 0 || end < begin) throw new Error(`docs/security.md needs the marks ${BEGIN} and ${END}`)
  return `${document.slice(0, begin + BEGIN.length)}\n\n${authorityTable()}\n\n${document.slice(end)}`
}
