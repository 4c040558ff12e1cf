// Addresses of pages are those that next-intl's own helper would write, which is too long for the browser.
import { createNavigation } from 'next-intl/navigation'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/lib/platform/i18n/locales'
import { address, explicitAddress } from '@/lib/platform/i18n/navigation'
import { routing } from '@/lib/platform/i18n/routing'

const { getPathname } = createNavigation(routing)

const PATHS = [
  ...['/', '/oracle', '/oracle/', '/settings', '/invitation/aB_-9', '/fa', '/en', '/nobody/has/this'],
  ...[
    '/?',
    '/?next=%2Foracle',
    '/#content',
    '/?a=1#b',
    '/oracle?item=1',
    '/oracle#reading',
    '/oracle?q=a?b#c',
  ],
  ...['/%D9%86', '/نام', '//twice', '/a.b', '/$&'],
]

describe('the address of a page', () => {
  it.each(LOCALES.flatMap((locale) => PATHS.map((path) => [locale, path] as const)))(
    'in %s of %s',
    (locale, path) => {
      expect(address(locale, path)).toBe(getPathname({ href: path, locale }))
      expect(explicitAddress(locale, path)).toBe(getPathname({ href: path, locale, forcePrefix: true }))
    },
  )

  it('is the shortest, and names its language when asked', () => {
    expect([address('en', '/'), address('fa', '/')]).toEqual(['/', '/fa'])
    expect([address('en', '/oracle'), address('fa', '/oracle')]).toEqual(['/oracle', '/fa/oracle'])
    expect([explicitAddress('en', '/'), explicitAddress('fa', '/')]).toEqual(['/en', '/fa'])
    expect(explicitAddress('en', '/oracle')).toBe('/en/oracle')
  })

  it('carries a query without its empty values', () => {
    const query = { profile: 'a b', q: 'نام', item: '', history: undefined }
    expect(address('en', '/oracle', query)).toBe('/oracle?profile=a+b&q=%D9%86%D8%A7%D9%85')
    expect(address('fa', '/', query)).toBe('/fa?profile=a+b&q=%D9%86%D8%A7%D9%85')
    expect(explicitAddress('en', '/', query)).toBe('/en?profile=a+b&q=%D9%86%D8%A7%D9%85')
    expect(address('fa', '/oracle', { item: '' })).toBe('/fa/oracle')
  })
})
