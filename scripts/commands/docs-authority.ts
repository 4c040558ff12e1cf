// `npm run docs:authority`: writes the table of who may do what into docs/security.md.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withTable } from '../workshop/authority/render'

const file = path.resolve(import.meta.dirname, '../../docs/security.md')
writeFileSync(file, withTable(readFileSync(file, 'utf8')))
