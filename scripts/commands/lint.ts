// `npm run lint`: formatting and lint rules, without changing anything (`npm run lint:fix` changes).
import { program } from '../workshop/processes/program'
import { lint } from '../workshop/testing/checks'

await program(() => lint(process.argv.slice(2)))
