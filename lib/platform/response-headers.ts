// The headers of every answer, page or not. next.config.ts sends them; what differs from answer to answer (the nonce) is
// added by proxy.ts.

/** Holds even where no page policy is sent: nothing of ours is framed, embeds objects or moves its base. */
export const STATIC_POLICY = "object-src 'none'; base-uri 'none'; frame-ancestors 'none'"

/** For answers that are no pages: should a browser show one, such as a list of the API or a missing file, it does nothing. */
export const DATA_POLICY = `${STATIC_POLICY}; default-src 'none'`

/** What no page of ours asks for. Copying to the clipboard is left as it is. */
const UNUSED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]

export const RESPONSE_HEADERS: Record<string, string> = {
  'Content-Security-Policy': STATIC_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Two years; only ever sent over TLS, where alone it means something. */
export const TRANSPORT_SECURITY = 'max-age=63072000; includeSubDomains'
