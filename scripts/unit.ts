// `npm run unit -- <files or options>`: Vitest alone, with what it needs.
import { generateClient } from './database/generate'
import { runChild } from './processes/children'
import { program } from './processes/program'
import { patience } from './testing/patience'

await program(async () => {
  generateClient()
  patience()
  return runChild({
    name: 'vitest',
    args: ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)],
  })
})
