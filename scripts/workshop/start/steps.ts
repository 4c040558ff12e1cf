// Says what a command is doing: a line when a step begins, a line with its seconds when it is done.

/** The process began, including the installation of dependencies that may have come first. */
const begun = performance.timeOrigin
const seconds = (since: number) => ((Date.now() - since) / 1000).toFixed(1)

/** @param work returns what to say about the outcome, or nothing */
export async function step<T>(
  title: string,
  work: () => Promise<T> | T,
  outcome?: (result: T) => string | undefined,
): Promise<T> {
  const started = Date.now()
  console.log(`[${seconds(begun)} s] ${title} …`)
  const result = await work()
  const said = outcome?.(result)
  console.log(`        done in ${seconds(started)} s${said ? `: ${said}` : ''}`)
  return result
}

/** What happens beside the steps, with the time since the command began. */
export const say = (words: string): void => console.log(`[${seconds(begun)} s] ${words}`)

/** Seconds since the command began, with one decimal. */
export const elapsed = () => seconds(begun)
