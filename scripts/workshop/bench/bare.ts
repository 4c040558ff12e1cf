// The floor to compare with: a Next.js application of the same version with one route that answers a constant, built and
// served in the same way as ours.
import type { RunningServer } from '../start/server'
import { startSmallApp } from './small-app'

export const BARE_ROUTE = `export const dynamic = 'force-dynamic'\nexport const GET = () => Response.json({ status: 'ok' })\n`

/** @returns a server whose `/api/health` is the bare route */
export const startBareServer = (): Promise<RunningServer> =>
  startSmallApp('.next-bench', { 'app/api/health/route.js': BARE_ROUTE })
