// What the page of patterns shows of one person: computed for whoever looks, from the account's own sealed rows.
import { getTranslations } from 'next-intl/server'
import { isTimeZone, momentAt, momentFromIso } from '@/lib/engine'
import { pageContext } from '@/lib/identity/doors/page'
import { surroundings } from '@/lib/identity/proof/browser'
import {
  ENOUGH,
  type PersonalMonth,
  personalMonths,
  type Returns,
  returnsOf,
} from '@/lib/presentation/patterns'
import { CLOCK } from '@/lib/presentation/sky-now'
import { listProfiles } from '@/lib/profiles/service'
import type { FitSums } from '@/lib/readings/fit-sums'
import { LOOKED_AT, readAsked } from '@/lib/readings/service/asked'
import { sumFits } from '@/lib/readings/service/feedback'

const MONTH_MS = 30 * 24 * 60 * 60 * 1000

export interface Patterns {
  people: { id: string; name: string }[]
  selected: { id: string; name: string }
  zone: string
  /** Null where the birthday does not open. */
  months: PersonalMonth[] | null
  /** Null where too little was asked yet. */
  returns: Returns | null
  readings: number
  /** Whether there may be more readings than were looked at. */
  more: boolean
  /** Readings of which something did not open. */
  unopened: number
  fits: FitSums
}

/** Null for somebody of whom nothing is known yet. */
export async function loadPatterns(profile: string | undefined): Promise<Patterns | null> {
  const [ctx, { now, locale }] = await Promise.all([pageContext(), surroundings()])
  if (!ctx) return null
  const [{ items }, fits] = await Promise.all([listProfiles(ctx), sumFits(ctx, now - MONTH_MS)])
  const person = items.find(({ id }) => id === profile) ?? items[0]
  if (!person) return null
  const t = await getTranslations({ locale, namespace: 'unreadable' })
  const named = ({ id, name }: { id: string; name: string | null }) => ({
    id,
    name: name ?? t('name', { id: id.slice(-8) }),
  })
  const asked = await readAsked(ctx, person.id)
  const own = person.time_zone
  const zone = own && isTimeZone(own) ? own : CLOCK[locale]
  const birthday = person.birthday === null ? null : momentFromIso(person.birthday).date
  const today = momentAt(now, zone).date
  return {
    people: items.map(named),
    selected: named(person),
    zone,
    months: birthday && personalMonths(asked, { birthday, today, zone }, locale),
    returns: asked.length < ENOUGH ? null : returnsOf(asked, locale),
    readings: asked.length,
    more: asked.length === LOOKED_AT,
    unopened: asked.filter(({ whole }) => !whole).length,
    fits,
  }
}
