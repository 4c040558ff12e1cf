import { describe, expect, it } from 'vitest'
import { localeWished } from '@/lib/platform/i18n/wish'

describe('the language that a request wishes for', () => {
  it.each([
    [null, 'en'],
    ['', 'en'],
    ['fa', 'fa'],
    ['fa-IR', 'fa'],
    ['FA-ir;q=0.9', 'fa'],
    ['de, fa;q=0.8, en;q=0.7', 'fa'],
    ['en;q=0.3, fa;q=0.4', 'fa'],
    ['en, fa', 'en'],
    ['fa;q=0', 'en'],
    ['fa;q=x', 'en'],
    ['de, *;q=0.5', 'en'],
    [`fa,${' '.repeat(300)}`, 'en'],
  ] as const)('%s: %s', (header, locale) => expect(localeWished(header)).toBe(locale))
})
