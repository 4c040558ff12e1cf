// What a server begins with, in one file so that the build makes one bundle of it.
import { sweepByItself } from './lib/account/whole/retention'
import { errorFields, log } from './lib/platform/log'
import { startServer } from './lib/platform/start'
import { keepWordsByItself } from './lib/readings/service/keep-words'

/** Resolves when the server may listen. */
export async function start(): Promise<void> {
  await startServer(Date.now, { development: process.env.NODE_ENV === 'development' })
  sweepByItself(Date.now)
  keepWordsByItself(Date.now)
}

/** @param route the pattern of an address, never the address */
export function tellFailed(error: unknown, route: string): void {
  log('error', { event: 'failed', route, ...errorFields(error) })
}
