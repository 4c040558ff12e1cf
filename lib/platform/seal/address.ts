// Texts that have to stand in an address, such as the words of a search: sealed for one account, so that neither a log nor
// the history of a browser can be read.
import { SealError } from './codec'
import { ownCodec } from './own'

const placeOf = (owner: string) => ({ table: 'address', column: 'text', row: owner, owner })

/** Letters, digits, `-`, `_` and one dot. @param owner whose account can read it again */
export const sealForAddress = (text: string, owner: string): string =>
  ownCodec().seal(text, placeOf(owner)).replace('oe1.', '').replace('\n', '.')

/** null for what this account has not sealed, or with a key that is gone. */
export function openFromAddress(sealed: string, owner: string): string | null {
  const [kid, body, ...rest] = sealed.split('.')
  if (!kid || !body || rest.length > 0 || sealed.length > 4000) return null
  try {
    return ownCodec().open(`oe1.${kid}\n${body}`, placeOf(owner))
  } catch (error) {
    if (error instanceof SealError) return null
    throw error
  }
}
