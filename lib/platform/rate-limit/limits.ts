// Every limit of the product in one table, each with its reason. A limit is a bucket that refills, or one or more windows that
// slide; a call must pass all of them.

/** `burst` calls may come at once; one more is given back every `everyMs` milliseconds. */
export interface Bucket {
  kind: 'bucket'
  burst: number
  everyMs: number
}

/** At most `most` calls in any `ms` milliseconds, whenever they begin. */
export interface Window {
  kind: 'window'
  most: number
  ms: number
}
export type Rule = Bucket | Window

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const bucket = (burst: number, perSecond: number): [Bucket] => [
  { kind: 'bucket', burst, everyMs: 1000 / perSecond },
]
const window = (most: number, ms: number): Window => ({ kind: 'window', most, ms })

export const LIMITS = {
  /** Free arithmetic that stores nothing: forty in a row serve a page of dates; a flood does not. */
  calc: bucket(40, 5),
  /** Each profile is sealed and stored: one a second is more than anybody types. */
  'profiles.write': [window(60, MINUTE)],
  /** A reading costs the most to compute and stays for good: a minute for a group, a day for an eager program. */
  'readings.create': [window(30, MINUTE), window(300, DAY)],
  /** A guest proved nothing, and a new guest costs one cookie: enough to try, too little to live on. */
  'readings.create.guest': [window(10, HOUR)],
  /** A search opens and looks through up to a thousand readings: as fast as somebody types one after the other. */
  'readings.search': [window(20, MINUTE)],
  /** Marks, deletions and their undoing are small: as many as somebody clicks. */
  'readings.change': [window(120, MINUTE)],
  /** Signs are tapped, and those of a day without a network come at once. */
  'findings.write': [window(120, MINUTE)],
  /** A search opens and looks through up to two thousand findings, which are short. */
  'findings.search': [window(20, MINUTE)],
  /** A link for each person of a group, some of them twice; nobody invites by the hundred. */
  invitations: [window(30, HOUR), window(100, DAY)],
  /** A calendar looks a few times a day, from each of a person’s devices. Keyed by its address. */
  calendar: [window(60, HOUR)],
  /** Words may cost money. */
  interpret: [window(20, MINUTE)],
  /** Five a second: a page that loads its lists again and again, not a program that copies them. */
  reads: [window(300, MINUTE)],
  /** Each try costs a slow hash. Keyed by the browser where it is known, else by the address, so that who floods waits alone. */
  sign_in: [window(20, MINUTE)],
  /** The same for recovery codes, apart: whoever floods the one leaves the other open. */
  recover: [window(20, MINUTE)],
  /** The same for new accounts. Keyed by the address. */
  sign_up: [window(20, MINUTE)],
  /** Keys are made by hand. */
  'keys.write': [window(30, MINUTE)],
  /** Done once; trying out passwords is slowed elsewhere, by session. */
  'account.erase': [window(5, MINUTE)],
  /** Each new guest is two rows and a fresh allowance of readings: a class behind one address, not a farm. */
  'guest.create': [window(30, HOUR), window(120, DAY)],
  /** Requests that prove no identity: each tried key costs a look-up. Keyed by the address. */
  refused: [window(300, MINUTE)],
} as const satisfies Record<string, readonly [Bucket] | readonly Window[]>

export type LimitName = keyof typeof LIMITS

/** Outside production scripts, measurements and tests write hundreds of rows in a row; there the windows are this much wider. */
export const WIDE = 1000

/** What a limit asks. Wide ones multiply the windows; buckets stay as in the table. */
export function rulesOf(name: LimitName, wide: boolean): readonly [Bucket] | readonly Window[] {
  const rules: readonly [Bucket] | readonly Window[] = LIMITS[name]
  if (!wide || isBucket(rules)) return rules
  return rules.map((rule) => ({ ...rule, most: rule.most * WIDE }))
}

/** So many times what one key may, all keys of an account may together: some programs side by side, not a hundred. */
export const KEYS_TOGETHER = 3

/** What a limit asks of all keys of an account together. */
export function rulesOfKeys(name: LimitName, wide: boolean): readonly Rule[] {
  return rulesOf(name, wide).map((rule) =>
    rule.kind === 'bucket'
      ? { ...rule, burst: rule.burst * KEYS_TOGETHER, everyMs: rule.everyMs / KEYS_TOGETHER }
      : { ...rule, most: rule.most * KEYS_TOGETHER },
  )
}

/** How many of a thing an account may have at the same time: more than anybody needs, fewer than would hurt. */
const BOUNDS = { profiles: 1000, keys: 100, invitations: 100, findings: 10_000 } as const
export type BoundName = keyof typeof BOUNDS

/** Wide as the limits are, but for keys, which scripts make by hand too. */
export const boundOf = (name: BoundName, wide: boolean): number =>
  wide && name !== 'keys' ? BOUNDS[name] * WIDE : BOUNDS[name]

export const isBucket = (rules: readonly Rule[]): rules is readonly [Bucket] => rules[0]?.kind === 'bucket'
