// The limits: what they let pass and what they refuse, and where they count.
import { counter, gauge } from './registry'

const calls = counter({
  name: 'nps_limited_total',
  help: 'Calls that a limit let pass (taken) or refused',
  labels: ['limit', 'outcome'],
})
const shared = gauge({
  name: 'nps_limits_shared',
  help: 'Whether servers share their limits: wanted by the environment, and so at this moment (now)',
  labels: ['state'],
})

export const countLimited = (limit: string, allowed: boolean): void =>
  calls({ limit, outcome: allowed ? 'taken' : 'refused' })

/** @param now whether the shared counts answer */
export const limitsShared = (wanted: boolean, now: boolean): void =>
  shared(() => [
    [{ state: 'wanted' }, Number(wanted)],
    [{ state: 'now' }, Number(now)],
  ])
