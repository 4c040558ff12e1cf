// The main journey with nothing but a keyboard: every step is reached in order, and the focus is never lost.
import type { Page } from '@playwright/test'
import { expect, test } from '../journey'
import { makePeople } from '../pages/doors'
import { inLatin, PERSON, PREFIX, QUESTION } from '../pages/words'

/** Goes on by the Tab key until the focus is there. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key does not reach ${selector}`)
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName)

test('from the first page to a reading, a note and back', async ({ page, language, oracle }) => {
  await page.goto(`${PREFIX[language]}/`)
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip')).toBeFocused()
  await tabTo(page, '.nav a[href$="/oracle"]')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(oracle.words.oracle.heading)
  await expect(page.locator('main')).toBeFocused()

  await tabTo(page, 'input[name=name]')
  await page.keyboard.type(PERSON[language].name)
  await tabTo(page, 'input[name=birthday]')
  await page.keyboard.type(PERSON[language].birthday)
  await tabTo(page, 'input[name=mother_name]')
  await page.keyboard.type(PERSON[language].motherName)
  await page.keyboard.press('Enter')
  await expect(oracle.success).toBeVisible()
  expect(await focused(page)).toBe('SECTION')

  await tabTo(page, 'textarea[name=question]')
  await page.keyboard.type(QUESTION[language])
  await tabTo(page, 'input[name=sign_value]')
  await page.keyboard.type('11:11')
  await page.keyboard.press('Enter')
  await expect(oracle.result).toBeFocused()

  await tabTo(page, '.key-numbers summary')
  await page.keyboard.press('Enter')
  await expect(page.locator('.orb-working').first()).toBeVisible()
  await tabTo(page, '[popovertarget=act-note]')
  await page.keyboard.press('Enter')
  await expect(page.locator('#note')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('[popovertarget=act-note]')).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, '#note')
  await page.keyboard.type('It fitted.')
  await tabTo(page, '#act-note button[type=submit]')
  await page.keyboard.press('Enter')
  await expect(page.locator('.own-note')).toHaveText('It fitted.')
  expect(await focused(page)).not.toBe('BODY')
})

test('a form that is closed, a person who is added or taken out: the focus stays near', {
  tag: '@en',
}, async ({ page, oracle, language }) => {
  const others = [1, 2, 3, 4, 5].map((place) => ({
    ...PERSON[language],
    name: `Person ${'abcde'[place - 1]}`,
  }))
  await makePeople(page.context().request, others)
  await oracle.open()
  const create = oracle.button(oracle.words.oracle.create)
  for (const closing of ['Escape', 'Cancel']) {
    await create.press('Enter')
    await expect(oracle.userForm).toBeVisible()
    if (closing === 'Escape') await page.locator('input[name=name]').press('Escape')
    else await page.getByRole('link', { name: oracle.words.profile_form.cancel }).press('Enter')
    await expect(oracle.userForm).toHaveCount(0)
    await expect(create).toBeFocused()
  }
  const { add, remove, person_5 } = oracle.words.joint_form
  await page.locator('input[name=multi_user]').press('Space')
  for (const place of [1, 2, 3, 4]) {
    await oracle.button(add).press('Enter')
    await expect(page.locator(`#participant-${place}`)).toBeFocused()
  }
  await oracle.button(`${remove}: ${person_5}`).press('Enter')
  await expect(page.locator('#participant-3')).toBeFocused()
})

test('what is half written survives a reload and another language, until it is answered', async ({
  page,
  oracle,
  language,
}) => {
  await oracle.begin([PERSON[language]])
  await page.locator('textarea[name=question]').fill(QUESTION[language])
  await page.locator('select[name=sign_type]').selectOption('word')
  await page.locator('input[name=sign_value]').fill('lighthouse')
  await expect(page.locator('.kept-draft')).toHaveText(oracle.words.reading_form.kept)
  await page.reload()
  const expectKept = async () => {
    await expect(page.locator('textarea[name=question]')).toHaveValue(QUESTION[language])
    await expect(page.locator('select[name=sign_type]')).toHaveValue('word')
    await expect(page.locator('input[name=sign_value]')).toHaveValue('lighthouse')
  }
  await expectKept()
  await oracle.chooseLanguage(language === 'en' ? 'fa' : 'en')
  await expectKept()
  await page.locator('.reading-form button[type=submit]').click()
  await expect(oracle.result).toBeVisible()
  await page.reload()
  await page.locator('.ask-fold > summary').click()
  await expect(page.locator('textarea[name=question]')).toHaveValue('')
})

test('a reading that is called off is not kept', { tag: '@fa' }, async ({ page, oracle, language }) => {
  await oracle.begin([PERSON[language]])
  await page.route('**/oracle**', async (route) => {
    if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 1_500))
    await route.continue()
  })
  const taken = page.waitForResponse((answer) => answer.request().method() === 'DELETE')
  await oracle.ask({ question: QUESTION[language] })
  const cancel = oracle.working.getByRole('button', { name: oracle.words.reading_form.cancel })
  await expect(cancel).toBeFocused()
  await cancel.press('Enter')
  await expect(oracle.working).toHaveCount(0)
  await expect(oracle.button(oracle.words.reading_form.submit)).toBeFocused()
  await expect(page.locator('textarea[name=question]')).toHaveValue(QUESTION[language])
  await expect(page.getByText(oracle.words.reading_form.cancelled)).toBeVisible()
  expect((await taken).status()).toBe(204)
  await page.unroute('**/oracle**')
  await oracle.openHistory()
  await expect(oracle.history).toContainText(oracle.words.history.empty)
})

test('a question without a sign takes the minute of asking', { tag: '@fa' }, async ({ oracle, language }) => {
  await oracle.begin([PERSON[language]])
  await oracle.ask({ question: QUESTION[language], sign: '' })
  const sign = oracle.result.locator('.reading-head bdi').first()
  await expect(sign).toBeVisible()
  expect(inLatin(await sign.innerText())).toMatch(/^\d\d:\d\d$/)
})

test('night and day are chosen, and remembered', { tag: '@fa' }, async ({ page, oracle }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await oracle.open()
  const theme = page.getByRole('button', { name: oracle.words.shell.theme, exact: true })
  await theme.click()
  await page.getByRole('button', { name: oracle.words.shell.day, exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'day')
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(247, 244, 236)')
  // In the page that the server sends, so that nothing flashes.
  await expect
    .poll(async () => (await (await page.request.get('/fa/oracle')).text()).includes('data-theme="day"'))
    .toBe(true)
  // Also once that page has come.
  await expect(page.locator('#theme-menu [value=day]')).toHaveAttribute('aria-pressed', 'true')
  await expect(theme).toBeFocused()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'day')
})
