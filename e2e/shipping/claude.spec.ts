// Claude writes while somebody looks: sections come as they pass, a sentence says why, who stops has the built-in words, who leaves
// finds the words on coming back, and without scripts the page waits for them. A server of its own, with a stand-in for the model.
import { chromium, expect, type Page, test } from '@playwright/test'
import { dropDatabase, ensureDatabase } from '../../scripts/workshop/postgres/databases'
import { freePort } from '../../scripts/workshop/processes/port'
import { type FakeClaude, startFakeClaude } from '../../tests/support/claude/server'
import { expectAccessible, seriousViolations } from '../pages/axe'
import { OraclePage } from '../pages/oracle-page'
import { PERSON, QUESTION } from '../pages/words'
import { migrate, newSecrets, type run, serve } from './program'

const clusterUrl = process.env.E2E_CLUSTER_URL ?? ''
const folder = process.env.E2E_STANDALONE ?? ''

test.describe.configure({ mode: 'serial' })

const name = `claude_${process.pid}`
let claude: FakeClaude
let server: ReturnType<typeof run>
let baseURL = ''
test.beforeAll(async () => {
  claude = await startFakeClaude({ mode: 'paced' })
  const port = await freePort()
  baseURL = `http://127.0.0.1:${port}`
  const environment = {
    ...newSecrets(),
    ...{ APP_ENV: 'test', DATABASE_URL: await ensureDatabase(clusterUrl, name) },
    ...{ ANTHROPIC_API_KEY: 'a key for tests', ANTHROPIC_BASE_URL: claude.url },
  }
  await migrate(folder, environment)
  server = await serve(folder, environment, port)
})
test.afterAll(async () => {
  server.child.kill('SIGKILL')
  await claude.stop()
  await dropDatabase(clusterUrl, name)
})

/** A browser for one piece of work. */
async function browsing(work: (page: Page) => Promise<void>, options: { javaScriptEnabled?: boolean } = {}) {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']
  const executablePath = process.env.CHROMIUM_PATH
  const browser = await chromium.launch({ args, ...(executablePath && { executablePath }) })
  try {
    const context = await browser.newContext({ baseURL, reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    await work(page)
    expect(complaints).toEqual([])
  } finally {
    await browser.close()
  }
}

for (const language of ['en', 'fa'] as const)
  test(`words come section by section, and each sentence says why (${language})`, async () => {
    await browsing(async (page) => {
      const oracle = new OraclePage(page, language)
      await oracle.begin([PERSON[language]])
      await oracle.ask({ question: QUESTION[language] })
      const writing = page.locator('.writing')
      await expect(writing.locator('h3').first()).toBeVisible()
      expect(await seriousViolations(page), 'while it is written').toEqual([])
      // Numbers are there before the words are.
      await expect(page.locator('.key-numbers')).toBeVisible()
      await expect(writing).toHaveCount(0)
      await expect(oracle.result).toContainText(oracle.words.reading.by_claude)
      const why = oracle.result.locator('.why').nth(1)
      await why.locator('summary').first().click()
      const sentence = why.locator('li details').first()
      await sentence.locator('summary').click()
      // What it rests on, and how that number was worked out.
      await expect(sentence.locator('ol li').first()).toBeVisible()
      await expectAccessible(page, 'a reading by Claude, with its working')
    })
  })

test('who stops it has the built-in words, and may have it told another way', async () => {
  await browsing(async (page) => {
    const oracle = new OraclePage(page, 'en')
    await oracle.begin([PERSON.en])
    await oracle.ask({ question: QUESTION.en })
    const { writing, marks, reading } = { writing: page.locator('.writing'), ...oracle.words }
    await writing.getByRole('button', { name: reading.cancel }).click()
    await expect(writing).toHaveCount(0)
    await expect(oracle.result).not.toContainText(reading.by_claude)
    await expect(oracle.result.locator('h3').first()).toBeVisible()
    await page.getByRole('button', { name: marks.tell, exact: true }).click()
    await page.locator('.tell select[name=told_locale]').selectOption('fa')
    await page.locator('.tell').getByRole('button', { name: marks.tell_go }).click()
    await expect(oracle.result).toContainText(reading.by_claude)
    await expect(oracle.result.locator('[lang=fa]').first()).toBeVisible()
  })
})

test('who leaves finds the words on coming back', async () => {
  await browsing(async (page) => {
    const oracle = new OraclePage(page, 'en')
    await oracle.begin([PERSON.en])
    await oracle.ask({ question: QUESTION.en })
    await expect(page.locator('.writing')).toBeVisible()
    const here = page.url()
    const before = claude.calls.length
    await page.goto('about:blank')
    await page.waitForTimeout(6_000)
    await page.goto(here)
    await expect(oracle.result).toContainText(oracle.words.reading.by_claude)
    expect(claude.calls.length).toBe(before)
  })
})

test('without scripts the page waits, and then shows', async () => {
  claude.script('good')
  await browsing(
    async (page) => {
      const oracle = new OraclePage(page, 'en')
      await oracle.begin([PERSON.en])
      await oracle.ask({ question: QUESTION.en })
      await expect(oracle.result).toContainText(oracle.words.reading.by_claude)
    },
    { javaScriptEnabled: false },
  )
})

test('nothing that was asked or written stands in the log', () => {
  const log = server.output()
  expect(log).toContain('"event":"ai_asked"')
  for (const told of [QUESTION.en, QUESTION.fa, PERSON.en.name, PERSON.fa.name, 'Hear the quieter'])
    expect(log).not.toContain(told)
})
