// `npm run docs:authority`: writes the table of who may do what into docs/security.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { withTable } from '../workshop/authority/render'

const file = 'docs/security.md'

export async function authority(): Promise<number> {
  writeFileSync(file, withTable(readFileSync(file, 'utf8')))
  return 0
}
