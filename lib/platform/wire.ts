// What answers of every feature are made of.
import { z } from 'zod'

export const id = z.uuid().meta({ id: 'Id', description: 'An id; later things have greater ones.' })
export const instant = z.iso.datetime().meta({ id: 'Instant', description: 'An instant, ISO 8601 in UTC.' })
export const unreadable = z.array(z.string()).describe('Names what does not open, and is null for that.')
