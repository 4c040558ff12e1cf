// Stamps and codes: Latin, and from left to right in every language. The half of the day, for which the stamp has a picture that no
// letter of ours can show, is drawn.
import { Icon, type IconName } from '../ui/icon'

const HALVES: Record<string, IconName> = { '\u2600': 'day', '\u{1F319}': 'night' }
const SPLIT = /(\u2600|\u{1F319})/u

export const Code = ({ children }: { children: string }) => (
  <code dir="ltr" className="inline-block">
    {children.split(SPLIT).map((piece) => {
      const icon = HALVES[piece]
      return icon ? <Icon key={piece} name={icon} className="mx-0.5 inline size-4 align-[-0.15em]" /> : piece
    })}
  </code>
)
