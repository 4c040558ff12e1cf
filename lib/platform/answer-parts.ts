// What answers of every feature are made of.
import { z } from 'zod'

export const id = z.uuid().meta({ id: 'Id', description: 'An id; later things have greater ones.' })
export const instant = z.iso.datetime().meta({ id: 'Instant', description: 'An instant, ISO 8601 in UTC.' })
/** For examples. */
export const EXAMPLE = {
  id: '019a8f2c-6b1e-7d42-9c35-5e0f7a1b2c3d',
  otherId: '019a8f2c-6b20-7a11-8d47-1f9e3c5b7a60',
  instant: '2026-03-09T19:30:00.000Z',
}

export const unreadable = z.array(z.string()).describe('Names what does not open, and is null for that.')
