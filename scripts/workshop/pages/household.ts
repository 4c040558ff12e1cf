// The account whose pages are looked at: five people, readings of every kind and a year of signs, made at the product's own doors with a browser's
// cookies, in the words of the language that the pages are then read in.
import type { APIRequestContext } from '@playwright/test'
import type { Locale } from '@/lib/platform/i18n/locales'

export interface Household {
  /** The number of its account. */
  account: string
  /** Five profiles. */
  people: string[]
  readings: {
    single: string
    /** Asked and written in the other language. */
    foreign: string
    joint: string
    danger: string
  }
  /** The path of an invitation that nobody has accepted. */
  invitation: string
}

const CITY: Record<Locale, string> = { en: 'Europe/Lisbon', fa: 'Asia/Tehran' }

const PEOPLE: Record<Locale, object[]> = {
  en: [
    { name: 'Sara Ahmadi', birthday: '1990-07-15', mother_name: 'Maryam', time_zone: CITY.en },
    { name: 'Bob Miller', birthday: '1985-02-03', mother_name: 'Ida', heart_rate_bpm: 64 },
    { name: 'María García', birthday: '2001-12-12', mother_name: 'Inés' },
    { name: 'Łukasz Nowak', birthday: '1988-03-05', mother_name: 'Ewa' },
    { name: 'Anna-Maria O’Brien', birthday: '1962-10-28', mother_name: 'Kathleen' },
  ],
  fa: [
    { name: 'سارا احمدی', birthday: '1990-07-15', mother_name: 'مریم', time_zone: CITY.fa },
    { name: 'محمد‌علی رضایی', birthday: '1985-02-03', mother_name: 'زهرا', heart_rate_bpm: 64 },
    { name: 'شیرین کریمی', birthday: '2001-12-12', mother_name: 'فاطمه' },
    { name: 'کیان نوری', birthday: '1988-03-05', mother_name: 'پروین' },
    { name: 'مینا اسفندیاری', birthday: '1962-10-28', mother_name: 'گیتی' },
  ],
}

const QUESTIONS: Record<Locale, { single: string; joint: string; danger: string; note: string }> = {
  en: {
    single: 'Should I take the new job in Lisbon?',
    joint: 'What do the five of us need for our journey together?',
    danger: 'I have the pills on the table. Is it time?',
    note: 'I saw it on the way to the interview.',
  },
  fa: {
    single: 'آیا کار تازه در لیسبون برای من خوب است؟',
    joint: 'ما پنج نفر برای سفرمان به چه نیاز داریم؟',
    danger: 'قرص‌ها را جمع کرده‌ام. وقتش رسیده؟',
    note: 'در راهِ مصاحبه دیدمش.',
  },
}
interface Read {
  id: string
  interpretation: { sections: { key: string; text: string }[] }
}

const DAY_MS = 24 * 60 * 60 * 1000
/** How many days before the newest each is: one sign that is seen often, others that are not. */
const SEEN = [
  ...Array.from({ length: 24 }, (_, index) => ({ sign_value: '11:11', days: index * 15 })),
  ...Array.from({ length: 3 }, (_, index) => ({ sign_value: '22:22', days: 40 + index * 90 })),
  { sign_value: '15:51', days: 12 },
]

const OTHER: Record<Locale, Locale> = { en: 'fa', fa: 'en' }

/** What a browser says of a write that comes from our own page. */
const ownPage = { 'sec-fetch-site': 'same-origin' }

/** @param request holds the session of a new account, and knows where the product is */
export async function fillHousehold(request: APIRequestContext, locale: Locale): Promise<Household> {
  const send = async <Answer = { id: string }>(method: string, path: string, data: object) => {
    const answer = await request.fetch(path, { method, data, headers: ownPage })
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
    return (await answer.json()) as Answer
  }
  const people: string[] = []
  for (const person of PEOPLE[locale]) people.push((await send('POST', '/api/oracle/users', person)).id)
  const [first, ...others] = people
  const time = { sign_type: 'time', sign_value: '11:11' }
  const words = QUESTIONS[locale]
  const read = (question: string, content: object = {}) =>
    send<Read>('POST', '/api/oracle/reading', { user_id: first, question, locale, ...time, ...content })
  const ask = async (question: string, content?: object) => (await read(question, content)).id

  const foreign = await ask(QUESTIONS[OTHER[locale]].single, { locale: OTHER[locale] })
  const danger = await ask(words.danger)
  const together = { primary_user_id: first, secondary_user_ids: others, question: words.joint, locale }
  const joint = await send('POST', '/api/oracle/reading/multi-user', {
    ...together,
    ...{ sign_type: 'number', sign_value: '1785' },
  })
  const { id: single, interpretation } = await read(words.single)
  await send('PATCH', `/api/oracle/readings/${single}`, { favorite: true, note: words.note })
  const keep = (finding: object) => send('POST', '/api/vault/findings', finding)
  for (const { sign_value, days } of SEEN) {
    const day = new Date(Date.now() - (days + 1) * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length)
    await keep({
      kind: 'sign',
      sign_type: 'time',
      sign_value,
      seen_at: `${day}T${sign_value}`,
      time_zone: CITY[locale],
    })
  }
  const [part] = interpretation.sections
  if (!part) throw new Error('A reading has parts.')
  await keep({ kind: 'passage', reading_id: single, section: part.key, text: part.text })
  await keep({ kind: 'note', text: words.note })
  const invited = await send<{ path: string }>('POST', `/api/oracle/users/${others[0]}/invitation`, {})
  const { account } = await send<{ account: { id: string } }>('POST', '/api/account/export', {})
  return {
    account: account.id,
    people,
    readings: { single, foreign, joint: joint.id, danger },
    invitation: invited.path,
  }
}
