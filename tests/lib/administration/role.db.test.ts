// Who runs the installation: granted and revoked by a command alone, to whoever could prove a second factor, and a proof that lasts half
// an hour.
import { spawnSync } from 'node:child_process'
import { TOTP } from 'otpauth'
import { beforeEach, describe, expect, it } from 'vitest'
import { finishSignIn } from '@/lib/identity/proof/finish-sign-in'
import type { From } from '@/lib/identity/proof/from'
import { newsOf } from '@/lib/identity/proof/news'
import { countCodes } from '@/lib/identity/proof/recovery-codes'
import { grantAdmin, listAdmins, revokeAdmin } from '@/lib/identity/proof/role'
import {
  beginSecondFactor,
  confirmSecondFactor,
  FREE_CODES,
  viewSecondFactor,
} from '@/lib/identity/proof/second-factor'
import { proveSecondFactor } from '@/lib/identity/proof/second-proof'
import { memberOfSession, SECOND_PROOF_MS } from '@/lib/identity/proof/sessions'
import { signIn } from '@/lib/identity/proof/sign-in'
import { signUp } from '@/lib/identity/proof/sign-up'
import type { Actor } from '@/lib/platform/context'
import type { Problem } from '@/lib/platform/problem'
import { admin as command } from '@/scripts/commands/admin'
import { makeAccount } from '../../support/callers'
import { rawSql } from '../../support/database'

const password = 'correct horse battery'
const STEP = 30_000
let now = Math.floor(Date.now() / STEP) * STEP + 10_000
let count = 0
const from = (): From => ({
  ...{ now, requestId: `request-${count}`, address: `203.0.113.${count}`, agent: null },
})
beforeEach(() => {
  now += 60 * 60 * 1000
  count++
})

const idOf = (work: Promise<unknown>) =>
  work.then(
    () => 'passed',
    (error: Problem) => error.fields?.[0]?.id ?? error.id,
  )

async function member() {
  const login = `operator-${count}`
  const made = await signUp({ login, password }, null, from())
  return { ...made, login, actor: (await memberOfSession(made.sessionId, now)) as Actor }
}
const actionsOf = async (owner: string) =>
  (
    await rawSql<{ action: string; success: boolean }>(
      'SELECT action, success FROM oracle_audit_log WHERE account_id = $1 ORDER BY id',
      [owner],
    )
  ).map(({ action, success }) => (success ? action : `${action} (failed)`))

describe('the role', () => {
  it('is granted and revoked by number or by sign-in name, and both are written down', async () => {
    const { owner, sessionId, login } = await member()
    expect(await grantAdmin(login.toUpperCase(), now)).toBe(owner)
    expect(await memberOfSession(sessionId, now)).toMatchObject({ kind: 'admin', owner })
    expect(await grantAdmin(owner, now)).toBe('already')
    expect(await revokeAdmin(owner.toUpperCase(), now)).toBe(owner)
    expect(await memberOfSession(sessionId, now)).toMatchObject({ kind: 'member', owner })
    expect(await revokeAdmin(login, now)).toBe('already')
    expect(await actionsOf(owner)).toEqual(['sign_up', 'admin_grant', 'admin_revoke'])
  })

  it('is told to the account in every browser that it has', async () => {
    const { owner, actor } = await member()
    await grantAdmin(owner, now + 1)
    expect((await newsOf(actor))?.counts).toEqual([{ action: 'admin_grant', count: 1 }])
    await revokeAdmin(owner, now + 2)
  })

  it('is for nobody without a second factor, for no guest, for no locked account, and for none that is not there', async () => {
    const { owner } = await member()
    await rawSql('UPDATE recovery_codes SET used_at = now() WHERE account_id = $1', [owner])
    expect(await grantAdmin(owner, now)).toBe('no_second_factor')
    const guest = await makeAccount('member')
    await rawSql("UPDATE accounts SET kind = 'guest' WHERE id = $1", [guest])
    expect(await grantAdmin(guest, now)).toBe('guest')
    await rawSql('UPDATE accounts SET locked_at = now() WHERE id = $1', [owner])
    expect(await grantAdmin(owner, now)).toBe('locked')
    expect(await grantAdmin('nobody-of-that-name', now)).toBe('unknown')
    expect(await listAdmins()).toEqual([])
  })

  it('of an account with an app is granted without any recovery code left', async () => {
    const { owner, actor, login } = await member()
    await beginSecondFactor(actor, now)
    const { secret } = (await viewSecondFactor(owner, login)).setUp!
    await confirmSecondFactor(actor, new TOTP({ secret }).generate({ timestamp: now }), from())
    await rawSql('UPDATE recovery_codes SET used_at = now() WHERE account_id = $1', [owner])
    expect(await grantAdmin(owner, now)).toBe(owner)
    expect(await listAdmins()).toMatchObject([{ id: owner, app: true, codes: 0, locked: false }])
    await revokeAdmin(owner, now)
  })

  it('is what the command says, which prints numbers and never a name', async () => {
    const { owner, login } = await member()
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['scripts/run.mjs', 'admin', ...args], {
        env: { ...process.env, DATABASE_POOL: '2' },
        encoding: 'utf8',
      })
    const granted = run('grant', login)
    expect(granted).toMatchObject({ status: 0, stdout: expect.stringContaining(owner) })
    expect(granted.stdout + granted.stderr).not.toContain(login)
    expect(run('list')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(new RegExp(`^${owner}  made \\S+  no app, 10 recovery codes\\n$`)),
    })
    expect(run('grant', owner)).toMatchObject({ status: 1, stderr: expect.stringContaining('already') })
    await revokeAdmin(owner, now)
  })

  it.each([[], ['grant'], ['list', 'x'], ['grant', 'a', 'b'], ['give', 'a']])(
    'the command refuses %s %s %s',
    async (...args) => {
      await expect(command(args)).rejects.toThrow('npm run admin -- grant')
    },
  )
})

describe('the proof of the second factor', () => {
  const proven = async (sessionId: string, at = now) => (await memberOfSession(sessionId, at))?.secondProven

  it('uses up a recovery code, holds for half an hour of this session, and is written down', async () => {
    const { owner, actor, sessionId, codes, login } = await member()
    expect(await proven(sessionId)).toBe(false)
    expect(await idOf(proveSecondFactor(actor, 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA', from()))).toBe(
      'second_factor_wrong',
    )
    expect(await proven(sessionId)).toBe(false)
    await proveSecondFactor(actor, codes[0]!, from())
    expect(await countCodes(owner)).toBe(9)
    expect(await proven(sessionId)).toBe(true)
    expect(await proven(sessionId, now + SECOND_PROOF_MS - 1)).toBe(true)
    expect(await proven(sessionId, now + SECOND_PROOF_MS)).toBe(false)
    // A clock that was set back lets nobody in for longer.
    expect(await proven(sessionId, now - 1)).toBe(false)
    expect(await idOf(proveSecondFactor(actor, codes[0]!, from()))).toBe('second_factor_wrong')
    const other = await signIn({ login, password }, from())
    expect(await proven(other.sessionId)).toBe(false)
    expect(await actionsOf(owner)).toEqual([
      'sign_up',
      'second_factor_failed (failed)',
      'admin_enter',
      'second_factor_failed (failed)',
      'sign_in',
    ])
  })

  it('takes codes of the app, makes wrong ones wait as at sign-in, and counts what was given there', async () => {
    const { owner, actor, login } = await member()
    await beginSecondFactor(actor, now)
    const { secret } = (await viewSecondFactor(owner, login)).setUp!
    const code = () => new TOTP({ secret }).generate({ timestamp: now })
    await confirmSecondFactor(actor, code(), from())
    now += 60_000
    const begun = await signIn({ login, password }, from())
    const signedIn = await finishSignIn(begun.sessionId, code(), from())
    expect(await proven(signedIn.sessionId)).toBe(true)
    expect(await proven(actor.sessionId!)).toBe(false)
    for (let wrong = 0; wrong < FREE_CODES; wrong++)
      expect(await idOf(proveSecondFactor(actor, '000000', from()))).toBe('second_factor_wrong')
    expect(await idOf(proveSecondFactor(actor, code(), from()))).toBe('second_factor_wait')
    now += 60_000
    await proveSecondFactor(actor, code(), from())
    expect(await proven(actor.sessionId!)).toBe(true)
  })
})
