import { expect, it } from 'vitest'
import { relativePath } from '@/lib/identity/input/relative-path'

it.each([
  '/',
  '/oracle',
  '/fa/oracle?profile=1&history=1#reading',
  '/en/settings?next=https://evil.test/',
  '/a?u=//evil.test',
  '/apiary',
])('keeps %s', (text) => expect(relativePath(text, '/start')).toBe(text))

it('answers the address as a browser would resolve it', () => {
  expect(relativePath('/a/../b', '/start')).toBe('/b')
  expect(relativePath('/../../b', '/start')).toBe('/b')
  expect(relativePath('/سلام', '/start')).toBe('/%D8%B3%D9%84%D8%A7%D9%85')
  expect(relativePath('/%0d%0aSet-Cookie:x=1', '/start')).toBe('/%0d%0aSet-Cookie:x=1')
})

it.each([
  null,
  undefined,
  '',
  'oracle',
  './oracle',
  '?a',
  '#a',
  '//evil.test',
  '///evil.test',
  '/\\evil.test',
  '\\\\evil.test',
  '\\/evil.test',
  '/a\\b',
  '/\t/evil.test',
  '/\n/evil.test',
  '\t//evil.test',
  ' //evil.test',
  ' /oracle',
  '/\u0000',
  '/\u0085/evil.test',
  '/a/..//evil.test',
  '/.//evil.test',
  '/./..//evil.test/..',
  'http://evil.test/',
  'https:evil.test',
  'HTTPS://evil.test',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'mailto:a@evil.test',
  '/api/auth/signout',
  '/api',
  '/x/../api/auth/signout',
  `/${'a'.repeat(3000)}`,
])('refuses %j', (text) => expect(relativePath(text, '/start')).toBe('/start'))

it('never answers what leads to another place', () => {
  const parts = [
    '/',
    '\\',
    '.',
    '..',
    '\t',
    '\n',
    ' ',
    '@',
    ':',
    '?',
    '#',
    'evil.test',
    'http:',
    '%2f',
    '%5c',
    '\u0000',
  ]
  for (const first of parts)
    for (const second of parts)
      for (const third of parts)
        for (const fourth of parts) {
          const path = relativePath(`/${first}${second}${third}${fourth}`)
          if (new URL(path, 'https://oracle.test').origin !== 'https://oracle.test') expect.fail(path)
        }
})
