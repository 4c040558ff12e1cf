// The tables of bonds and extras that a trace names, written down a second time from their definitions.
const ELEMENTS = 'Wood Fire Earth Metal Water'.split(' ')
const ANIMALS = 'Rat Ox Tiger Rabbit Dragon Snake Horse Goat Monkey Rooster Dog Pig'.split(' ')
const PHASES =
  'New Moon,Waxing Crescent,First Quarter,Waxing Gibbous,Full Moon,Waning Gibbous,Last Quarter,Waning Crescent'.split(
    ',',
  )
const MASTERS = [11, 22, 33]
const ROOTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 22, 33]
const LEGACY_LIFE_PATHS = `
.6 .5 .8 .4 .9 .5 .7 .6 .7 .7 .5 .6
.7 .6 .8 .4 .9 .5 .7 .6 .9 .7 .8
.7 .3 .8 .7 .5 .4 .8 .7 .4 .9
.7 .3 .7 .6 .8 .4 .5 .9 .5
.6 .4 .8 .5 .7 .6 .4 .5
.7 .3 .5 .8 .7 .6 .9
.7 .4 .6 .8 .5 .4
.7 .5 .5 .8 .6
.6 .7 .5 .8
.8 .7 .8
.8 .7
.8`
  .trim()
  .split('\n')
  .map((row) => row.split(' ').map(Number))

type Row = number | string | undefined

const numbersIn = (key: string): [number, number] => {
  const [a = Number.NaN, b = Number.NaN] = key.split(' ').map(Number)
  return [a, b]
}
const gap = (circle: string[], key: string): number => {
  const names = circle.filter((name) => key.startsWith(name) || key.endsWith(name))
  const steps = names.length === 1 ? 0 : circle.indexOf(names[1] ?? '') - circle.indexOf(names[0] ?? '')
  return Math.min(steps, circle.length - steps)
}
const animals = (key: string) => {
  const [a = '', b = ''] = key.split(' ')
  return ANIMALS.indexOf(a) + ANIMALS.indexOf(b)
}

export const BOND_TABLES: Record<string, (key: number, word: string) => Row> = {
  life_path_bonds(_, key) {
    const [a, b] = numbersIn(key)
    if (a === b) return 1
    if (a + b === 9) return 0.8
    if (MASTERS.includes(a) && MASTERS.includes(b)) return 0.85
    return MASTERS.indexOf(b) >= 0 && a === [2, 4, 6][MASTERS.indexOf(b)] ? 0.9 : undefined
  },
  legacy_life_path_bonds(_, key) {
    const [a, b] = numbersIn(key)
    return LEGACY_LIFE_PATHS[ROOTS.indexOf(a)]?.[ROOTS.indexOf(b) - ROOTS.indexOf(a)]
  },
  element_bonds: (_, key) => (key === 'unknown' ? 0.5 : [0.7, 0.9, 0.3][gap(ELEMENTS, key)]),
  legacy_element_bonds: (_, key) => (key === 'unknown' ? 0.5 : [0.6, 0.65, 0.25][gap(ELEMENTS, key)]),
  animal_bonds(_, key) {
    if (key === 'unknown') return 0.5
    const apart = gap(ANIMALS, key)
    if (animals(key) % 12 === 1) return 1
    return [0.7, 0.5, 0.5, 0.5, 0.8, 0.5, 0.2][apart]
  },
  legacy_animal_bonds(_, key) {
    if (key === 'unknown') return 0.5
    const apart = gap(ANIMALS, key)
    if (animals(key) % 12 === 1) return 0.95
    if (animals(key) % 12 === 7) return 0.25
    return [0.7, 0.5, 0.5, 0.5, 0.9, 0.5, 0.1][apart]
  },
  moon_bonds: (_, key) => (key === 'unknown' ? 0.5 : [1, 0.7, 0.5, 0.5, 0.3][gap(PHASES, key)]),
  pattern_bonds: (_, key) => (key === 'unknown' ? 0.5 : ([0.4, 0.7][Number(key)] ?? 0.9)),
  name_bonds: () => 0.5,
  pair_classes: (_, key) => 'challenging mixed good high'.split(' ')[Number(key)],
  legacy_pair_classes: (_, key) => 'challenging neutral good excellent'.split(' ')[Number(key)],
  group_classes: (_, key) => 'challenging balanced good exceptional'.split(' ')[Number(key)],
  roles: (_, key) =>
    Object.entries({
      Leader: [1, 8, 11, 22],
      Supporter: [2, 6, 9],
      Challenger: [5, 7],
      Harmonizer: [3, 4, 33],
    }).find(([, paths]) => paths.includes(Number(key)))?.[0],
  karmic_debts: (_, key) => ({ '13/4': 13, '14/5': 14, '16/7': 16, '19/1': 19 })[key],
  tali_signs: (_, key) =>
    'Pisces Aries Taurus Gemini Cancer Leo Virgo Libra Scorpio Sagittarius Capricorn Aquarius'.split(' ')[
      Number(key)
    ],
}
