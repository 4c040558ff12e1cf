// What happened in a member's account since the last visit and not in this browser, until its reader says to have seen it.
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { seeNewsAction } from '@/lib/account/entry/actions'
import { ownNews } from '@/lib/account/entry/view'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import { instantText } from '@/lib/presentation/numerals'

/** @param back where the reader is: the button leads back there */
export async function News({ locale, back }: { locale: Locale; back: string }) {
  const told = await ownNews()
  if (!told) return null
  const { news, until } = told
  const t = await getTranslations({ locale, namespace: 'news' })
  const what = news.counts.map(({ action, count }) => t(action, { count })).join(LOCALE[locale].comma)
  const when = instantText(news.at, news.at, locale)
  return (
    <aside aria-labelledby="news-text" className="news print-hidden mx-auto w-full max-w-5xl px-4 pb-3">
      <div className="flex flex-wrap items-center justify-between gap-3 rounded-control border border-gold px-4 py-3">
        <div>
          <p id="news-text">{t('since', { what })}</p>
          <p className="text-[0.9375em] text-muted">
            {t.rich(news.agent ? 'newest_from' : 'newest', {
              when: () => (
                <time dateTime={news.at}>
                  {when} <bdi>UTC</bdi>
                </time>
              ),
              agent: () => <bdi>{news.agent}</bdi>,
            })}
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <Link
            href={address(locale, '/settings/activity')}
            prefetch={false}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {t('look')}
          </Link>
          <form action={seeNewsAction}>
            <input type="hidden" name="back" value={back} />
            <input type="hidden" name="until" value={until} />
            <button type="submit" className="button">
              {t('seen')}
            </button>
          </form>
        </div>
      </div>
    </aside>
  )
}
