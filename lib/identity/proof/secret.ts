// Secrets that we make: cookies of guests, API keys, invitations. Each has 256 random bits and is kept as its SHA-256 alone, so
// that the database opens nothing.
import { createHash } from 'node:crypto'

/** @returns 64 hexadecimal digits */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')
