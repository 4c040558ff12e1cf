// What the browser may load and do on our pages: our own files, and scripts that carry the nonce of this one answer.

/** A new one for every answer: 128 random bits in base64. */
export function newNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
}

const WORKERS = "'self'"

/** Whether a page of this policy may have our worker, which works without a network. */
export const allowsWorkers = (policy: string): boolean => policy.includes(`worker-src ${WORKERS}`)

interface Loosened {
  /** `next dev` evaluates modules, injects styles and listens on a web socket; nothing that is shipped does. */
  development?: boolean
}

/** The policy of one page. Scripts that a trusted script loads are trusted (`strict-dynamic`); styles are files. */
export function pagePolicy(nonce: string, { development = false }: Loosened = {}): string {
  const directives = {
    'default-src': "'none'",
    'script-src': `'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    'style-src': development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': development ? "'self' ws: wss:" : "'self'",
    'manifest-src': "'self'",
    // Without it, workers would be what scripts are: trusted when a trusted script makes them. Ours would keep files whose names stay
    // the same while developing.
    'worker-src': development ? "'none'" : WORKERS,
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    'object-src': "'none'",
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}
