// What the model cost, as an operator asks for it.
import { spawnSync } from 'node:child_process'
import { beforeEach, expect, it } from 'vitest'
import { usage as command } from '@/scripts/commands/usage'
import { rawSql } from '../support/database'

beforeEach(() => rawSql('TRUNCATE ai_spending'))

function usage(args: string[] = [], environment: Record<string, string> = {}) {
  return spawnSync(process.execPath, ['scripts/run.mjs', 'ai:usage', ...args], {
    env: { ...process.env, DATABASE_POOL: '2', AI_DAILY_BUDGET_USD: '7', ...environment },
    encoding: 'utf8',
  })
}
const spend = (day: string, share: string, numbers: number[]) =>
  rawSql(
    `INSERT INTO ai_spending (day, share, calls, tokens_in, tokens_out, spent, reserved)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [day, share, ...numbers],
  )

async function twoDays(): Promise<void> {
  await spend('2026-11-25', 'all', [3, 10_200, 1_200, 1_234_500_000, 0])
  await spend('2026-11-25', 'one', [3, 10_200, 1_200, 1_234_500_000, 0])
  await spend('2026-11-26', 'all', [5, 17_000, 2_000, 20_000_000, 1_500_000])
  await spend('2026-11-26', 'one', [2, 6_800, 800, 8_000_000, 0])
  await spend('2026-11-26', 'two', [3, 10_200, 1_200, 12_000_000, 1_500_000])
}

/** The lines, with single spaces. */
const linesOf = (stdout: string) => stdout.split('\n').map((line) => line.trim().replace(/ +/g, ' '))

it('is a line a day, the newest first, and the caps', async () => {
  await twoDays()
  const { status, stdout } = usage([], { AI_ACCOUNT_BUDGET_USD: '0.5' })
  expect(status).toBe(0)
  expect(linesOf(stdout)).toEqual([
    'day calls tokens in tokens out spent still reserved accounts',
    '2026-11-26 5 17000 2000 $0.0200 $0.0015 2',
    '2026-11-25 3 10200 1200 $1.2345 $0.0000 1',
    'In a day (of UTC) at most $7 for everybody together and $0.5 for one account.',
    'This environment has no ANTHROPIC_API_KEY: the built-in words stand.',
    '',
  ])
})

it('is of so many days as are named', async () => {
  await twoDays()
  const { stdout } = usage(['1'], { ANTHROPIC_API_KEY: 'a key for tests' })
  expect(linesOf(stdout).slice(1)).toEqual([
    '2026-11-26 5 17000 2000 $0.0200 $0.0015 2',
    'In a day (of UTC) at most $7 for everybody together and $7 for one account.',
    '',
  ])
})

it('says so where nothing was asked', () => {
  expect(usage()).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Nothing was ever asked of a model.'),
  })
})

it.each([['0'], ['-3'], ['1.5'], ['many'], ['99999'], ['7', '8']])('refuses %s', async (...args) => {
  await expect(command(args)).rejects.toThrow('Name a number of days from 1 to 3660: npm run ai:usage -- 7')
})
