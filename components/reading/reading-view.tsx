// A reading as it is read: the answer, the numbers that carry it, the rest of the text, and the technical details
// folded away. Everything comes from what was stored.
import { useLocale, useTranslations } from 'next-intl'
import { LOCALE } from '@/lib/platform/i18n/locales'
import type { Reading } from '@/lib/readings/service'
import { KeyNumbers } from './key-numbers'
import { SignLine } from './sign-line'
import { SkyAndBirth } from './sky-and-birth'
import { Technical } from './technical'

function Section({ title, text, lead = false }: { title: string; text: string; lead?: boolean }) {
  return (
    <section className="max-w-[42rem]">
      <h3 className="text-[1.125rem]">{title}</h3>
      <div className={`mt-2 space-y-3 ${lead ? 'text-[1.125em]' : ''}`}>
        {text.split(/\n\n+/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </section>
  )
}

export function ReadingView({ reading }: { reading: Reading }) {
  const t = useTranslations('reading')
  const locale = useLocale()
  const { interpretation } = reading
  const [answer, ...rest] = interpretation.sections
  const written = { lang: interpretation.locale, dir: LOCALE[interpretation.locale].direction }
  const foreign = interpretation.locale !== locale
  return (
    <article className="card grid gap-8">
      <header>
        <h2 className="text-[1.375rem]">{t('heading')}</h2>
        <blockquote
          dir="auto"
          className="mt-2 border-s-2 border-gold ps-4 text-[1.0625em] whitespace-pre-line"
        >
          {reading.question}
        </blockquote>
        <SignLine reading={reading} />
        {foreign ? <p className="mt-1 text-[0.9375em] text-muted">{t('lang_note')}</p> : null}
      </header>
      {answer ? (
        <div {...written}>
          <Section title={answer.title} text={answer.text} lead />
        </div>
      ) : null}
      <KeyNumbers result={reading.reading_result} options={reading.options} />
      <div {...written} className="grid gap-8">
        {rest.map(({ key, title, text }) => (
          <Section key={key} title={title} text={text} />
        ))}
      </div>
      <div>
        <SkyAndBirth result={reading.reading_result} moment={reading.moment} />
        <Technical reading={reading} />
      </div>
    </article>
  )
}
