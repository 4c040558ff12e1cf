// What the colours of the product have of contrast: read from the tokens that the pages have, by the formula of WCAG 2.2.
import { readFileSync } from 'node:fs'
import path from 'node:path'

const TOKENS = path.resolve(import.meta.dirname, '../../../components/styles/tokens.css')
export const THEMES = ['day', 'night'] as const
type Theme = (typeof THEMES)[number]
type Colour = [red: number, green: number, blue: number]

/** What something is written or drawn on, from behind to the front. */
export const DEPTHS = ['void', 'surface', 'card', 'raised', 'overlay'] as const
export const TEXTS = [
  ...['ink', 'soft', 'muted', 'oracle', 'gold', 'moonlight', 'emerald', 'violet', 'alarm'],
  ...['wood', 'fire', 'earth', 'metal', 'water'],
] as const
/** At least: of text, and of the edges of what can be used. */
export const LEAST = { text: 4.5, edge: 3 }

/** A token is said as `light-dark(day, night)`; shades that only separate have no plain colour and are left out. */
const said = new Map(
  [...readFileSync(TOKENS, 'utf8').matchAll(/--([\w-]+): light-dark\(#(\w{6}), #(\w{6})\);/g)].map(
    ([, name, day, night]) => [name, { day, night }],
  ),
)

function colourOf(token: string, theme: Theme): Colour {
  const hex = said.get(token)?.[theme]
  if (!hex) throw new Error(`components/styles/tokens.css says no plain colour --${token}.`)
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return [channel(0), channel(2), channel(4)]
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((each) =>
    each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4,
  ) as Colour
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** 1 for the same colour, 21 for black on white. */
export function contrast(front: string, behind: string, theme: Theme): number {
  const [dark = 0, light = 0] = [front, behind]
    .map((token) => luminance(colourOf(token, theme)))
    .sort((one, other) => one - other)
  return (light + 0.05) / (dark + 0.05)
}

/** Cut and not rounded, so that nothing looks as if it passed. */
const told = (value: number) => (Math.floor(value * 10) / 10).toFixed(1)

/** The table of docs/accessibility.md. */
export function contrastTable(): string {
  const onDepths = (token: string) =>
    THEMES.map((theme) => DEPTHS.map((depth) => told(contrast(token, depth, theme))).join(' · '))
  const onOracle = THEMES.map((theme) => told(contrast('on-oracle', 'oracle', theme)))
  const rows = [
    ...TEXTS.map((token) => [`\`--${token}\``, String(LEAST.text), ...onDepths(token)]),
    ['`--on-oracle` on `--oracle`', String(LEAST.text), ...onOracle],
    ['`--edge`', String(LEAST.edge), ...onDepths('edge')],
  ]
  const head = ['token', 'least', ...THEMES.map((theme) => `${theme}: ${DEPTHS.join(' · ')}`)]
  return [head, ['---', '---:', '---', '---'], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
