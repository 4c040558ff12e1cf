// Who may read the numbers, and the whole of them.
import { createHash, timingSafeEqual } from 'node:crypto'
import { env } from '../env'
import './beside'
import './database'
import './doors'
import './limits'
import './model'
import './readings'
import './sealing'

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Whether a request's Authorization header holds METRICS_TOKEN; never where there is none. */
export function mayReadMetrics(authorization: string | null): boolean {
  const { METRICS_TOKEN } = env()
  const [, given] = /^Bearer (\S{1,300})$/.exec(authorization ?? '') ?? []
  return Boolean(METRICS_TOKEN && given && timingSafeEqual(digest(METRICS_TOKEN), digest(given)))
}

export { registryText as metricsText } from './registry'
