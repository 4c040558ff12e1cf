// What takes a look at every row: how readings fitted, as sums of nobody, and how far a rotation of keys is.
import type { Context } from '@/lib/platform/context'
import { env } from '@/lib/platform/env'
import type { KeyUse } from '@/lib/platform/seal/keys-in-use'
import { type AllFits, sumAllFits } from '@/lib/readings/service/all-fits'
import { selectKeyUse } from '../repository/settings'
import { lookAt } from './look'

export async function viewFits(ctx: Context): Promise<AllFits> {
  await lookAt(ctx, 'words')
  return sumAllFits()
}

export interface KeysView {
  /** Which everything new is sealed with. */
  active: string
  /** Each key that seals something or is in the environment, with how many values it seals. */
  keys: { kid: string; values: number; known: boolean }[]
  uses: KeyUse[]
}

export async function viewKeys(ctx: Context): Promise<KeysView> {
  await lookAt(ctx, 'keys')
  const { SEAL_ACTIVE: active, SEAL_KEYS } = env()
  const uses = await selectKeyUse()
  const kids = [...new Set([...SEAL_KEYS.keys(), ...uses.map(({ kid }) => kid)])].sort()
  const keys = kids.map((kid) => ({
    kid,
    values: uses.reduce((sum, use) => (use.kid === kid ? sum + use.rows : sum), 0),
    known: SEAL_KEYS.has(kid),
  }))
  return { active, keys, uses }
}
