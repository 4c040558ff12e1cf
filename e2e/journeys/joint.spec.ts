// Two to five people and one question: choosing them, and the reading that they get, with scripts and without.
import { expect, test } from '../journey'
import { seriousViolations } from '../pages/axe'
import type { Person } from '../pages/doors'
import { sidewaysScroll } from '../pages/fingers'
import type { OraclePage } from '../pages/oracle-page'
import { inLatin, QUESTION } from '../pages/words'

const PEOPLE: Person[] = [
  { name: 'Sara Ahmadi', birthday: '1990-07-15', motherName: 'Maryam' },
  { name: 'علی رضایی', birthday: '1988-03-02', motherName: 'زهرا' },
  { name: 'Daniel Novak', birthday: '1975-01-30', motherName: 'Ann' },
  { name: 'نگار کریمی', birthday: '2001-12-12', motherName: 'شیرین' },
  { name: 'María García', birthday: '1961-11-03', motherName: 'Elena' },
]
const nameOf = ({ name }: Person) => name

async function withPeople(oracle: OraclePage, count: number): Promise<string[]> {
  await oracle.begin(PEOPLE.slice(0, count))
  return PEOPLE.slice(0, count).map(nameOf)
}

test('somebody alone is told what is missing; two ask and find the reading in the history of both', async ({
  oracle,
  language,
  page,
}) => {
  const names = await withPeople(oracle, 2)
  await oracle.together([names[0]!])
  await oracle.ask({ question: QUESTION[language] })
  await expect(oracle.error).toHaveText(oracle.words.errors.participants_few)
  await oracle.together(names)
  await expect(page.locator('select[name=primary_user] option:checked')).toHaveText(names[0]!)
  await expect(page.locator('select[name=secondary_user] option:checked')).toHaveText(names[1]!)
  await expect(page.locator('select[name=user_id]')).toBeHidden()
  await oracle.ask({ question: QUESTION[language] })
  await expect(oracle.result).toBeFocused()
  await expect(oracle.error).toHaveCount(0)
  await expect(oracle.badge).toHaveText(oracle.words.joint.badge)
  await expect(oracle.insights).toHaveCount(2)
  for (const name of names) {
    const insight = page.locator(`.insight[data-user="${name}"]`)
    expect((await insight.locator('p').allInnerTexts()).join(' ').length).toBeGreaterThan(100)
  }
  expect(inLatin(await page.locator('.compatibility-section .compatibility-score').innerText())).toMatch(
    /^\d{1,3}[%٪]$/,
  )
  if (language === 'en') expect(await oracle.result.innerText()).toMatch(/universe|path|wisdom|energy/i)

  for (const name of names) {
    await oracle.unfoldAsking()
    await page.locator('input[name=multi_user]').setChecked(false)
    await page.locator('select[name=user_id]').selectOption({ label: name })
    await oracle.openHistory()
    await expect(oracle.history).toContainText(name)
    await expect(oracle.historyItems).toHaveCount(1)
    await expect(oracle.historyItems).toContainText(oracle.words.joint.badge)
  }
})

test('five people, in an order that can be changed, and no sixth', { tag: '@fa' }, async ({
  oracle,
  language,
  page,
}) => {
  const names = await withPeople(oracle, 5)
  await oracle.together(names)
  await expect(oracle.button(oracle.words.joint_form.add)).toHaveCount(0)
  await expect(page.locator('.participant-selector')).toContainText(oracle.words.joint_form.full)
  const { up, remove, person_2, person_5 } = oracle.words.joint_form
  await oracle.button(`${up}: ${person_2}`).click()
  await oracle.button(`${remove}: ${person_5}`).click()
  await expect(oracle.participants).toHaveCount(4)
  await oracle.button(oracle.words.joint_form.add).click()
  await oracle.participants.nth(4).selectOption({ label: names[4]! })
  await oracle.ask({ question: QUESTION[language] })
  await expect(oracle.result).toBeVisible()
  const order = [names[1], names[0], names[2], names[3], names[4]]
  expect(await oracle.insights.evaluateAll((all) => all.map((one) => one.getAttribute('data-user')))).toEqual(
    order,
  )
  await expect(page.locator('.pairs-section details.pair')).toHaveCount(10)
  await expect(page.locator('.compatibility-section .chord')).toHaveCount(10)

  // The lower triangle: every pair once, under the names of its two people; each leads to how that pair was counted.
  const table = page.locator('.compatibility-section table')
  await expect(table.locator('tbody tr')).toHaveCount(4)
  await expect(table.locator('th[scope=col]')).toHaveCount(4)
  await expect(table.locator('tbody a')).toHaveCount(10)
  for (const mark of [oracle.words.joint.strongest, oracle.words.joint.delicate])
    await expect(table.locator('tbody a').filter({ hasText: mark })).toHaveCount(1)
  const folded = page.locator('.pairs-section .drawer .pair').first()
  await expect(folded).toBeHidden()
  const place = await folded.locator('[id]').getAttribute('id')
  await table.locator(`a[href="#${place}"]`).click()
  await expect(folded.locator('dt')).toHaveCount(5)
  await expect(folded.locator('dt').first()).toBeVisible()

  const pair = page.locator('.pair-card details.pair').first()
  await pair.locator('summary').click()
  await expect(pair.locator('dt')).toHaveCount(5)

  // A chip leads to its person; all parts stay in view.
  const chips = page.locator('.individual-insights nav a')
  await expect(chips).toHaveCount(5)
  await chips.nth(2).click()
  await expect(oracle.insights.nth(2)).toBeInViewport()

  await oracle.insights.first().getByRole('link').click()
  await expect(oracle.insights.first().locator('.key-numbers > li')).toHaveCount(4)
  // The longest page there is, in both directions.
  for (const direction of ['fa', 'en'] as const) {
    if (direction !== language) await oracle.chooseLanguage(direction)
    await page.locator('.reading-result details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '')
    })
    expect(await seriousViolations(page), direction).toEqual([])
    const { width, height } = page.viewportSize()!
    for (const narrow of [320, 375, 768]) {
      await page.setViewportSize({ width: narrow, height })
      expect(await sidewaysScroll(page), `${narrow} pixels in ${direction}`).toBe(0)
    }
    await page.setViewportSize({ width, height })
  }
})

test('a name that is typed adds its person, and a new one is made in place', { tag: '@fa' }, async ({
  oracle,
  language,
  page,
}) => {
  const names = await withPeople(oracle, 5)
  await oracle.together([names[0]!])
  const find = page.locator('#find-participant')
  await find.fill(names[2]!.slice(0, 4))
  await find.press('Enter')
  await expect(page.locator('select[name=secondary_user] option:checked')).toHaveText(names[2]!)
  await expect(find).toHaveCount(1)
  await page.locator('textarea[name=question]').fill(QUESTION[language])
  await oracle.button(oracle.words.joint_form.create).click()
  await oracle.savePerson({ name: 'Zoe Young', birthday: '1999-09-09', motherName: 'Ida' })
  await expect(oracle.success).toBeVisible()
  await expect(page.locator('select[name=secondary_user] option:checked')).toHaveText([
    names[2]!,
    'Zoe Young',
  ])
  await expect(page.locator('textarea[name=question]')).toHaveValue(QUESTION[language])
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('three people ask together, and a mistake loses nobody', { tag: '@en' }, async ({
    oracle,
    language,
    page,
  }) => {
    const names = await withPeople(oracle, 3)
    await page.locator('input[name=multi_user]').check()
    await page.locator('select[name=primary_user]').selectOption({ label: names[0]! })
    const others = page.locator('select[name=secondary_user]')
    await expect(others).toHaveCount(4)
    await others.nth(0).selectOption({ label: names[1]! })
    await others.nth(1).selectOption({ label: names[2]! })
    await oracle.ask({ question: QUESTION[language], type: 'date', sign: 'soon' })
    await expect(oracle.error).toBeVisible()
    await expect(others.nth(0).locator('option:checked')).toHaveText(names[1]!)
    await expect(others.nth(1).locator('option:checked')).toHaveText(names[2]!)
    await oracle.ask({ question: QUESTION[language] })
    await expect(oracle.insights).toHaveCount(3)
  })
})
