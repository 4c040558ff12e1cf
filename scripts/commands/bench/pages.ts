// `npm run bench:pages`: what each page weighs, how soon a slow phone has it, and how long a click takes to the next, each beside
// its budget. `-- history today` measures these pages alone, `-- --check` fails when a size is over its budget, and
// `-- --at http://127.0.0.1:3000` asks a server that runs already, whose database keeps the accounts that are made.
import { parseArgs } from 'node:util'
import type { Browser } from '@playwright/test'
import { LOCALES } from '@/lib/platform/i18n/locales'
import { printCircumstances, printTable } from '../../workshop/bench/figures'
import { BUDGETS, headOf, type Measure, tell } from '../../workshop/pages/budgets'
import { type Seen, seenSlowly } from '../../workshop/pages/lab'
import { type ListedPage, pagesNamed } from '../../workshop/pages/pages'
import { type Transition, transitions } from '../../workshop/pages/transitions'
import { addressOf, beginVisit, openBrowser, productAt, type Visit } from '../../workshop/pages/visit'
import { type Weight, weigh } from '../../workshop/pages/weigh'
import { say, step } from '../../workshop/start/steps'

const COLUMNS = ['scripts', 'styles', 'fonts', 'largest', 'blocked', 'shift'] as const satisfies Measure[]

type Measured = { name: string } & Weight & Seen

/** @returns what is amiss instead when the page does not answer as it should */
async function measure(browser: Browser, listed: ListedPage, visit: Visit): Promise<Measured | string> {
  const name = `${listed.name}, ${visit.locale}`
  const address = addressOf(listed, visit)
  const viewer = visit.viewers[listed.who]
  const answer = await viewer.request.get(address)
  if (answer.status() !== (listed.status ?? 200)) return `${name}: ${address} answers ${answer.status()}`
  const weight = await weigh(await answer.text(), answer.url())
  const options = { ...visit.options, storageState: await viewer.storageState() }
  return { name, ...weight, ...(await seenSlowly(browser, options, address)) }
}

/** @returns how many sizes are over their budget */
function printPages(pages: Measured[]): number {
  let over = 0
  const rows = pages.map((page) => [
    page.name,
    ...COLUMNS.map((column) => {
      const told = tell(column, page[column])
      if (told.over && BUDGETS[column].size) over++
      return told.text
    }),
  ])
  printCircumstances('processor 4 times slower, 1.6 Mbit/s, 150 ms there and back', 'medians of 3')
  printTable(['page (most)', ...COLUMNS.map(headOf)], rows)
  return over
}

/** @returns why some could not be measured */
async function printTransitions(visits: Visit[]): Promise<string[]> {
  const walked: { locale: string; ways: Transition[] }[] = []
  for (const visit of visits) walked.push({ locale: visit.locale, ways: await transitions(visit) })
  const rows = (walked[0]?.ways ?? []).map(({ name }, way) => [
    name,
    ...walked.map(({ ways }) => tell('transition', ways[way]?.ms ?? Number.NaN).text),
  ])
  printCircumstances('from the click to the heading, nothing slowed, medians of 5')
  printTable(['way', ...walked.map(({ locale }) => `${locale} ${headOf('transition')}`)], rows)
  return walked.flatMap(({ locale, ways }) =>
    ways.flatMap(({ name, amiss }) => (amiss === undefined ? [] : [`${name}, ${locale}: ${amiss}`])),
  )
}

export async function pages(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { at: { type: 'string' }, check: { type: 'boolean', default: false } },
  })
  const listed = pagesNamed(positionals).filter(({ act }) => act === undefined)
  const product = await productAt(values.at)
  const browser = await openBrowser()
  const visits: Visit[] = []
  for (const locale of LOCALES) visits.push(await beginVisit(browser, product, locale))

  const measured: Measured[] = []
  const amiss: string[] = []
  // One after the other: two browsers at once would slow each other.
  await step(`Measuring ${listed.length} pages in ${LOCALES.length} languages`, async () => {
    for (const page of listed)
      for (const visit of visits) {
        const found = await measure(browser, page, visit)
        if (typeof found === 'string') amiss.push(found)
        else measured.push(found)
      }
  })
  const over = printPages(measured)
  if (positionals.length === 0) amiss.push(...(await printTransitions(visits)))
  console.log('')
  for (const what of amiss) console.log(`Not measured: ${what}`)
  say(over === 0 ? 'Every size is within its budget.' : `${over} sizes are over their budget.`)
  return values.check && over > 0 ? 1 : 0
}
