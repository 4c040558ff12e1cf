// The one table of sealed fields. The Prisma extension, the CHECK constraints of the database and the test that looks
// with raw SQL all follow it. Every sealed model has `id`, the row, and a field that names the owner of its values.
export const SEALED_FIELDS = {
  Profile: {
    table: 'oracle_users',
    owner: 'accountId',
    columns: {
      name: 'name',
      namePersian: 'name_persian',
      birthday: 'birthday',
      motherName: 'mother_name',
      motherNamePersian: 'mother_name_persian',
      heartRateBpm: 'heart_rate_bpm',
      place: 'place',
      latitude: 'latitude',
      longitude: 'longitude',
      gender: 'gender',
      timeZone: 'time_zone',
    },
  },
  Reading: {
    table: 'oracle_readings',
    owner: 'accountId',
    columns: {
      question: 'question',
      signValue: 'sign_value',
      readingResult: 'reading_result',
      aiInterpretation: 'ai_interpretation',
      note: 'note',
      summary: 'summary',
      trace: 'trace',
    },
  },
  ReadingViewer: { table: 'oracle_reading_viewers', owner: 'accountId', columns: { note: 'note' } },
  ReadingWords: { table: 'oracle_reading_words', owner: 'accountId', columns: { text: 'text' } },
  ReadingFeedback: { table: 'oracle_reading_feedback', owner: 'accountId', columns: { content: 'content' } },
  Finding: { table: 'vault_findings', owner: 'accountId', columns: { content: 'content' } },
  DailyWords: { table: 'oracle_daily_words', owner: 'accountId', columns: { text: 'text' } },
  Account: { table: 'accounts', owner: 'id', columns: { login: 'login', looksPerDay: 'looks_per_day' } },
  Session: { table: 'sessions', owner: 'accountId', columns: { agent: 'agent' } },
  ApiKey: { table: 'api_keys', owner: 'accountId', columns: { label: 'label' } },
  SecondFactor: { table: 'second_factors', owner: 'accountId', columns: { secret: 'secret' } },
  IdempotentAnswer: {
    table: 'idempotent_answers',
    owner: 'accountId',
    columns: { body: 'body' },
  },
} as const

export type SealedModel = keyof typeof SEALED_FIELDS
export const isSealedModel = (model: string | undefined): model is SealedModel =>
  model !== undefined && Object.hasOwn(SEALED_FIELDS, model)

/** What the database accepts in a sealed column: nothing but the format of codec.ts. The CHECKs say the same in a cheaper way. */
export const SEALED_CHECK = String.raw`^oe1\.[a-z0-9]{1,16}\n[A-Za-z0-9_-]{80,}$`

/** The constraints as SQL, one a column; a migration holds them and a test compares it with the database. */
export const sealedChecks = () =>
  Object.values(SEALED_FIELDS).flatMap(({ table, columns }) =>
    Object.values(columns).map((column) => ({ name: `${table}_${column}_sealed`, table, column })),
  )

export interface SealedTable {
  table: string
  /** The column that names the owner of a row's values. */
  owner: string
  columns: string[]
}

const ownerColumns = { id: 'id', accountId: 'account_id' } as const

/** Every table with sealed columns, in the order of SEALED_FIELDS. */
export const SEALED_TABLES: readonly SealedTable[] = Object.keys(SEALED_FIELDS).map((model) => {
  const { table, owner, columns } = SEALED_FIELDS[model as SealedModel]
  return { table, owner: ownerColumns[owner], columns: Object.values(columns) }
})
