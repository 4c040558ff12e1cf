// What is known of where a request about an account comes from.

/** Where a try comes from. */
export interface From {
  now: number
  requestId: string
  address: string
  /** The browser's own name (User-Agent). */
  agent: string | null
  /** The cookie of known browsers, as it came (device.ts). */
  devices?: string | undefined
}
