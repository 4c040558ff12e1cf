// `npm run -s feedback:sums`: how readings fitted, part by part and style by style, as JSON: sums of many people and no text.
import { pool } from '@/lib/platform/db'
import { sumAllFits } from '@/lib/readings/service/all-fits'
import { atEnd } from '../workshop/processes/program'
import { connectToInstallation } from '../workshop/start/connection'

export async function sums(): Promise<number> {
  await connectToInstallation()
  atEnd(() => pool().end())
  console.log(JSON.stringify(await sumAllFits(), null, 2))
  return 0
}
