// What stands over a reading: the sign in the ring of sixty, the question in the voice of whoever asked, for whom and when.
import { Dial } from '@/components/glyphs/dial'
import { SignGlyph } from '@/components/glyphs/glyph'
import type { Presented } from '@/lib/presentation/presented'

interface HeadProps {
  presented: Presented
  /** 1 on a page of its own, 2 below the form that asked. */
  level: 1 | 2
}

/** A sign of so few characters stands in the ring; a longer one is named below alone. */
const FITS = 7

export function Head({
  presented: { question, people, sign, badge, languageNote, writer },
  level,
}: HeadProps) {
  const Heading = `h${level}` as const
  return (
    <header className="reading-head">
      <Dial className="reading-dial">
        {[...sign.shown].length <= FITS ? (
          <bdi className="figures text-[1.5rem] text-gold">{sign.shown}</bdi>
        ) : (
          <SignGlyph type={sign.kind} className="size-10 text-gold" />
        )}
      </Dial>
      {badge ? <span className="multi-user-badge chip">{badge}</span> : null}
      <Heading dir="auto" className="voice reading-question">
        {question}
      </Heading>
      <p className="small text-muted">
        {people} · {sign.type} <bdi className="text-soft">{sign.shown}</bdi> ·{' '}
        <time dateTime={sign.moment}>{sign.day}</time>
      </p>
      {languageNote ? <p className="small text-muted">{languageNote}</p> : null}
      {writer ? <p className="writer small text-muted">{writer}</p> : null}
    </header>
  )
}
