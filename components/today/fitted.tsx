// How readings fitted in the last days, as the reader said: sums as words and numbers, and what they do not say.
import { useLocale, useTranslations } from 'next-intl'
import { plainNumber } from '@/lib/presentation/numerals'
import type { FitSums } from '@/lib/readings/fit-sums'

const ANSWERS = ['yes', 'partly', 'no'] as const
const OF_PARTS = { yes: 'fits', partly: 'partly', no: 'no' } as const

export function Fitted({ sums: { readings, whole, parts } }: { sums: FitSums }) {
  const t = useTranslations('patterns')
  const fits = useTranslations('fits')
  const names = useTranslations('fit_parts')
  const locale = useLocale()
  const rows = [
    { key: 'whole', name: t('whole'), sums: ANSWERS.map((answer) => whole[answer]) },
    ...parts.map(({ part, sums }) => ({
      key: part as string,
      name: names(part),
      sums: ANSWERS.map((answer) => sums[OF_PARTS[answer]]),
    })),
  ]
  return (
    <section className="card patterns-part">
      <h2 className="heading">{t('fitted')}</h2>
      {readings === 0 ? (
        <p className="text-muted">{t('fitted_none')}</p>
      ) : (
        <>
          <table className="fitted">
            <caption className="small text-muted">{t('fitted_of', { count: readings })}</caption>
            <thead>
              <tr>
                <td />
                {ANSWERS.map((answer) => (
                  <th key={answer} scope="col">
                    {fits(answer)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, name, sums }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  {ANSWERS.map((answer, index) => (
                    <td key={answer} className="figures">
                      {plainNumber(sums[index] ?? 0, locale)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <p className="small text-muted">{t('fitted_caution')}</p>
        </>
      )}
    </section>
  )
}
