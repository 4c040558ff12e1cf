// Names of what the database says in a word of its own; one that is none of ours is shown as it stands.
import type { Locale } from '@/lib/platform/i18n/locales'
import { messagesOf } from '@/lib/platform/i18n/messages'

const nameIn = (words: Record<string, string>, word: string): string =>
  Object.hasOwn(words, word) ? (words[word] ?? word) : word

export const kindOf = (locale: Locale, kind: string): string => nameIn(messagesOf(locale).account_kinds, kind)
export const reasonOf = (locale: Locale, reason: string): string =>
  nameIn(messagesOf(locale).lock_reasons, reason)
export const actionOf = (locale: Locale, action: string): string =>
  nameIn(messagesOf(locale).audit_actions, action)
export const resourceOf = (locale: Locale, resource: string): string =>
  nameIn(messagesOf(locale).audit_resources, resource)
export const limitOf = (locale: Locale, name: string): string =>
  nameIn(messagesOf(locale).limit_names, name.replaceAll('.', '_'))
