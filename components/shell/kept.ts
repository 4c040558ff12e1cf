// What a page does with the pages that are kept on this device; the worker at /sw.js knows the cache by the same names.

const KEPT = 'kept'
/** The consent: an entry of the cache itself, so that neither is there without the other. */
const WHOSE = '/kept/whose'

/** Browsers have caches over TLS only, and on this very machine. */
export const canKeep = () => 'caches' in globalThis

export async function keptFor(): Promise<string | undefined> {
  return (await caches.match(WHOSE, { cacheName: KEPT }))?.text()
}

export async function beginKeeping(whose: string): Promise<void> {
  await caches.delete(KEPT)
  const kept = await caches.open(KEPT)
  await kept.put(WHOSE, new Response(whose))
}

export const endKeeping = () => caches.delete(KEPT)

/** Lets go of what is somebody else's. @returns whether anything is kept for this account */
export async function settle(whose: string): Promise<boolean> {
  if (whose !== '' && (await keptFor()) === whose) return true
  await endKeeping()
  return false
}
