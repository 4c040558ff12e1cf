// Our own drawings: whatever the engine can name has one, a page is sent only those that it uses, and seals and moons say what is so.
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Dial } from '@/components/glyphs/dial'
import { AnimalGlyph, ElementGlyph, PlanetGlyph, SignGlyph } from '@/components/glyphs/glyph'
import { litPath, Moon } from '@/components/glyphs/moon'
import { Seal } from '@/components/glyphs/seal'
import { GlyphSheet } from '@/components/glyphs/sheet'
import { animalsAround, Stars, Wheel } from '@/components/glyphs/wheel'
import { Icon } from '@/components/ui/icon'
import { ANIMALS, digitOf, ELEMENTS, SIGN_TYPES, WEEKDAYS } from '@/lib/engine'

const html = (node: ReactNode) => renderToStaticMarkup(node)
const animals = ANIMALS.map(({ name }) => name)
const elements = ELEMENTS.map(({ name }) => name)
const idsIn = (markup: string) => [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
const pathsIn = (markup: string) => [...markup.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d)
const sheet = html(<GlyphSheet animals={animals} elements={elements} />)

describe('what the engine can name', () => {
  it.each(animals)('%s is drawn, and its glyph points at the drawing', (animal) => {
    expect(sheet).toContain(`<symbol id="animal-${animal}" viewBox="0 0 48 48">`)
    expect(html(<AnimalGlyph animal={animal} />)).toContain(`<use href="#animal-${animal}"`)
  })
  it.each(elements)('%s is drawn, and its glyph wears its colour', (element) => {
    expect(sheet).toContain(`<symbol id="element-${element}" viewBox="0 0 48 48">`)
    const glyph = html(<ElementGlyph element={element} />)
    expect(glyph).toContain(`<use href="#element-${element}"`)
    expect(glyph).toContain(`stroke-${element.toLowerCase()}`)
  })
  it('each day of the week and each kind of sign has a drawing of its own', () => {
    const planets = WEEKDAYS.flatMap(({ planet }) => pathsIn(html(<PlanetGlyph planet={planet} />)))
    const signs = SIGN_TYPES.flatMap((type) => pathsIn(html(<SignGlyph type={type} />)))
    expect(new Set(planets).size).toBe(7)
    expect(new Set(signs).size).toBe(SIGN_TYPES.length)
  })
})

describe('the sheet', () => {
  it('holds what is asked for, once', () => {
    const some = html(<GlyphSheet animals={['Horse', 'Rat', 'Horse']} elements={['Metal']} />)
    expect(some.match(/<symbol/g)).toHaveLength(3)
    expect(idsIn(some)).toContain('animal-Horse')
    expect(some).not.toContain('Dragon')
    expect(html(<GlyphSheet />)).not.toContain('<symbol')
  })
  it('has no id twice and points at nothing that it does not hold', () => {
    const ids = idsIn(sheet)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of sheet.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  })
  it('is small, even whole', () => {
    expect(sheet.length).toBeLessThanOrEqual(9 * 1024)
  })
})

describe('a glyph', () => {
  it('is silent unless it is labelled', () => {
    expect(html(<AnimalGlyph animal="Ox" />)).toContain('aria-hidden="true"')
    const labelled = html(<SignGlyph type="time" label="A time" />)
    expect(labelled).toContain('role="img" aria-label="A time"')
    expect(labelled).not.toContain('aria-hidden')
  })
  it('of an icon turns with the writing only where it points along it', () => {
    expect(html(<Icon name="chevron" className="size-4" />)).toContain('class="chevron size-4"')
    expect(html(<Icon name="undo" />)).not.toContain('chevron')
    expect(html(<Icon name="star" filled />)).toContain('fill="currentColor"')
  })
})

describe('a seal', () => {
  const placeOf = (markup: string) => Number(/rotate\((\d+) 50 50\)/.exec(markup)?.[1]) / 6
  it('lights the hair of its token, one of sixty', () => {
    const places = ANIMALS.flatMap((animal) =>
      ELEMENTS.map((element) => {
        const seal = html(<Seal size="large" animal={animal.name} element={element.name} />)
        expect(placeOf(seal)).toBe(digitOf(animal.code + element.code))
        return placeOf(seal)
      }),
    )
    expect(new Set(places).size).toBe(60)
  })
  it('has a coloured ring instead of hairs when it is small', () => {
    const seal = html(<Seal size="small" animal="Horse" element="Metal" label="Horse, Metal" />)
    expect(seal).toContain('class="stroke-metal"')
    expect(seal).toContain('role="img" aria-label="Horse, Metal"')
    expect(seal).not.toContain('stroke-dasharray')
    expect(seal).not.toContain('#element-')
  })
})

describe('the moon', () => {
  const numbers = /^M50 4A46 46 0 0 ([01]) 50 96A([\d.]+) 46 0 0 ([01]) 50 4Z$/
  /** The lit share and the side of its middle (right is positive), summed over thin rows between limb and terminator. */
  function measured(path: string) {
    const [, limb, across, back] = (numbers.exec(path) ?? []).map(Number)
    if (limb === undefined || across === undefined || back === undefined) throw new Error(path)
    const [edge, terminator] = [limb === 1 ? 46 : -46, back === 1 ? -across : across]
    return { share: Math.abs(edge - terminator) / 92, middle: Math.sign(edge + terminator) }
  }
  it.each([0, 0.02, 0.25, 0.5, 0.75, 0.98, 1])('lit by %d is lit by that much, on its side', (lit) => {
    for (const waxing of [true, false]) {
      const { share, middle } = measured(litPath(lit, waxing))
      expect(share).toBeCloseTo(lit, 3)
      if (lit < 1) expect(middle).toBe(waxing ? 1 : -1)
    }
  })
  it('stays between new and full', () => {
    expect(litPath(-0.1, true)).toBe(litPath(0, true))
    expect(litPath(1.1, false)).toBe(litPath(1, false))
  })
  it('two on a page share no id', () => {
    const moons = html(
      <>
        <Moon lit={0.3} waxing label="Waxing crescent" />
        <Moon lit={0.7} waxing={false} tilt={0} />
        <Moon lit={0.7} waxing={false} plain />
      </>,
    )
    const ids = idsIn(moons)
    expect(ids).toHaveLength(5)
    expect(new Set(ids).size).toBe(5)
    expect(moons).toContain('role="img" aria-label="Waxing crescent"')
    expect(moons.match(/rotate\(-18 50 50\)/g)).toHaveLength(2)
  })
})

describe('the ring of sixty', () => {
  it('lights whole hairs from the top, none and all included', () => {
    expect(html(<Dial lit={15} />)).toContain('stroke-dasharray="15 60"')
    expect(html(<Dial lit={0} />)).toContain('stroke-dasharray="0 60"')
    expect(html(<Dial lit={61} />)).toContain('stroke-dasharray="60 60"')
  })
  it('is a mere frame without a number', () => {
    const frame = html(<Dial>11:11</Dial>)
    expect(frame).not.toContain('<mask')
    expect(frame).toContain('11:11')
  })
  it('as the sky has the animal of the hour on top and those of the hours around it', () => {
    expect(animalsAround('Rat')).toEqual(['Dog', 'Pig', 'Rat', 'Ox', 'Tiger'])
    const sky = html(<Wheel animal="Monkey" />)
    expect(sky).toMatch(/href="#animal-Monkey"[^>]*class="stroke-gold"/)
    expect(sky.match(/stroke-gold/g)).toHaveLength(1)
  })
  it('has the same stars every time', () => {
    expect(html(<Stars />)).toBe(html(<Stars />))
    expect(html(<Stars />).length).toBeLessThan(1500)
  })
})
