// What the operator decided of the model while servers run: a cap for a day below that of the environment, or none of it for now.
// `reserve` of spending.ts reads the same row with each call.
import { db, type Transaction } from '../db'
import { env } from '../env'
import { NANO } from './spending'

export interface AiBounds {
  /** US dollars a day for everybody together, as the environment says: the upper bound. */
  environment: number
  /** For one account. */
  account: number
  /** Lower, as the operator decided; null leaves it to the environment. */
  cap: number | null
  paused: boolean
}

export async function aiBounds(): Promise<AiBounds> {
  const { AI_DAILY_BUDGET_USD: environment, AI_ACCOUNT_BUDGET_USD: own = environment } = env()
  const row = await db().operatorSettings.findUnique({ where: { id: 1 } })
  const cap = row?.aiCap == null ? null : Number(row.aiCap) / NANO
  const account = Math.min(own, environment, cap ?? environment)
  return { environment, account, cap, paused: row?.aiPaused ?? false }
}

export async function setAiBounds(
  tx: Transaction,
  { cap, paused }: Pick<AiBounds, 'cap' | 'paused'>,
): Promise<void> {
  const nano = cap === null ? null : Math.round(cap * NANO)
  await tx.$executeRaw`
    INSERT INTO operator_settings (id, ai_cap, ai_paused) VALUES (1, ${nano}::bigint, ${paused}::boolean)
    ON CONFLICT (id) DO UPDATE SET ai_cap = excluded.ai_cap, ai_paused = excluded.ai_paused`
}
