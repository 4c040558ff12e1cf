// What came more than once: subjects, forms of a question, and signs, each with how often.
import { useLocale, useTranslations } from 'next-intl'
import { plainNumber } from '@/lib/presentation/numerals'
import type { Returns } from '@/lib/presentation/patterns'

interface Line {
  key: string
  text: string
  count: number
}

export function Returning({ subjects, intents, signs }: Returns) {
  const t = useTranslations('patterns')
  const subjectNames = useTranslations('subjects')
  const intentNames = useTranslations('intents')
  const types = useTranslations('sign_types')
  const lists = [
    {
      heading: t('subjects'),
      lines: subjects.map(({ what, count }) => ({ key: what, text: subjectNames(what), count })),
    },
    {
      heading: t('intents'),
      lines: intents.map(({ what, count }) => ({ key: what, text: intentNames(what), count })),
    },
    {
      heading: t('signs'),
      lines: signs.map(({ what, type, shown, count }) => ({
        key: what,
        text: t('sign', { type: types(type), sign: shown }),
        count,
      })),
    },
  ]
  return (
    <div className="returning">
      {lists.map(({ heading, lines }) => (
        <List key={heading} heading={heading} lines={lines} />
      ))}
    </div>
  )
}

function List({ heading, lines }: { heading: string; lines: Line[] }) {
  const t = useTranslations('patterns')
  const locale = useLocale()
  const most = Math.max(...lines.map(({ count }) => count))
  return (
    <section>
      <h3 className="eyebrow">{heading}</h3>
      {lines.length === 0 ? <p className="small text-muted">{t('none_twice')}</p> : null}
      <ul>
        {lines.map(({ key, text, count }) => (
          <li key={key}>
            <span dir="auto">{text}</span>
            <span className="figures text-muted">{t('times', { n: plainNumber(count, locale) })}</span>
            <span aria-hidden="true" className="share" style={{ inlineSize: `${(count / most) * 100}%` }} />
          </li>
        ))}
      </ul>
    </section>
  )
}
