// Every drawing there is: animals, elements, the sixty seals, planets, signs, moons, the dial and the icons.
import { ANIMALS, ELEMENTS, SIGN_TYPES, WEEKDAYS } from '@/lib/engine'
import { Dial } from '../glyphs/dial'
import { AnimalGlyph, ElementGlyph, PlanetGlyph, SignGlyph } from '../glyphs/glyph'
import { Moon } from '../glyphs/moon'
import { Seal } from '../glyphs/seal'
import { GlyphSheet } from '../glyphs/sheet'
import { Icon, type IconName } from '../ui/icon'
import { ICONS } from '../ui/icons'

const MOONS = [0, 0.2, 0.5, 0.8, 1].flatMap((lit) => [
  { lit, waxing: true },
  { lit, waxing: false },
])
const ROW = 'flex flex-wrap items-center justify-center gap-4'

export function Drawings() {
  const animals = ANIMALS.map(({ name }) => name)
  const elements = ELEMENTS.map(({ name }) => name)
  return (
    <div className="grid gap-8">
      <GlyphSheet animals={animals} elements={elements} />
      <div className={ROW}>
        {animals.map((animal) => (
          <AnimalGlyph key={animal} animal={animal} label={animal} />
        ))}
        {elements.map((element) => (
          <ElementGlyph key={element} element={element} label={element} />
        ))}
      </div>
      <div className={ROW}>
        {animals.flatMap((animal) =>
          elements.map((element) => (
            <Seal
              key={animal + element}
              animal={animal}
              element={element}
              size="large"
              label={`${element} ${animal}`}
            />
          )),
        )}
      </div>
      <div className={ROW}>
        {WEEKDAYS.map(({ planet }) => (
          <PlanetGlyph key={planet} planet={planet} label={planet} />
        ))}
        {SIGN_TYPES.map((type) => (
          <SignGlyph key={type} type={type} label={type} />
        ))}
      </div>
      <div className={ROW}>
        {MOONS.map(({ lit, waxing }) => (
          <Moon key={`${lit} ${waxing}`} lit={lit} waxing={waxing} tilt={0} className="size-20" />
        ))}
        {[0, 15, 60].map((lit) => (
          <Dial key={lit} lit={lit} className="size-24" />
        ))}
      </div>
      <div className={ROW}>
        {(Object.keys(ICONS) as IconName[]).map((name) => (
          <span key={name} title={name}>
            <Icon name={name} />
          </span>
        ))}
      </div>
    </div>
  )
}
