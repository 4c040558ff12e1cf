// The three acts of the product, each with its figure: ask, name the sign, read.
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Moon } from '@/components/glyphs/moon'
import { Seal } from '@/components/glyphs/seal'
import { Icon } from '@/components/ui/icon'
import type { Animal, Element } from '@/lib/engine'
import type { Locale } from '@/lib/platform/i18n/locales'

const Act = ({ figure, heading, text }: { figure: ReactNode; heading: string; text: string }) => (
  <li>
    <div className="act-figure">{figure}</div>
    <h2>{heading}</h2>
    <p>{text}</p>
  </li>
)

interface ActsProps {
  locale: Locale
  /** Of today; both are on the page's sheet. */
  seal: { animal: Animal; element: Element }
}

export async function Acts({ locale, seal }: ActsProps) {
  const t = await getTranslations({ locale, namespace: 'landing' })
  return (
    <ol className="acts">
      <Act
        figure={<Icon name="oracle" className="size-16 [stroke-width:.75]" />}
        heading={t('ask')}
        text={t('ask_text')}
      />
      <Act
        figure={<Seal size="large" {...seal} className="size-22" />}
        heading={t('name')}
        text={t('name_text')}
      />
      <Act
        figure={<Moon lit={0.5} waxing tilt={0} className="size-19" />}
        heading={t('read')}
        text={t('read_text')}
      />
    </ol>
  )
}
