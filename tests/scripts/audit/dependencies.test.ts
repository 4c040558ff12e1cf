// What is asked of packages of others.
import { expect, it } from 'vitest'
import { isAllowed, lockOf, unfixed, unlicensed } from '@/scripts/workshop/audit/dependencies'

it.each([
  ['MIT', true],
  ['(MIT AND Zlib)', true],
  ['MIT OR GPL-3.0-only', true],
  ['AGPL-3.0-only', false],
  ['GPL-3.0-or-later', false],
  ['MIT AND AGPL-3.0-only', false],
  ['SSPL-1.0', false],
  ['UNLICENSED', false],
  ['nothing', false],
])('the licence %s: %s', (licence, allowed) => expect(isAllowed(licence)).toBe(allowed))

it('all that is installed here has an allowed one, and all is fixed by a hash', () => {
  expect(unlicensed('.')).toEqual([])
  expect(unfixed(lockOf('.'))).toEqual([])
})

const hash = `sha512-${'A'.repeat(86)}==`
it.each([
  [{ version: '1.0.0', integrity: hash }, []],
  [{ version: '1.0.0', integrity: hash, resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' }, []],
  [{ version: '1.0.0' }, ['a has no hash (integrity)']],
  [{ version: '1.0.0', integrity: 'sha1-AAAA' }, ['a has no hash (integrity)']],
  [{ integrity: hash }, ['a has no version']],
  [{ version: '1.0.0', integrity: hash, resolved: 'https://evil.test/a.tgz' }, ['a comes from evil.test']],
  [
    { version: '1.0.0', integrity: hash, resolved: 'git+ssh://git@github.com/a/a.git#1' },
    ['a comes from github.com'],
  ],
  [{ link: true }, ['a is a link to a folder']],
])('a locked package %j: %j', (entry, faults) => {
  expect(unfixed({ '': {}, 'node_modules/a': entry })).toEqual(faults)
})
