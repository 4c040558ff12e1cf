// The checks that need no test runner: lint and format, types.
import { runChild } from '../processes/children'

/** @returns the exit code of Biome */
export const lint = (args: string[] = []) =>
  runChild({ name: 'biome', args: ['node_modules/@biomejs/biome/bin/biome', 'ci', ...args] })

/** The types of all sources, after Next has written those of its routes. @returns an exit code */
export async function checkTypes(): Promise<number> {
  const routes = await runChild({
    name: 'next-typegen',
    args: ['node_modules/next/dist/bin/next', 'typegen'],
  })
  if (routes !== 0) return routes
  return runChild({ name: 'tsc', args: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'] })
}
