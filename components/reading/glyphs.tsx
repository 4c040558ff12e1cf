// The drawings that a reading needs, and no others.
import type { Part, Sealed } from '@/lib/presentation/presented'
import { GlyphSheet } from '../glyphs/sheet'

const sealsOf = (part: Part): Sealed[] => [
  ...(part.sky ? [...part.sky.pillars, ...part.sky.stamp.seals] : []),
  ...(part.seal ? [part.seal] : []),
  ...part.parts.flatMap(sealsOf),
]

export function Glyphs({ parts }: { parts: Part[] }) {
  const seals = parts.flatMap(sealsOf)
  return (
    <GlyphSheet
      animals={seals.map(({ animal }) => animal)}
      elements={seals.flatMap(({ element }) => element ?? [])}
    />
  )
}
