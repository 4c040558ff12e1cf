// `npm run build`: the folder that the container image is made of, `.next/standalone`.
import { buildStandalone } from './build/build'
import { generateClient } from './database/generate'
import { program } from './processes/program'

await program(async () => {
  generateClient()
  await buildStandalone('.next')
  return 0
})
