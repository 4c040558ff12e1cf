// A question without a sign: the minute in which it is asked is taken for one.
import { type Moment, type ParsedSign, parseSign } from '@/lib/engine'
import { Problem } from '@/lib/platform/problem'

type Named = { sign: Extract<ParsedSign, { ok: true }>['sign']; sign_value: string }

/** @throws Problem 400 for a moment that has no time of day */
export function minuteOf({ time }: Pick<Moment, 'time'>): Named {
  const sign_value = time && [time.hour, time.minute].map((part) => String(part).padStart(2, '0')).join(':')
  const parsed = sign_value ? parseSign({ type: 'time', value: sign_value }) : null
  if (!sign_value || !parsed?.ok) {
    const fields = [{ pointer: '/sign_value', id: 'sign_required' as const }]
    throw new Problem('invalid_input', 'sign_required', { fields })
  }
  return { sign: parsed.sign, sign_value }
}
