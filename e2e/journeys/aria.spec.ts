// What a screen reader is told of the main journey: which regions there are, what they are called, in which order. The words are those
// of the messages; what differs from reading to reading stands as a pattern.
import { expect, test } from '../journey'
import { makePeople, makeReading } from '../pages/doors'
import { PERSON, PREFIX, QUESTION } from '../pages/words'

const DESK = { width: 1280, height: 900 }
const PHONE = { width: 375, height: 800 }

test('the head: one way home, the five places, language, night or day', async ({ page, oracle }) => {
  const { shell } = oracle.words
  await page.setViewportSize(DESK)
  await oracle.open()
  const places = `
    - link "${shell.today}"
    - link "${shell.oracle}"
    - link "${shell.history}"
    - link "${shell.vault}"
    - link "${shell.settings}"`
  const ways = `
  - navigation "${shell.ways}":
    - /children: equal${places}`
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
- banner:
  - /children: equal
  - link "${shell.home}"${ways}
  - link "${shell.sign_in}"
  - button "Language"
  - button "${shell.theme}"`)
  await expect(page.locator('.nav [aria-current=page]')).toHaveText(shell.oracle)
  await page.getByRole('button', { name: shell.theme, exact: true }).press('Enter')
  await expect(page.locator('#theme-menu')).toMatchAriaSnapshot(`
- button "${shell.night}"
- button "${shell.day}"
- button "${shell.device}" [pressed]`)

  // On a phone the places stand at the foot, once.
  await page.setViewportSize(PHONE)
  await expect(page.getByRole('navigation')).toHaveCount(1)
  await expect(page.locator('body')).toMatchAriaSnapshot(`
- link "${shell.skip}"
- banner
- main
- contentinfo${ways.replaceAll('\n  ', '\n')}`)
})

test('asking for the first time: who, the question, the sign', async ({ page, oracle }) => {
  const { oracle: words, profile_form, reading_form, seen_types, joint_form } = oracle.words
  await oracle.open()
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
- main:
  - heading "${words.heading}" [level=1]
  - button "${words.history}"
  - button "${words.create}"
  - group:
    - heading "${reading_form.who}" [level=2]
    - form "${profile_form.heading}":
      - heading "${profile_form.heading}" [level=3]
      - textbox "${profile_form.name}"
      - textbox "${profile_form.birthday}"
      - textbox "${profile_form.mother_name}"
      - group: ${profile_form.more}
      - button "${profile_form.save}"
    - combobox "${reading_form.user}":
      - option "${reading_form.user_none}" [selected]
    - checkbox "${joint_form.together}"
    - form "${reading_form.heading}":
      - heading "${reading_form.question}" [level=2]
      - textbox "${reading_form.question}"
      - heading "${reading_form.noticed}" [level=2]
      - combobox "${reading_form.sign_type}":
        - /children: equal
        - option "${seen_types.time}" [selected]
        - option "${seen_types.number}"
        - option "${seen_types.date}"
        - option "${seen_types.plate}"
        - option "${seen_types.word}"
        - option "${seen_types.name}"
        - option "${seen_types.location}"
        - option "${seen_types.custom}"
      - textbox "${reading_form.sign_value}"
      - button "${reading_form.submit}"
      - group: ${reading_form.more}`)
  // Hints belong to their fields, and no field is called by its example.
  await expect(page.locator('#birthday')).toHaveAccessibleDescription(profile_form.birthday_hint)
  await expect(page.locator('#mother_name')).toHaveAccessibleDescription(profile_form.mother_name_hint)
  await expect(page.locator('#question')).toHaveAccessibleDescription(reading_form.question_hint)
  await expect(page.locator('#sign_value')).toHaveAccessibleDescription(oracle.words.sign_hints.time)
})

test('a reading: the question, the answer, the numbers, the sky, what can be done', async ({
  page,
  language,
  oracle,
}) => {
  const { reading, fits, marks } = oracle.words
  const people = await makePeople(page.request, [PERSON[language]])
  const id = await makeReading(page.request, people, { question: QUESTION[language] })
  await page.goto(`${PREFIX[language]}/readings/${id}`)
  /** A number, what it is called, and that it opens. */
  const orb = (name: string) => `
    - listitem:
      - group: /\\S+ ${name} .+ ${reading.working}.* ${name}/`
  await expect(page.getByRole('article')).toMatchAriaSnapshot(`
- article "${QUESTION[language]}":
  - heading "${QUESTION[language]}" [level=1]
  - paragraph:
    - time
  - heading /.+/ [level=2]
  - paragraph
  - heading "${reading.numbers}" [level=2]
  - list:
    - /children: equal${orb(reading.life_path)}${orb(reading.personal_year)}${orb(reading.expression)}${orb(reading.sign_root)}
  - heading /.+/ [level=2]
  - paragraph
  - heading /.+/ [level=2]
  - paragraph
  - heading "${reading.sky}" [level=2]
  - figure /.+/
  - list:
    - listitem: /.+ ${reading.year_pillar}/
    - listitem: /.+ ${reading.month_pillar}/
    - listitem: /.+ ${reading.day_pillar}/
  - code: /[A-Z]{2}-[A-Z]{2}-[A-Z]{4}/
  - heading /[\\d۰-۹]+[%٪]/ [level=2]
  - list:
    - listitem: /${reading.known}/
    - listitem: /${reading.unknown}/
  - group "${reading.fit}":
    - button "${fits.yes}"
    - button "${fits.partly}"
    - button "${fits.no}"
  - heading "${reading.further}" [level=2]
  - group: /.+/
  - region "${reading.acts}":
    - button "${marks.favorite}"
    - button "${marks.note_add}"
    - button "${marks.tell}"
    - button "${reading.print}"
    - button "${marks.delete}"
  - group: ${reading.more_numbers}
  - group: ${reading.sky_and_birth}
  - link "${reading.technical}"`)

  // What opens says more in its place.
  await page.locator('.key-numbers summary').first().press('Enter')
  await expect(page.locator('.key-numbers > li').first()).toMatchAriaSnapshot(`
- listitem:
  - group:
    - paragraph: ${reading.worked_out.replace('{name}', reading.life_path)}
    - list:
      - listitem: /.+/`)
  await page.locator('[popovertarget=act-note]').press('Enter')
  await expect(page.locator('#act-note')).toMatchAriaSnapshot(`
- dialog "${marks.note_add}":
  - textbox "${marks.note}"
  - button "${marks.note_save}"`)
  await expect(page.locator('#note')).toHaveAccessibleDescription(marks.note_hint)
})
