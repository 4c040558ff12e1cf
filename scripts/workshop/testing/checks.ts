// The checks that are programs of others: lint and format, types, tests. Each gives its exit code.
import { runChild } from '../processes/children'

export const biome = (...args: string[]): Promise<number> =>
  runChild({ name: 'biome', args: ['node_modules/@biomejs/biome/bin/biome', ...args] })

export const vitest = (args: string[]): Promise<number> =>
  runChild({ name: 'vitest', args: ['node_modules/vitest/vitest.mjs', 'run', ...args] })

/** The types of all sources, after Next has written those of its routes. */
export async function checkTypes(): Promise<number> {
  const routes = await runChild({
    name: 'next-typegen',
    args: ['node_modules/next/dist/bin/next', 'typegen'],
  })
  if (routes !== 0) return routes
  return runChild({ name: 'tsc', args: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'] })
}
