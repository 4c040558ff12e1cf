// How readings fitted, as sums of nobody, and how far the keys are.
import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/settings/section'
import type { KeysView } from '@/lib/administration/service/upkeep'
import { countText } from '@/lib/presentation/measures'
import { formatPercent } from '@/lib/presentation/numerals'
import type { AllFits } from '@/lib/readings/service/all-fits'
import { Table } from './table'

const ANSWERS = ['fits', 'partly', 'no'] as const
const HEADS = { fits: 'yes', partly: 'partly', no: 'no' } as const

export function Fits({ seen: { answers, unreadable, sums, left_out, fewest } }: { seen: AllFits }) {
  const t = useTranslations('admin')
  const fits = useTranslations('fits')
  const parts = useTranslations('fit_parts')
  const styles = useTranslations('styles')
  const locale = useLocale()
  const isStyle = (style: string): style is 'plain' => styles.has(style as 'plain')
  return (
    <section aria-labelledby="settings-title" className="section-part">
      <p className="text-soft">{t('fits_intro', { fewest })}</p>
      <p className="small text-muted">{t('fits_of', { answers, left_out, unreadable })}</p>
      {sums.length === 0 ? (
        <p>{t('fits_none')}</p>
      ) : (
        <Table
          name={t('words')}
          heads={[t('part'), t('style'), ...ANSWERS.map((answer) => fits(HEADS[answer]))]}
          lines={sums.map((row) => ({
            key: `${row.style} ${row.part}`,
            cells: [
              row.part === 'whole' ? t('whole') : parts(row.part),
              isStyle(row.style) ? styles(row.style) : row.style,
              ...ANSWERS.map((answer) => countText(row[answer], locale)),
            ],
          }))}
        />
      )}
    </section>
  )
}

const Key = ({ kid }: { kid: string }) => (
  <code dir="ltr" className="mono">
    {kid}
  </code>
)

/** What the sentence above it says, drawn. */
const Share = ({ share }: { share: number }) => (
  <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" className="admin-share">
    <rect width={100 * share} height="1" className="admin-bar" />
  </svg>
)

export function Keys({ seen: { active, keys, uses } }: { seen: KeysView }) {
  const t = useTranslations('admin')
  const locale = useLocale()
  const all = keys.reduce((sum, { values }) => sum + values, 0)
  const under = keys.find(({ kid }) => kid === active)?.values ?? 0
  return (
    <>
      <Section id="by-key" heading={t('by_key')}>
        <p>
          {t.rich('keys_intro', { key: () => <Key kid={active} /> })}{' '}
          {all > 0 ? t('keys_share', { share: formatPercent(under / all, locale) }) : null}
        </p>
        {all > 0 ? <Share share={under / all} /> : null}
        <Table
          name={t('by_key')}
          heads={[t('key'), t('values')]}
          lines={keys.map(({ kid, values, known }) => ({
            key: kid,
            cells: [
              <>
                <Key kid={kid} />{' '}
                {kid === active ? <span className="text-emerald">{t('key_active')}</span> : null}
                {known ? null : <span className="text-alarm">{t('key_unknown')}</span>}
              </>,
              countText(values, locale),
            ],
          }))}
        />
      </Section>
      <Section id="by-column" heading={t('by_column')}>
        <Table
          name={t('by_column')}
          heads={[t('column'), t('key'), t('values')]}
          lines={uses.map(({ kid, table, column, rows }) => ({
            key: `${table}.${column} ${kid}`,
            cells: [
              <code key="column" dir="ltr" className="mono">
                {table}.{column}
              </code>,
              <Key key="kid" kid={kid} />,
              countText(rows, locale),
            ],
          }))}
        />
      </Section>
    </>
  )
}
