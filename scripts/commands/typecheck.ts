// `npm run typecheck`: the types of the whole repository.
import { generateClient } from '../workshop/database/generate'
import { program } from '../workshop/processes/program'
import { checkTypes } from '../workshop/testing/checks'

await program(async () => {
  generateClient()
  return checkTypes()
})
