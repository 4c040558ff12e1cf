// What appearance may be written with: sides that turn with the writing, drawings of ours, and nothing from elsewhere.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const filesOf = (folder: string, ending: RegExp) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => path.join(folder, file))
const sources = [...filesOf('components', /\.(css|tsx?)$/), ...filesOf('app', /\.(css|tsx?)$/)]

/** The lines of files that match, without comments. */
function found(files: string[], pattern: RegExp, allowed: RegExp = /^$/): string[] {
  return files.flatMap((file) =>
    readFileSync(path.join(root, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) && !allowed.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [],
      ),
  )
}

/** In the middle from either side: the sky does not turn with the writing. */
const MIDDLE = /^\s*left: 50%;$/
const SIDES =
  /(^|[\s;{])((margin|padding|border)-(left|right|top|bottom)|left|right|top|bottom|float|text-align:\s*(left|right))\b[a-z-]*\s*:/
const SIDE_CLASSES =
  /class(Name)?=.*[\s"'`](-?(m|p|scroll-m|scroll-p)[lr]-|(left|right)-|text-(left|right)\b|rounded-(l|r|tl|tr|bl|br)\b|border-[lr]\b|float-)/

it('sides follow the writing: no left and no right in styles or classes', () => {
  const styles = sources.filter((file) => file.endsWith('.css'))
  expect(styles.length).toBeGreaterThan(10)
  expect(found(styles, SIDES, MIDDLE)).toEqual([])
  expect(found(sources, SIDE_CLASSES)).toEqual([])
  for (const wrong of ['  margin-left: 1px;', '.a { right: 0 }', '  border-right-width: 2px;'])
    expect(wrong).toMatch(SIDES)
  expect('<p className="ml-2">').toMatch(SIDE_CLASSES)
})

/** A picture of the font's; arrows, stars of typography and the sun and moon of a stamp are letters here. */
const PICTURES = /\p{Emoji_Presentation}|\u{FE0F}/u
/** The two halves of a day in a stamp of FC60, which is not ours to change. */
const OF_STAMPS = /☀|🌙/

it('pictures are drawn by us: no emoji in words, styles or components', () => {
  const words = ['messages/en.json', 'messages/fa.json', ...filesOf('lib/interpretation/languages', /\.ts$/)]
  expect(found([...sources, ...words], PICTURES, OF_STAMPS)).toEqual([])
  expect('a star ⭐').toMatch(PICTURES)
})

it('nothing is fetched from elsewhere: no address of another site in styles or components', () => {
  const elsewhere = /(url\(|src=|href=)["'`(]?(https?:)?\/\//
  expect(found(sources, elsewhere)).toEqual([])
})
