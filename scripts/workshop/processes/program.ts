// The frame of a command: it ends on a signal, on an error, or when its work is done, and always undoes what it started, the
// last thing first.

import { commandLine, parentOf } from './identity'

type Duty = () => Promise<void> | void

const duties: Duty[] = []
let ending: Promise<never> | undefined
let codeWhenAskedToStop: number | undefined

/** Registers what must be undone at the end. @returns a function that does it now instead */
export function atEnd(duty: Duty): () => Promise<void> {
  duties.push(duty)
  return async () => {
    const index = duties.indexOf(duty)
    if (index < 0) return
    duties.splice(index, 1)
    await duty()
  }
}

/** From here on a signal is the ordinary way to end, with exit code 0; before, it is 128 + its number. */
export function servesUntilStopped(): void {
  codeWhenAskedToStop = 0
}

/** Whether the command is already on its way out. */
export const isEnding = () => ending !== undefined

/** Undoes everything, then exits. A second call waits for the first. */
export function end(code: number): Promise<never> {
  ending ??= undoAll().then(() => process.exit(code))
  return ending
}

async function undoAll(): Promise<void> {
  for (let duty = duties.pop(); duty; duty = duties.pop()) {
    try {
      await duty()
    } catch (error) {
      report(error)
    }
  }
}

/** Runs a command. An error's message is its last words: write messages as sentences a person can act on. */
export async function program(work: () => Promise<number | undefined>): Promise<void> {
  const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const
  for (const [signal, code] of Object.entries(signals)) {
    process.on(signal, () => {
      if (!ending) process.stderr.write(`\nStopping (${signal}) …\n`)
      void end(codeWhenAskedToStop ?? code)
    })
  }
  endWithNpm()
  try {
    const code = await work()
    if (code !== undefined) await end(code)
  } catch (error) {
    // What fails because we are stopping is no news.
    if (!ending) report(error)
    await end(1)
  }
}

/**
 * An npm that is killed outright passes no signal on; without this, what it started would stay and block the next start.
 * Between npm and us may stand the shell that it runs commands with.
 */
function endWithNpm(): void {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const shell = /^\S*sh -c /.test(commandLine(parent)) ? parent : undefined
  const npm = shell && parentOf(shell)
  setInterval(() => {
    if (process.ppid !== parent || (shell && parentOf(shell) !== npm)) void end(143)
  }, 1000).unref()
}

const FOREIGN = 'A file belongs to another account; was the first start made by root? '
/** What the system's terse errors usually mean here. */
const hints: Record<string, string> = {
  ENOSPC: 'The disk is full. ',
  EACCES: FOREIGN,
  EPERM: FOREIGN,
}

function report(error: unknown): void {
  const code = (error as NodeJS.ErrnoException)?.code ?? ''
  const hint = hints[code] ?? ''
  // An error of ours carries a sentence; one of these kinds is a mistake in the code, whose place matters.
  const mistakes = [TypeError, ReferenceError, RangeError, SyntaxError]
  const mistake = mistakes.some((kind) => error instanceof kind)
  const text = error instanceof Error ? (mistake ? error.stack : error.message) : String(error)
  process.stderr.write(`\n${hint}${text}\n`)
}
