// `npm run typecheck`: the types of the whole repository.
import { generateClient } from './database/generate'
import { program } from './processes/program'
import { checkTypes } from './testing/checks'

await program(async () => {
  generateClient()
  return checkTypes()
})
