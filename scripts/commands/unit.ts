// `npm run unit -- <files or options>`: Vitest alone, with what it needs.
import { generateClient } from '../workshop/database/generate'
import { runChild } from '../workshop/processes/children'
import { program } from '../workshop/processes/program'
import { patience } from '../workshop/testing/patience'

await program(async () => {
  generateClient()
  patience()
  return runChild({
    name: 'vitest',
    args: ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)],
  })
})
