// The vault: signs that are logged with a tap and counted beside chance, passages, notes, and the readings that were starred.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { GlyphSheet } from '@/components/glyphs/sheet'
import { KeptFocus } from '@/components/history/kept-focus'
import { Notices } from '@/components/shell/notices'
import { Shell } from '@/components/shell/shell'
import { Around } from '@/components/ui/around'
import { Empty } from '@/components/ui/empty'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { ChanceCard } from '@/components/vault/chance-card'
import { FitCard } from '@/components/vault/fit-card'
import { HoursCard } from '@/components/vault/hours-card'
import { KeptFindings, KeptReadings } from '@/components/vault/kept-list'
import { LogBar } from '@/components/vault/log-bar'
import { VaultFilter } from '@/components/vault/vault-filter'
import { WriteNote } from '@/components/vault/write-note'
import { isLocale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import { sealOfDay } from '@/lib/presentation/day'
import type { Search } from '../known-query'
import { loadVault } from './load'
import { vaultQuery } from './query'

interface PageProps {
  params: Promise<{ locale: string }>
  searchParams: Promise<Search>
}

const LIST = 'kept'
/** What was just done is said once, and a change is asked for once. */
const ONCE = { notice: undefined, undo: undefined, problem: undefined, edit: undefined, looks: undefined }

export async function generateMetadata({ params }: Pick<PageProps, 'params'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'meta' })
  return { title: t('vault'), robots: { index: false } }
}

export default async function VaultPage({ params, searchParams }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const asked = vaultQuery(await searchParams)
  const { clock, whose, overview, fits, kind, words, shown, waiting, wordsUnread } = await loadVault(asked)
  const query = wordsUnread ? { ...asked, q: undefined } : asked
  const t = await getTranslations({ locale, namespace: 'vault' })
  const to = (change: Record<string, string | undefined>) =>
    address(locale, '/vault', { ...query, ...ONCE, ...change })
  const here = to({})
  const { findings, questions, total, next, kept } = shown
  const animals = kept.flatMap(({ item }) => (item.unreadable ? [] : [sealOfDay(item.moment).animal]))
  const logged = overview.hours.some((count) => count > 0)
  const answered = Object.values(fits).some((count) => count > 0)
  const narrowed = kind !== undefined || words !== ''
  return (
    <Shell locale={locale} path="/vault" query={query}>
      <GlyphSheet animals={animals} />
      <KeptFocus list={LIST} className="wrap vault">
        <header className="text-center">
          <h1 className="title">{t('heading')}</h1>
          <p className="lead mt-2">{t('intro')}</p>
        </header>
        <Notices query={query} absent={wordsUnread ? ['words_absent'] : []} here={here} />
        <LogBar recent={overview.recent} zone={clock.zone} here={here} whose={whose} />
        {/* Of nothing nothing is counted: then the page invites. */}
        {logged || answered ? (
          <div className="vault-cards">
            {logged ? <ChanceCard overview={overview} here={here} /> : null}
            {answered ? <FitCard fits={fits} /> : null}
            {logged ? <HoursCard hours={overview.hours} zone={clock.zone} /> : null}
          </div>
        ) : null}
        <section id={LIST} tabIndex={-1} aria-labelledby="kept-heading" className="arrival grid gap-6">
          <h2 id="kept-heading" className="heading text-center">
            {t('kept')}
          </h2>
          <VaultFilter
            kind={kind}
            words={words}
            here={here}
            to={(one) => to({ kind: one, q: undefined, after: undefined })}
          />
          <div className="flex min-h-11 flex-wrap items-center justify-center gap-x-4">
            {words && !waiting ? <p role="status">{t('found', { total })}</p> : null}
            {narrowed ? (
              <Link href={address(locale, '/vault')} scroll={false} className="link">
                {t('clear')}
              </Link>
            ) : null}
            <WriteNote here={here} />
          </div>
          {kind === 'reading' ? (
            <KeptReadings kept={kept} here={here} />
          ) : findings.length > 0 ? (
            <KeptFindings
              findings={findings}
              questions={questions}
              clock={clock}
              here={here}
              edited={query.edit}
              editing={(id) => to({ edit: id })}
            />
          ) : waiting || narrowed ? (
            <Empty text={t(waiting ? 'search_wait' : 'none')} />
          ) : (
            <Empty
              picture={<Icon name="vault" className="size-10" />}
              text={t('empty')}
              way={{ href: address(locale, '/oracle'), label: t('ask') }}
            />
          )}
          {query.after || next ? (
            <nav aria-label={t('pages')}>
              <Around
                newest={query.after ? to({ after: undefined }) : null}
                older={next ? to({ after: next }) : null}
                words={{ newest: t('newest'), older: t('older') }}
              />
            </nav>
          ) : null}
        </section>
      </KeptFocus>
    </Shell>
  )
}
