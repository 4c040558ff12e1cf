// Signs that wait for the network on this device: each with the minute at which it was written, the key by which the server knows it
// again, and whose it is. Each is an entry of its own, so that two windows never write over one another.

const PREFIX = 'nps.sign.'
const CHANGED = 'nps-signs'
/** What waits for somebody else, who does not come back to this browser, is not kept for ever. */
const MOST_MS = 7 * 24 * 60 * 60 * 1000

/** As the server reads it. */
export interface SignBody {
  kind: 'sign' | 'typed_sign'
  sign?: string
  sign_type?: string
  sign_value?: string
  seen_at?: string
  time_zone?: string
  written_at: string
  written_for: string
  note?: string
}

export interface WaitingSign {
  key: string
  whose: string
  body: SignBody
  /** The server read it and did not accept it: sending it again would help nobody. */
  refused?: true
}

let read: { texts: string; signs: WaitingSign[] } = { texts: '', signs: [] }

/** All that wait, the oldest first; the same list as long as nothing changed. */
export function waitingSigns(): WaitingSign[] {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))
    const texts = names.flatMap((name) => localStorage.getItem(name) ?? []).sort()
    const all = texts.join('\n')
    if (all !== read.texts)
      read = {
        texts: all,
        signs: texts
          .map((text): WaitingSign => JSON.parse(text))
          .sort((one, other) => one.body.written_at.localeCompare(other.body.written_at)),
      }
  } catch {
    // A browser may forbid it, in a private window for example.
  }
  return read.signs
}

const changed = () => void window.dispatchEvent(new Event(CHANGED))

/** @throws Error where this browser keeps nothing */
export function addSign(sign: WaitingSign): void {
  localStorage.setItem(PREFIX + sign.key, JSON.stringify(sign))
  changed()
}

export function dropSign(key: string): void {
  localStorage.removeItem(PREFIX + key)
  changed()
}

/** Also what happens in other windows. */
export function onSigns(listen: () => void): () => void {
  window.addEventListener(CHANGED, listen)
  window.addEventListener('storage', listen)
  return () => {
    window.removeEventListener(CHANGED, listen)
    window.removeEventListener('storage', listen)
  }
}

/** Lets go of what has waited long for somebody who is not here. */
export function sweepSigns(whose: string, now: number): void {
  for (const sign of waitingSigns())
    if (sign.whose !== whose && Date.parse(sign.body.written_at) < now - MOST_MS) dropSign(sign.key)
}

export type Sent =
  /** The id of what was logged. */
  | { id: string }
  /** Why it was not. */
  | { problem: string }
  /** Too many at once, one that is still worked on, somebody else signed in meanwhile, or a server that is away. */
  | 'later'

const isLater = (status: number) => [401, 403, 408, 409, 429].includes(status) || status >= 500

/** Throws where there is no network. */
export async function sendSign({ key, body }: WaitingSign): Promise<Sent> {
  const answer = await fetch('/api/vault/findings', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(body),
  })
  if (isLater(answer.status)) return 'later'
  const { id, code }: { id?: string; code?: string } = await answer.json()
  return answer.ok && id ? { id } : { problem: code ?? 'internal' }
}

let sending = false

/** One after the other, each until it has arrived. @param whose who is signed in @returns how many arrived */
export async function sendSigns(whose: string): Promise<number> {
  const isOwn = (sign: WaitingSign) => sign.whose === whose && !sign.refused
  if (sending || whose === '' || !waitingSigns().some(isOwn)) return 0
  sending = true
  let sent = 0
  try {
    for (const sign of waitingSigns().filter(isOwn)) {
      const outcome = await sendSign(sign)
      if (outcome === 'later') break
      if ('id' in outcome) {
        dropSign(sign.key)
        sent++
      } else addSign({ ...sign, refused: true })
    }
  } catch {
    // Still away: the next time.
  } finally {
    sending = false
  }
  return sent
}
