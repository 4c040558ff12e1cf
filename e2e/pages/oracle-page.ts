// The Oracle's page as somebody uses it: each method is one intention, done through what that person can see.
import { expect, type Locator, type Page } from '@playwright/test'
import { type Asked, makePeople, makeReading, type Person } from './doors'
import { DIRECTION, type Language, PREFIX, WORDS } from './words'

export class OraclePage {
  readonly words
  readonly error: Locator
  readonly success: Locator
  readonly result: Locator
  readonly working: Locator
  readonly detail: Locator
  readonly history: Locator
  readonly historyItems: Locator
  readonly userForm: Locator
  readonly chosenPerson: Locator
  readonly keyNumbers: Locator
  readonly badge: Locator
  readonly insights: Locator
  readonly participants: Locator
  readonly notice: Locator

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.words = WORDS[language]
    this.error = page.locator('.error-message')
    this.success = page.locator('.success-message')
    this.result = page.locator('.reading-result')
    this.working = page.locator('.loading-indicator')
    this.detail = page.locator('.reading-detail')
    this.history = page.locator('.history-list')
    this.historyItems = page.locator('.history-item')
    this.userForm = page.locator('.user-form')
    this.keyNumbers = page.locator('.key-numbers')
    this.badge = page.locator('.multi-user-badge')
    this.insights = page.locator('.individual-insights .insight')
    this.participants = page.locator('.participant-selector select')
    this.notice = page.locator('.notice')
    this.chosenPerson = page.locator('select[name=user_id] option:checked')
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`${PREFIX[this.language]}/oracle${query}`)
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.words.oracle.heading)
  }

  /**
   * Begins where the people, and their reading if one is asked, exist already: made at the doors, then shown.
   * @returns the ids of the people
   */
  async begin(people: Person[], asked?: Asked): Promise<string[]> {
    const { request } = this.page.context()
    const ids = await makePeople(request, people)
    const reading = asked && (await makeReading(request, ids, asked))
    await this.open(`?profile=${asked ? ids[0] : ids.at(-1)}${reading ? `&reading=${reading}` : ''}`)
    return ids
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  async openUserForm(): Promise<void> {
    await this.button(this.words.oracle.create).click()
    await expect(this.userForm).toBeVisible()
  }

  async savePerson({ name, birthday, motherName }: Person): Promise<void> {
    await this.page.locator('input[name=name]').fill(name)
    await this.page.locator('input[name=birthday]').fill(birthday)
    await this.page.locator('input[name=mother_name]').fill(motherName)
    await this.button(this.words.profile_form.save).click()
  }

  async addPerson(person: Person): Promise<void> {
    await this.openUserForm()
    await this.savePerson(person)
    await expect(this.success).toContainText(this.words.oracle.created)
    await expect(this.userForm).toHaveCount(0)
  }

  /** Once there is an answer, asking is folded to a line. */
  async unfoldAsking(): Promise<void> {
    const question = this.page.locator('textarea[name=question]')
    if (!(await question.isVisible())) await this.page.locator('.ask-fold > summary').click()
  }

  async ask({ question, type = 'time', sign = '11:11' }: Asked): Promise<void> {
    await this.unfoldAsking()
    await this.page.locator('textarea[name=question]').fill(question)
    await this.page.locator('select[name=sign_type]').selectOption(type)
    await this.page.locator('input[name=sign_value]').fill(sign)
    await this.button(this.words.reading_form.submit).click()
  }

  /** Chooses who takes part, the first person first; with scripts. */
  async together(names: string[]): Promise<void> {
    await this.unfoldAsking()
    await this.page.locator('input[name=multi_user]').check()
    for (const [index, name] of names.entries()) {
      if ((await this.participants.count()) <= index) await this.button(this.words.joint_form.add).click()
      await this.participants.nth(index).selectOption({ label: name })
    }
  }

  /** Sets conditions on the history's page and shows what fits them: at once where scripts run, else with a button. */
  async filterHistory(fields: Record<string, string>): Promise<void> {
    const filter = this.page.locator('.history-filter')
    const apply = filter.getByRole('button', { name: this.words.history.apply, exact: true })
    for (const [name, value] of Object.entries(fields)) {
      const control = filter.locator(`[name=${name}]`)
      if (name === 'from' || name === 'to') {
        if (!(await control.isVisible())) await filter.locator('[popovertarget]').click()
        await control.fill(value)
      } else if (await control.evaluate((element) => element instanceof HTMLSelectElement))
        await control.selectOption(value)
      else if ((await control.getAttribute('type')) === 'checkbox')
        await filter
          .locator('label')
          .filter({ has: this.page.locator(`[name=${name}]`) })
          .setChecked(value === '1')
      else {
        await control.fill(value)
        await control.press('Enter')
      }
    }
    if (await apply.first().isVisible()) await apply.first().click()
  }

  /** Opens the folded part of the form around a field, if it is still folded. */
  async unfold(field: string): Promise<Locator> {
    const control = this.page.locator(`[name=${field}]`)
    const fold = this.page.locator('form details').filter({ has: control })
    if (!(await control.isVisible())) await fold.locator('summary').click()
    return control
  }

  /** The line of a result that has this label, opened together with what it is folded into. */
  async openLine(label: string): Promise<Locator> {
    const summary = this.result
      .locator('summary')
      .filter({ has: this.page.getByText(label, { exact: true }) })
    const folded = summary.locator('xpath=ancestor::details[not(@open)]/summary')
    while ((await folded.count()) > 0) await folded.first().click()
    return summary.locator('xpath=..')
  }

  async openHistory(): Promise<void> {
    await this.button(this.words.oracle.history).click()
    await expect(this.history).toBeVisible()
  }

  async chooseLanguage(language: Language): Promise<void> {
    await this.page.getByRole('button', { name: 'Language', exact: true }).click()
    const menu = this.page.locator('.language-menu')
    await expect(menu).toBeVisible()
    await menu.getByText(language === 'fa' ? 'فارسی' : 'English', { exact: true }).click()
    await expect(this.page.locator('body')).toHaveCSS('direction', DIRECTION[language])
  }
}
