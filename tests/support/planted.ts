// People whose private things can be found again in an answer, whatever form they take there.

/** Julian day numbers by the platform's own calendar, beside the engine's. */
const julianDay = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 2_440_588

/** When they are read: ages are counted from here. */
export const PLANTED_MOMENT = '2026-03-09T14:30:00-05:00'
/** Each planted in every private field; no two of the numbers occur anywhere by chance. */
export const PLANTED = [
  {
    ...{ name: 'Anoush Farid', birthday: '1987-06-05', mother_name: 'Zoraida Quellmark' },
    ...{ heart_rate_bpm: 141, place: 'Plantville', latitude: 37.7731, longitude: -61.1139 },
  },
  {
    ...{ name: 'Berenike Vance', birthday: '1991-12-31', mother_name: 'Ottoline Brackwater' },
    ...{ heart_rate_bpm: 187, place: 'Hidden Hollow', latitude: -43.5171, longitude: 147.3313 },
  },
  {
    ...{ name: 'Cyrus Lind', birthday: '1979-03-22', mother_name: 'Wilhelmina Thrushcroft' },
    ...{ heart_rate_bpm: 193, place: 'Secret Shore', latitude: 61.2917, longitude: 129.6671 },
  },
] as const
const SOLAR_HIJRI = ['1366-03-15', '1370-10-10', '1358-01-02']
/** Every text and number of an answer with the way to it. */
function* leavesOf(value: unknown, path: string[] = []): Generator<[string, string | number]> {
  if (typeof value === 'string' || typeof value === 'number') yield [path.join('.'), value]
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      if (!Array.isArray(value)) yield [`${path.join('.')} (key)`, key]
      yield* leavesOf(inner, [...path, key])
    }
}

/** What tells a birthday, a mother's name, a pulse or a place, in every form that it may take. */
function secretsOf(index: number) {
  const { birthday, mother_name, heart_rate_bpm, place, latitude, longitude } = PLANTED[index]!
  const days = [birthday, SOLAR_HIJRI[index]!]
  const forms = days.flatMap((day) => {
    const [year, month, date] = day.split('-') as [string, string, string]
    const joined = ['-', '/', '.', ''].flatMap((by) => [
      [year, month, date].join(by),
      [date, month, year].join(by),
      [month, date, year].join(by),
    ])
    return [...joined, year]
  })
  const persian = forms.map((form) => form.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]!))
  const jdn = julianDay(birthday)
  const numbers = [jdn, Number(birthday.slice(0, 4)), heart_rate_bpm, latitude, longitude]
  const words = [...mother_name.split(' '), ...place.split(' '), String(jdn), String(heart_rate_bpm)]
  return {
    texts: [...forms, ...persian, ...words],
    numbers: [...numbers, julianDay(PLANTED_MOMENT.slice(0, 10)) - jdn],
  }
}

const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g
/** Where in an answer something of a person stands that only it and the owner may know. */
export function leaks(answer: unknown, index: number): string[] {
  const { texts, numbers } = secretsOf(index)
  return [...leavesOf(answer)].flatMap(([path, value]) => {
    if (typeof value === 'number') return numbers.includes(value) ? [`${path}: ${value}`] : []
    const plain = value.replace(ID, '')
    const found = texts.find((text) => plain.toLowerCase().includes(text.toLowerCase()))
    return found ? [`${path}: ${found}`] : []
  })
}
