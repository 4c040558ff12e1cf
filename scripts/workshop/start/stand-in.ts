// `--fake-ai` of `up` and `dev`: a stand-in for Claude writes, so that words can be seen coming without a key and without cost.
import { atEnd } from '../processes/program'
import type { Environment } from './settings'

export const FAKE_AI = '--fake-ai'

/** Milliseconds until what it was asked is forgotten: it remembers everything, and a server may run for days. */
const FORGET_MS = 60_000

/** @returns whether the stand-in is wanted; @throws Error that names an argument which nobody knows */
export function wantsFakeAi(args: string[], command: string): boolean {
  const unknown = args.find((argument) => argument !== FAKE_AI)
  if (unknown !== undefined)
    throw new Error(
      `There is no "${unknown}" here. Known is ${FAKE_AI} alone: npm run ${command} -- ${FAKE_AI}`,
    )
  return args.length > 0
}

/** Starts it in this process. @returns the server's environment, in which it is the model; @throws Error in production */
export async function withFakeAi(environment: Environment): Promise<Environment> {
  if (environment.APP_ENV === 'production')
    throw new Error(
      `${FAKE_AI} is for trying things out: with APP_ENV=production people would take its words for real.`,
    )
  // Only here: the image is built by the same command, and holds no tests.
  const { startFakeClaude } = await import('@/tests/support/claude/server')
  const fake = await startFakeClaude({ mode: 'paced' })
  atEnd(fake.stop)
  setInterval(() => {
    fake.calls.length = 0
  }, FORGET_MS).unref()
  const instead = environment.ANTHROPIC_API_KEY ? ' ANTHROPIC_API_KEY is set and not used.' : ''
  console.log(`Words come from a stand-in for Claude and are always the same.${instead}`)
  return { ...environment, ANTHROPIC_API_KEY: 'fake-ai-needs-no-key', ANTHROPIC_BASE_URL: fake.url }
}
