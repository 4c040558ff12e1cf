// The sky of a reading: the moon as it was between the four pillars, and the stamp of the moment as seals.
import { useTranslations } from 'next-intl'
import { AnimalGlyph } from '@/components/glyphs/glyph'
import { Moon } from '@/components/glyphs/moon'
import { Seal } from '@/components/glyphs/seal'
import type { Line, Part, Sealed, SkyPicture } from '@/lib/presentation/presented'
import { Code } from './code'

export function SkyBand({ part, level }: { part: Part; level: 2 | 3 }) {
  const Heading = `h${level}` as const
  const { sky, heading, lines } = part
  const [moon, ...pillars] = lines
  if (!sky || !moon) return null
  return (
    <section className="sky-band">
      <div className="wrap grid gap-8">
        <Heading className="eyebrow text-center">{heading}</Heading>
        <div className="sky-row">
          <figure className="reading-moon">
            <Moon {...sky.moon} className="size-36 sm:size-48" />
            <figcaption>
              {moon.value}
              <span className="small block text-muted">{moon.detail}</span>
            </figcaption>
          </figure>
          <ul className="sky-pillars">
            {pillars.map((line, place) => (
              <Pillar key={line.label} line={line} seal={sky.pillars[place]} />
            ))}
          </ul>
        </div>
        <Stamp stamp={sky.stamp} />
      </div>
    </section>
  )
}

function Pillar({ line: { label, value }, seal }: { line: Line; seal: Sealed | undefined }) {
  return (
    <li className="grid justify-items-center text-center">
      {seal?.element ? (
        <Seal animal={seal.animal} element={seal.element} size="large" className="size-20" />
      ) : null}
      <span className="mt-2">{value}</span>
      <span className="small text-muted">{label}</span>
    </li>
  )
}

function Stamp({ stamp: { code, seals } }: { stamp: SkyPicture['stamp'] }) {
  const t = useTranslations('reading')
  return (
    <div className="grid justify-items-center gap-3 text-center">
      <p className="eyebrow">{t('stamp')}</p>
      {/* From left to right, as the stamp is read. */}
      <ul dir="ltr" className="flex flex-wrap justify-center gap-3" aria-hidden="true">
        {seals.map(({ of, animal, element }) => (
          <li key={of}>
            {element ? (
              <Seal animal={animal} element={element} size="small" className="size-12" />
            ) : (
              <span className="grid size-12 place-items-center rounded-full border border-line">
                <AnimalGlyph animal={animal} className="size-8" />
              </span>
            )}
          </li>
        ))}
      </ul>
      <Code>{code}</Code>
    </div>
  )
}
