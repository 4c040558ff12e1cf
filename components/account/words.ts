// The words of the account forms, picked on the server: the browser is handed only those it shows.
import type { Locale } from '@/lib/platform/i18n/locales'
import { messagesOf } from '@/lib/platform/i18n/messages'
import type { AccountField } from './account-form'
import type { RecoveryCodesWords } from './recovery-codes'

export function codesWords(locale: Locale): RecoveryCodesWords {
  const words = messagesOf(locale).account
  return {
    heading: words.codes_heading,
    intro: words.codes_intro,
    copy: words.codes_copy,
    copied: words.codes_copied,
    print: words.codes_print,
    download: words.codes_download,
    kept: words.codes_kept,
    goOn: words.codes_continue,
  }
}

/** Every field that an account form may have. */
export function accountFields(locale: Locale) {
  const words = messagesOf(locale).account
  const login: AccountField = { name: 'login', label: words.login, type: 'text', autoComplete: 'username' }
  const secret = { name: 'password', type: 'password' } as const
  return {
    login,
    newLogin: { ...login, hint: words.login_hint },
    password: { ...secret, label: words.password, autoComplete: 'current-password' },
    firstPassword: {
      ...secret,
      label: words.password,
      hint: words.password_hint,
      autoComplete: 'new-password',
    },
    newPassword: {
      ...secret,
      label: words.new_password,
      hint: words.password_hint,
      autoComplete: 'new-password',
    },
    currentPassword: {
      name: 'current_password',
      type: 'password',
      label: words.current_password,
      autoComplete: 'current-password',
    },
    appCode: {
      name: 'code',
      type: 'text',
      label: words.app_code,
      hint: words.app_code_hint,
      autoComplete: 'one-time-code',
      latin: true,
    },
    secondFactor: {
      name: 'code',
      type: 'text',
      label: words.app_code,
      hint: words.second_factor_hint,
      autoComplete: 'one-time-code',
      latin: true,
    },
    code: {
      name: 'code',
      type: 'text',
      label: words.code,
      hint: words.code_hint,
      autoComplete: 'off',
      latin: true,
    },
  } as const satisfies Record<string, AccountField>
}

/** The sentence for a `notice` in an address; undefined for anything that is none of ours. */
export function noticeOf(locale: Locale, notice: unknown): string | undefined {
  const { notices } = messagesOf(locale).account
  return typeof notice === 'string' && Object.hasOwn(notices, notice)
    ? notices[notice as keyof typeof notices]
    : undefined
}
