// The pages about accounts as somebody uses them: each method is one intention.
import { expect, type Locator, type Page } from '@playwright/test'
import { type Language, PREFIX, WORDS } from './words'

export interface Credentials {
  login: string
  password: string
}

export type SettingsSection = 'people' | 'security' | 'keys' | 'calendar' | 'activity' | 'data'

let made = 0
/** A name that no other journey of the run has. */
export const newCredentials = (): Credentials => ({
  login: `seeker-${process.pid}-${Date.now().toString(36)}-${++made}`,
  password: 'correct horse battery',
})

export class AccountPages {
  readonly words
  readonly error: Locator
  readonly notice: Locator
  readonly codes: Locator

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.words = { ...WORDS[language].account, ...WORDS[language].settings, shell: WORDS[language].shell }
    this.error = page.locator('.error-message')
    this.notice = page.locator('.notice')
    this.codes = page.locator('.recovery-code')
  }

  private async open(path: string, heading: string): Promise<void> {
    await this.page.goto(`${PREFIX[this.language]}${path}`)
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(heading)
  }
  openSettings(section?: SettingsSection): Promise<void> {
    const words = WORDS[this.language]
    if (!section) return this.open('/settings', words.account.settings_title)
    const headings = {
      people: words.people_section.heading,
      security: words.settings.security_heading,
      keys: words.keys_section.heading,
      calendar: words.calendar_section.heading,
      activity: words.audit_section.heading,
      data: words.data_section.heading,
    }
    return this.open(`/settings/${section}`, headings[section])
  }
  section = (id: string) => this.page.locator(`.${id}-section`)

  private button(name: string, within: Locator | Page = this.page): Locator {
    return within.getByRole('button', { name, exact: true })
  }

  /** Resolves to the recovery codes. */
  async signUp({ login, password }: Credentials): Promise<string[]> {
    const words = WORDS[this.language].account
    await this.open('/sign-up', words.sign_up_title)
    await this.page.locator('input[name=login][autocomplete=username]').fill(login)
    await this.page.locator('input[name=password][autocomplete=new-password]').fill(password)
    await this.button(words.sign_up).click()
    await expect(this.codes).toHaveCount(10)
    return this.codes.allInnerTexts()
  }

  async confirmCodes(): Promise<void> {
    const words = WORDS[this.language].account
    await this.page.getByRole('checkbox', { name: words.codes_kept }).check()
    await this.button(words.codes_continue).click()
  }

  async signIn({ login, password }: Credentials, query = ''): Promise<void> {
    const words = WORDS[this.language].account
    await this.open(`/sign-in${query}`, words.sign_in_title)
    await this.page.locator('input[name=login][autocomplete=username]').fill(login)
    await this.page.locator('input[name=password][autocomplete=current-password]').fill(password)
    await this.page.getByRole('main').getByRole('button', { name: words.sign_in, exact: true }).click()
    const next = this.error.or(this.page.locator('.reading-form')).or(this.page.locator('#sign-in-code-code'))
    await expect(next.first()).toBeVisible()
  }

  /** The step after the password; waits for what comes of it, as `signIn` does. */
  async giveCode(code: string): Promise<void> {
    const words = WORDS[this.language].account
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(words.code_title)
    await this.page.locator('input[name=code]').fill(code)
    await this.page.getByRole('main').getByRole('button', { name: words.sign_in, exact: true }).click()
    await expect(this.error.or(this.page.locator('.reading-form')).first()).toBeVisible()
  }

  /** Resolves to the secret that the app would keep. */
  async beginSecondFactor(password: string): Promise<string> {
    await this.openSettings('security')
    const section = this.section('second-factor')
    await section.locator('input[name=current_password]').fill(password)
    await this.button(WORDS[this.language].second_factor.begin, section).click()
    await expect(section.locator('svg.qr')).toBeVisible()
    // Cameras look for black on white, in the dark too.
    await expect(section.locator('svg.qr rect')).toHaveCSS('fill', 'rgb(255, 255, 255)')
    return (await section.locator('.second-factor-secret').innerText()).replace(/\s/g, '')
  }

  async confirmSecondFactor(code: string): Promise<void> {
    const section = this.section('second-factor')
    await section.locator('input[name=code]').fill(code)
    await this.button(WORDS[this.language].second_factor.turn_on, section).click()
    await expect(this.notice).toHaveText(WORDS[this.language].account.notices.second_factor_on)
  }

  async endSecondFactor(password: string, code: string): Promise<void> {
    await this.openSettings('security')
    const section = this.section('second-factor')
    await section.locator('input[name=current_password]').fill(password)
    await section.locator('input[name=code]').fill(code)
    await this.button(WORDS[this.language].second_factor.turn_off, section).click()
    await expect(this.notice).toHaveText(WORDS[this.language].account.notices.second_factor_off)
  }

  async signOut(): Promise<void> {
    await this.openSettings()
    await this.button(WORDS[this.language].settings.sign_out, this.section('account')).click()
    await expect(this.notice).toHaveText(WORDS[this.language].account.notices.signed_out)
  }

  async signOutEverywhere(): Promise<void> {
    await this.openSettings('security')
    await this.button(WORDS[this.language].settings.everywhere).click()
    await expect(this.notice).toHaveText(WORDS[this.language].account.notices.signed_out_everywhere)
  }

  async changePassword(current: string, fresh: string): Promise<void> {
    await this.openSettings('security')
    const section = this.section('password')
    await section.locator('input[name=current_password]').fill(current)
    await section.locator('input[name=password]').fill(fresh)
    await this.button(WORDS[this.language].settings.password_submit, section).click()
    await expect(this.notice).toHaveText(WORDS[this.language].account.notices.password_changed)
  }

  async recover(login: string, code: string, password: string): Promise<void> {
    const words = WORDS[this.language].account
    await this.open('/recover', words.recover_title)
    await this.page.locator('input[name=login]').fill(login)
    await this.page.locator('input[name=code]').fill(code)
    await this.page.locator('input[name=password]').fill(password)
    await this.button(words.recover).click()
  }

  async expectSignedIn(login: string): Promise<void> {
    await this.openSettings()
    await expect(this.section('account')).toContainText(login)
  }
  async expectSignedOut(): Promise<void> {
    await this.openSettings()
    await expect(this.section('account')).toContainText(WORDS[this.language].settings.guest_heading)
  }
}
