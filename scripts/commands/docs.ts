// `npm run docs:…`: what of the documents is made of the product itself.
import { readFileSync, writeFileSync } from 'node:fs'
import { withTable } from '../workshop/authority/render'

const security = 'docs/security.md'

/** The table of who may do what. */
export async function authority(): Promise<number> {
  writeFileSync(security, withTable(readFileSync(security, 'utf8')))
  return 0
}

/** Every address of the API. */
export async function api(): Promise<number> {
  const { referenceText } = await import('../workshop/docs/reference')
  writeFileSync('docs/API_REFERENCE.md', referenceText())
  return 0
}
