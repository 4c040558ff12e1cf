// `npm run lint:fix`: formats everything and mends what the rules can mend.
import { runChild } from '../workshop/processes/children'
import { program } from '../workshop/processes/program'

const paths = process.argv.slice(2)
await program(() =>
  runChild({ name: 'biome', args: ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', ...paths] }),
)
