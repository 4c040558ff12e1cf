// The pure parts of what looks at pages and measures them: the list, the sheet of pictures, and how figures come about.
import { describe, expect, it } from 'vitest'
import { BUDGETS, headOf, tell } from '@/scripts/workshop/pages/budgets'
import { contactSheet, fileOf, pictureIn } from '@/scripts/workshop/pages/contact-sheet'
import { PAGES, pagesNamed, pathOf } from '@/scripts/workshop/pages/pages'
import {
  blockingTime,
  type Entry,
  firstPaint,
  largestPaint,
  layoutShift,
} from '@/scripts/workshop/pages/vitals'
import { filesNamedIn } from '@/scripts/workshop/pages/weigh'

const entry = (type: string, start: number, more: Partial<Entry> = {}): Entry => ({
  ...{ type, name: type, start, duration: 0, value: 0, recentInput: false },
  ...more,
})

describe('the list of pages', () => {
  it('names each page once, as a file can be named, at a path of its own', () => {
    const household = {
      account: 'a',
      people: ['p1', 'p2'],
      readings: { single: 's', foreign: 'f', joint: 'j', danger: 'd' },
      invitation: '/invitation/token',
    }
    const names = PAGES.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
    for (const page of PAGES) expect(pathOf(page, household), page.name).toMatch(/^\/[\w/?=&-]*$/)
    const looks = PAGES.filter(({ act }) => !act).map((page) => `${pathOf(page, household)} ${page.who}`)
    expect(new Set(looks).size).toBe(looks.length)
  })

  it('is whole unless pages are named, and says what there is when one is not', () => {
    expect(pagesNamed([])).toEqual(PAGES)
    expect(pagesNamed(['today', 'history']).map(({ name }) => name)).toEqual(['history', 'today'])
    expect(() => pagesNamed(['history', 'nowhere'])).toThrow(/called nowhere\. There are: landing .*offline/)
  })
})

describe('the sheet of pictures', () => {
  const picture = { page: 'reading-joint', locale: 'fa', width: 375, theme: 'forced-dark' }

  it('finds again in the name of a file what is on the picture', () => {
    expect(fileOf(picture)).toBe('reading-joint-fa-375-forced-dark.png')
    expect(pictureIn(fileOf(picture))).toEqual(picture)
    expect(pictureIn('sign-in-en-1280-light.png')).toMatchObject({ page: 'sign-in', theme: 'light' })
    for (const other of ['index.html', 'notes.png', 'today-de-375-dark.png', 'today-en-375-dark.png.txt'])
      expect(pictureIn(other), other).toBeUndefined()
  })

  it('shows pages in the order of the list, the unlisted last, and narrow ones before wide ones', () => {
    const files = [
      'older-en-375-dark.png',
      'today-en-1280-dark.png',
      'today-en-375-dark.png',
      'landing-fa-375-light.png',
      'index.html',
    ]
    const shown = [...contactSheet(files, ['landing', 'today']).matchAll(/<img src="([^"]+)"/g)]
    expect(shown.map(([, file]) => file)).toEqual([files[3], files[2], files[1], files[0]])
  })
})

describe('what the markup has a browser fetch', () => {
  it('is its scripts for browsers of today and its stylesheets, each once', () => {
    const html = `<link rel="stylesheet" href="/_next/a.css?v=1&amp;w=2" data-precedence="next"/>
      <link rel="preload" as="script" href="/_next/early.js"/><link rel="icon" href="/icon.svg">
      <script src="/_next/a.js" async=""></script><script src="/_next/old.js" noModule=""></script>
      <script>self.__next = "src"</script><script src="/_next/a.js"></script><link href="/_next/b.css" rel="stylesheet">`
    expect(filesNamedIn(html)).toEqual({
      scripts: ['/_next/a.js'],
      styles: ['/_next/a.css?v=1&w=2', '/_next/b.css'],
    })
  })
})

describe('the record of a browser', () => {
  it('blocks with what long tasks have over 50 ms between the first paint and the end', () => {
    const tasks = [
      entry('longtask', 0, { duration: 90 }),
      entry('longtask', 80, { duration: 100 }),
      entry('longtask', 300, { duration: 51 }),
      entry('longtask', 400, { duration: 50 }),
      entry('longtask', 960, { duration: 500 }),
      entry('longtask', 1500, { duration: 500 }),
      entry('layout-shift', 500, { duration: 500 }),
    ]
    // Of the second 30 of its last 80, of the third 1; of the fifth only 40 are inside.
    expect(blockingTime(tasks, 100, 1000)).toBe(31)
    expect(blockingTime(tasks, 100, 1100)).toBe(31 + 90)
    expect(blockingTime([], 0, 1000)).toBe(0)
  })

  it('shifts by its worst run, and not by what a reader did', () => {
    const shift = (start: number, value: number, recentInput = false) =>
      entry('layout-shift', start, { value, recentInput })
    expect(layoutShift([])).toBe(0)
    expect(layoutShift([shift(0, 0.5, true)])).toBe(0)
    expect(layoutShift([shift(0, 0.25), shift(999, 0.25), shift(1999, 0.375)])).toBe(0.5)
    expect(layoutShift([shift(1999, 0.375), shift(0, 0.25)])).toBe(0.375)
    // Six seconds of shifts without a pause are two runs.
    expect(layoutShift([0, 900, 1800, 2700, 3600, 4500, 5400].map((start) => shift(start, 0.125)))).toBe(0.75)
  })

  it('tells the last of the largest paints, and the first of all', () => {
    const paints = [
      entry('paint', 90, { name: 'first-paint' }),
      entry('paint', 100, { name: 'first-contentful-paint' }),
      entry('largest-contentful-paint', 100),
      entry('largest-contentful-paint', 700),
    ]
    expect(firstPaint(paints)).toBe(100)
    expect(largestPaint(paints)).toBe(700)
    expect(largestPaint([])).toBeNaN()
  })
})

describe('a figure beside its budget', () => {
  it('is bold when what is printed is over it', () => {
    expect(tell('scripts', 160.04)).toEqual({ text: '160.0', over: false })
    expect(tell('scripts', 160.06)).toEqual({ text: '**160.1**', over: true })
    expect(tell('shift', 0.0004)).toEqual({ text: '0.000', over: false })
    expect(tell('shift', 0.001)).toEqual({ text: '**0.001**', over: true })
    expect(tell('transition', Number.NaN)).toEqual({ text: '–', over: false })
    expect(headOf('largest')).toBe('LCP s (1.2)')
  })

  it('is held by a check for sizes alone', () => {
    const sizes = Object.entries(BUDGETS).filter(([, { size }]) => size)
    expect(sizes.map(([name]) => name)).toEqual(['scripts', 'styles', 'fonts'])
  })
})
