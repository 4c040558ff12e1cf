// Persian: what a reading says in place of somebody who left it.
import type { Language } from '../language'

export const left: Language['left'] = {
  names: ['یکی از همراهان', 'همراهی دیگر'],
  insight:
    'این همراه از خوانش بیرون رفته و آنچه برای او نوشته شده بود دیگر اینجا نیست. آنچه میان بقیه است و آنچه عددها دربارهٔ جمع می‌گویند، همان است که بود.',
}
