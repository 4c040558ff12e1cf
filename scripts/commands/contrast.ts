// `npm run -s contrast`: the table of contrasts in docs/accessibility.md, from the tokens as they are.
import { contrastTable } from '../workshop/pages/contrast'

export async function contrast(): Promise<number> {
  console.log(contrastTable())
  return 0
}
