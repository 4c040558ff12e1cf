// What our cookies are called, and how they are found in a request.

/**
 * Over TLS a name that a browser takes only from this very host, for all of it, and only over TLS: neither a sibling host nor
 * somebody on the way can plant such a cookie.
 */
export const cookieName = (name: string, secure: boolean): string => (secure ? `__Host-${name}` : name)

/** Under which names a cookie of ours may come, the better one first. */
export const cookieNames = (name: string): string[] => [cookieName(name, true), name]

/** Whether a cookie of this name obeys only a line that says `Secure`, also the one that takes it back. */
export const needsSecure = (name: string): boolean => name.startsWith('__')

/** Whether the browser came over TLS, as the proxy in front of the server says. */
export const isSecure = (headers: Headers): boolean =>
  headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https'

/** The first cookie of these names that a request brought; empty ones count for nothing. */
export function cookieNamed(header: string | null, ...names: string[]): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split(/=(.*)/s))
  for (const name of names) {
    const value = pairs.find(([key]) => key === name)?.[1]
    if (value) return value
  }
  return undefined
}
