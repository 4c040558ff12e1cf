// What a migration needs for sealed columns is written by the command that writes migrations.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { missingSealedParts } from '@/scripts/workshop/database/sealed-parts'

const folder = path.resolve(import.meta.dirname, '../../prisma/migrations')
const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.sql'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .join('\n')

it('nothing is missing of what is there', () => expect(missingSealedParts(written)).toBe(''))

it('a new column gets its CHECK as the others have it, and the index that holds it too', () => {
  const parts = missingSealedParts(written.replaceAll('"oracle_users_place_sealed"', '"another"'))
  const [check = '', index = ''] = parts.trim().split(/\n+/)
  const other = /ADD CONSTRAINT "oracle_users_name_sealed" (CHECK .*octet_length.*) NOT VALID/.exec(
    written,
  )![1]!
  expect(check).toContain('ALTER TABLE "oracle_users" ADD CONSTRAINT "oracle_users_place_sealed"')
  expect(check.replaceAll('"place"', '"name"')).toContain(`${other};`)
  expect(index).toMatch(
    /^CREATE INDEX "oracle_users_seal_kids_place" ON "oracle_users" \(seal_kids\("name", .*"place".*\), "id"\);$/,
  )
})

it('a new table gets its own index', () => {
  const parts = missingSealedParts(written.replaceAll('"second_factors_secret_sealed"', '"another"'))
  expect(parts).toContain(
    'CREATE INDEX "second_factors_seal_kids" ON "second_factors" (seal_kids("secret"), "id");',
  )
})
