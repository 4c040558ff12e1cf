// What a reading says in place of somebody who left it.
import type { Locale } from '@/lib/platform/i18n/locales'

interface LeftTexts {
  /** In the middle of a sentence; the second word is for everybody after the first who left. */
  names: readonly [string, string]
  /** In place of what was said to this person. */
  insight: string
}

export const LEFT: Readonly<Record<Locale, LeftTexts>> = {
  en: {
    names: ['a participant', 'another participant'],
    insight:
      'This person has left the reading, so what was said to them is no longer here. What the others share, and what the numbers say of the group, stays as it was.',
  },
  fa: {
    names: ['یکی از همراهان', 'همراهی دیگر'],
    insight:
      'این همراه از خوانش بیرون رفته و آنچه برای او نوشته شده بود دیگر اینجا نیست. آنچه میان بقیه است و آنچه عددها دربارهٔ جمع می‌گویند، همان است که بود.',
  },
}
