// All that is held of people, feature by feature, in the order in which an account is taken along and brought along.
import { holdings as identity } from '@/lib/identity/holdings'
import { holdings as links } from '@/lib/links/holdings'
import type { Holdings } from '@/lib/platform/holdings'
import { holdings as profiles } from '@/lib/profiles/holdings'
import { holdings as readings } from '@/lib/readings/holdings'
import { holdings as reminders } from '@/lib/reminders/holdings'
import { holdings as vault } from '@/lib/vault/holdings'
import { holdings as keys } from '../keys/holdings'

export const HOLDINGS: readonly Holdings[] = [profiles, readings, links, vault, reminders, keys, identity]
