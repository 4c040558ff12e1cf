// What is folded away: more about a person, another moment and another way of computing, with scripts and without.
import { expect, test } from '../journey'
import { holdScripts } from '../pages/scripts'
import { inLatin, PERSON, PREFIX, QUESTION } from '../pages/words'

const CITY = { en: 'Tehran', fa: 'تهران' }
const MOMENT = { en: '2026-11-23 14:30', fa: '۱۴۰۵/۰۹/۰۲ ۱۴:۳۰' }

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled, timezoneId: 'Asia/Tehran' })
    const known = { tag: javaScriptEnabled ? [] : '@fa' }
    const mistaken = { tag: javaScriptEnabled ? '@fa' : '@en' }

    test(
      'what is known of a person and the moment that is named reach the numbers',
      known,
      async ({ oracle, language, page }) => {
        await oracle.open()
        await oracle.openUserForm()
        await expect(page.locator('input[name=latitude]')).toBeHidden()
        await (await oracle.unfold('gender')).selectOption('female')
        await page.locator('input[name=heart_rate_bpm]').fill(language === 'fa' ? '۶۸' : '68')
        await page.locator('input[name=time_zone]').fill(CITY[language])
        await page.locator('input[name=latitude]').fill(language === 'fa' ? '۳۵٫۶۹' : '35.69')
        await page.locator('input[name=longitude]').fill('51.39')
        await oracle.savePerson(PERSON[language])
        await expect(oracle.success).toBeVisible()

        await (await oracle.unfold('moment')).fill(MOMENT[language])
        await page.locator('select[name=convention]').selectOption('fc60-classic')
        await oracle.ask({ question: QUESTION[language] })
        await expect(oracle.result).toBeVisible()

        // 35.69° lies in the third of the five zones, that of Metal; 68 modulo 5 is 3, Metal again.
        const place = await oracle.openLine(oracle.words.reading.place_element)
        await expect(place).toContainText(oracle.words.elements.Metal)
        const heart = await oracle.openLine(oracle.words.reading.beats_per_day)
        expect(inLatin(await heart.innerText())).toContain('68 × 1440 = 97920')
        await oracle.result.getByRole('link', { name: oracle.words.reading.technical, exact: true }).click()
        const technical = inLatin(await page.locator('.technical dl').innerText())
        expect(technical).toContain('14:30')
        expect(technical).toContain('UTC+03:30')
        expect(technical).toContain(oracle.words.conventions['fc60-classic'])

        await page.goBack()
        await oracle.openHistory()
        await expect(oracle.historyItems).toContainText(language === 'fa' ? '۲ آذر ۱۴۰۵' : '23 November 2026')
      },
    )

    test(
      'a mistake in what is folded away opens it and stands beside its field',
      mistaken,
      async ({ oracle, language, page }) => {
        await oracle.open()
        await oracle.openUserForm()
        const pulse = await oracle.unfold('heart_rate_bpm')
        await pulse.fill('400')
        // Folded again by hand, so that only the answer can open it.
        await page.locator('.user-form summary').click()
        await expect(pulse).toBeHidden()
        await oracle.savePerson(PERSON[language])
        await expect(oracle.error).toHaveText(oracle.words.errors.heart_rate_typed)
        await expect(pulse).toBeVisible()
        await expect(pulse).toHaveValue('400')
        await expect(pulse).toHaveAttribute('aria-invalid', 'true')
        await expect(page.locator('#heart_rate_bpm-message')).toHaveText(oracle.words.errors.heart_rate_typed)

        await pulse.fill('68')
        await oracle.savePerson(PERSON[language])
        await expect(oracle.success).toBeVisible()
        const moment = await oracle.unfold('moment')
        await moment.fill('1980-01-01')
        await oracle.ask({ question: QUESTION[language] })
        await expect(oracle.error).toHaveText(oracle.words.errors.moment_before_birth)
        await expect(moment).toBeVisible()
        await expect(page.locator('#moment-message')).toBeVisible()
      },
    )
  })
}

test.describe('in Tehran', () => {
  test.use({ timezoneId: 'Asia/Tehran' })

  test('the zone of the browser is offered by its city and never filled in unasked', async ({
    oracle,
    language,
    page,
  }) => {
    await oracle.open()
    await oracle.openUserForm()
    const zone = await oracle.unfold('time_zone')
    await expect(zone).toHaveValue('')
    await page
      .getByRole('button', { name: `${oracle.words.profile_form.time_zone_use} ${CITY[language]}` })
      .click()
    await expect(zone).toHaveValue(CITY[language])
    await expect(zone).toBeFocused()
  })

  test('a city that is not known is refused and stays as it was typed', { tag: '@fa' }, async ({
    oracle,
    language,
    page,
  }) => {
    await oracle.open()
    await oracle.openUserForm()
    const zone = await oracle.unfold('time_zone')
    await zone.fill('آتلانتیس')
    await oracle.savePerson(PERSON[language])
    await expect(page.locator('#time_zone-message')).toHaveText(oracle.words.errors.time_zone_unknown)
    await expect(zone).toHaveValue('آتلانتیس')
    await zone.fill('Tehran')
    await oracle.savePerson(PERSON[language])
    await expect(oracle.success).toBeVisible()
  })
})

test('what was chosen before the scripts arrived stays chosen', { tag: '@fa' }, async ({
  oracle,
  language,
  page,
}) => {
  const come = await holdScripts(page)
  await page.goto(`${PREFIX[language]}/oracle`, { waitUntil: 'commit' })
  const type = page.locator('select[name=sign_type]')
  await type.selectOption('word')
  await page.locator('input[name=sign_value]').fill('lighthouse')
  come()
  // A field of free words finds its direction by itself: the form knows what was chosen.
  await expect(page.locator('input[name=sign_value]')).toHaveAttribute('dir', 'auto')
  await oracle.button(oracle.words.reading_form.submit).click()
  await expect(oracle.error).toBeVisible()
  await expect(type).toHaveValue('word')
  await expect(page.locator('input[name=sign_value]')).toHaveValue('lighthouse')
})
