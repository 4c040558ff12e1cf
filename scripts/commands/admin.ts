// `npm run admin`: who runs the installation. `-- grant 0190…` and `-- revoke 0190…` with an account's number, or with the name that it
// signs in with, which is looked up and never printed; `-- list` for all who have the role.

import { grantAdmin, listAdmins, revokeAdmin, type Unchanged } from '@/lib/identity/proof/role'
import { db } from '@/lib/platform/db'
import { atEnd } from '../workshop/processes/program'
import { connectToInstallation } from '../workshop/start/connection'

const USE = 'npm run admin -- grant <number or sign-in name> | revoke <number or sign-in name> | list'

const WHY: Record<Unchanged, string> = {
  unknown: 'There is no such account.',
  guest: 'Only an account that somebody signs in to can have the role.',
  already: 'Nothing to do: it is so already.',
  locked: 'This account is locked.',
  no_second_factor:
    'This account has neither an authenticator app nor a recovery code left: make new codes in its settings first.',
}

async function list(): Promise<number> {
  const all = await listAdmins()
  if (all.length === 0) console.log('Nobody has the role.')
  for (const { id, createdAt, app, codes, locked } of all)
    console.log(
      `${id}  made ${createdAt.toISOString().slice(0, 10)}  ${app ? 'app' : 'no app'}, ${codes} recovery codes${locked ? '  LOCKED' : ''}`,
    )
  return 0
}

export async function admin([verb, named, ...more]: string[]): Promise<number> {
  const whole = verb === 'list' ? named === undefined : named !== undefined
  if (!['grant', 'revoke', 'list'].includes(verb ?? '') || !whole || more.length > 0) throw new Error(USE)
  await connectToInstallation()
  atEnd(() => db().$disconnect())
  if (verb === 'list' || named === undefined) return list()
  const change = verb === 'grant' ? grantAdmin : revokeAdmin
  const done = await change(named, Date.now())
  if (Object.hasOwn(WHY, done)) {
    console.error(WHY[done as Unchanged])
    return 1
  }
  console.log(
    verb === 'grant'
      ? `${done} runs the installation from now on: /admin, with a code of the second factor.`
      : `${done} is a member like all others from now on.`,
  )
  return 0
}
