// Whether a database lets us in: one that refuses is told of at once, with what to do; one that is away may come back.

/** PostgreSQL's codes for a wrong password, a wrong user or host, and a database that is not there. */
const REFUSED: Record<string, string> = {
  '28P01': 'The database refuses the user or the password of DATABASE_URL. Correct it, then start again.',
  '28000': 'The database does not let the user of DATABASE_URL in. Correct it, then start again.',
  '3D000': 'The server of DATABASE_URL has no database of that name. Create it or correct the name.',
}

/** A sentence for whoever starts the program; null for everything that may pass by itself. */
export function refusalOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  // The driver's own word for a URL without a password where one is asked for.
  if (error.message.startsWith('SASL')) return REFUSED['28P01']!
  const { code } = error as { code?: unknown }
  return (typeof code === 'string' && REFUSED[code]) || null
}
