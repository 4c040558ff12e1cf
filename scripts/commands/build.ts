// `npm run build`: the folder that the container image is made of, `.next/standalone`.
import { buildStandalone } from '../workshop/build/build'
import { generateClient } from '../workshop/database/generate'
import { program } from '../workshop/processes/program'

await program(async () => {
  generateClient()
  await buildStandalone('.next')
  return 0
})
