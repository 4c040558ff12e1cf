// Taps that wait for the network on this device: each with the minute at which it was made, the key by which the server knows it
// again, and whose it is.
const STORE = 'nps.taps'
const CHANGED = 'nps-taps'

export interface Tap {
  key: string
  whose: string
  body: { kind: 'sign'; sign_type: string; sign_value: string; seen_at: string }
}

export function waitingTaps(): Tap[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORE) ?? '[]')
    return Array.isArray(kept) ? kept : []
  } catch {
    // A browser may forbid it, in a private window for example.
    return []
  }
}

function keep(taps: readonly Tap[]): void {
  if (taps.length > 0) localStorage.setItem(STORE, JSON.stringify(taps))
  else localStorage.removeItem(STORE)
  window.dispatchEvent(new Event(CHANGED))
}

export const addTap = (tap: Tap) => keep([...waitingTaps(), tap])

export function onTaps(listen: () => void): () => void {
  window.addEventListener(CHANGED, listen)
  return () => window.removeEventListener(CHANGED, listen)
}

/** What an answer leaves to be done: too many at once, one that is still worked on, or a server that is away. */
const isLater = (status: number) => status === 409 || status === 429 || status >= 500

/** @returns the id of what was logged; null where it has to be sent again. Throws where there is no network */
export async function sendTap({ key, body }: Tap): Promise<string | null> {
  const answer = await fetch('/api/vault/findings', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(body),
  })
  if (isLater(answer.status)) return null
  const { id = '' }: { id?: string } = answer.ok ? await answer.json() : {}
  return id
}

let sending = false

/** One after the other; what is somebody else's is let go of. @returns whether any was sent */
export async function sendTaps(whose: string): Promise<boolean> {
  if (sending || whose === '') return false
  sending = true
  let sent = false
  try {
    const others = waitingTaps().filter((tap) => tap.whose !== whose)
    if (others.length > 0) keep(waitingTaps().filter((tap) => tap.whose === whose))
    for (const tap of waitingTaps()) {
      if ((await sendTap(tap)) === null) break
      keep(waitingTaps().filter(({ key }) => key !== tap.key))
      sent = true
    }
  } catch {
    // Still away: the next time.
  } finally {
    sending = false
  }
  return sent
}
