// What the engine says about people together, spelled as the JSON API spells it: scores, and for every score the
// reason as an id with its facts. Indices are places in the reading's list of people, `a` before `b`.
import type { Pattern } from '../document-signals'
import type { Animal, Element, PhaseName, RootNumber } from '../document-words'
import type { MasterNumber } from '../numerology/reduction'
import type { Step } from '../trace'

export type BondSchoolName = 'fc60' | 'fc60-masters' | 'fc60-legacy'
export type BondDimension =
  | 'life_path'
  | 'element'
  | 'animal'
  | 'moon'
  | 'pattern'
  | 'destiny'
  | 'name_energy'

/** A pattern without its strength: what two people can have in common. */
export type SharedPattern = Pattern extends infer One
  ? One extends Pattern
    ? Omit<One, 'occurrences' | 'strength'>
    : never
  : never

/** Why a part has its score. Pairs of values stand in the order `a`, `b`. */
export type BondReason =
  | { part: 'life_path'; id: 'same'; number: RootNumber }
  | { part: 'life_path'; id: 'sum_nine'; numbers: [RootNumber, RootNumber] }
  | { part: 'life_path'; id: 'master_base'; master: MasterNumber; base: RootNumber }
  | { part: 'life_path'; id: 'both_masters'; numbers: [RootNumber, RootNumber] }
  | { part: 'life_path'; id: 'distance'; numbers: [RootNumber, RootNumber]; distance: number }
  | { part: 'life_path'; id: 'matrix'; numbers: [RootNumber, RootNumber] }
  | { part: 'element'; id: 'same'; element: Element }
  /** `from` generates or controls `to`; `giver` is the person who brings `from`. */
  | { part: 'element'; id: 'generating' | 'controlling'; from: Element; to: Element; giver: 'a' | 'b' }
  | { part: 'element'; id: 'unknown' }
  | {
      part: 'animal'
      id: 'same' | 'harmony' | 'clash' | 'trine' | 'harm' | 'neutral'
      animals: [Animal, Animal]
    }
  | { part: 'animal'; id: 'unknown' }
  /** `distance` in eighths of the circle of phases, 0–4. */
  | {
      part: 'moon'
      id: 'same' | 'near' | 'apart' | 'opposite'
      phases: [PhaseName, PhaseName]
      distance: number
    }
  | { part: 'moon'; id: 'unknown' }
  | { part: 'pattern'; id: 'shared' | 'none_shared'; shared: SharedPattern[] }
  /** One of the two has no pattern at all. */
  | { part: 'pattern'; id: 'unknown' }
  | {
      part: 'destiny' | 'name_energy'
      id: 'distance'
      numbers: [RootNumber, RootNumber]
      distance: number
    }
  | { part: 'destiny' | 'name_energy'; id: 'unknown' }

/** The second four are those of `fc60-legacy`. */
export type PairClass = 'high' | 'good' | 'mixed' | 'challenging' | 'excellent' | 'neutral'
export type GroupClass = 'exceptional' | 'good' | 'balanced' | 'challenging'

export interface PairBond {
  /** 0–1, to four places (three in `fc60-legacy`). */
  overall: number
  class: PairClass
  /** 0–1, unrounded; the dimensions of the school, in its order. */
  parts: Partial<Record<BondDimension, number>>
  /** One for each part, in the same order. */
  reasons: BondReason[]
  /** Parts of at least 0.7. */
  strengths: BondDimension[]
  /** Parts of at most 0.3. */
  challenges: BondDimension[]
}

export interface PairRef {
  a: number
  b: number
}
export interface PlacedPairBond extends PairRef, PairBond {}

export type Role = 'Leader' | 'Supporter' | 'Challenger' | 'Harmonizer'
export type Archetype =
  | 'Complementary Duo'
  | 'Master Collective'
  | 'Balanced Harmonizers'
  | 'Collaborative Builders'
  | 'Dynamic Innovators'
  | 'Strategic Thinkers'
  | 'Action Catalysts'
  | 'Growth Explorers'

export type Synergy =
  | ({ id: 'strong_pair' } & PairRef)
  | { id: 'many_roles'; roles: Role[] }
  | { id: 'many_elements'; elements: Element[] }
export type GroupChallenge =
  | ({ id: 'delicate_pair' } & PairRef)
  | { id: 'missing_roles'; roles: Role[] }
  | { id: 'many_leaders'; leaders: number }
  | { id: 'single_element'; element: Element }
export type Growth =
  | ({ id: 'growing_pair' } & PairRef)
  | { id: 'missing_roles'; roles: Role[] }
  | { id: 'missing_elements'; elements: Element[] }

export interface GroupHarmony {
  /** Mean of the pairs, 0–1, to four places (six in `fc60-legacy`). */
  harmony: number
  class: GroupClass
  /** Only elements that are there, in the order Wood, Fire, Earth, Metal, Water. */
  element_balance: Partial<Record<Element, number>>
  elements_present: Element[]
  elements_missing: Element[]
  /** Four or more different elements. */
  diverse: boolean
  /** Exactly one element. */
  uniform: boolean
}

export interface GroupCompany {
  /** One for each person, in the order of people. */
  roles: Role[]
  joint_life_path: RootNumber
  dominant_element: Element
  dominant_animal: Animal
  archetype: Archetype
}

export interface GroupDynamics {
  /** Two people have one pair, which is both. */
  strongest: PairRef
  most_delicate: PairRef
  synergies: Synergy[]
  challenges: GroupChallenge[]
  growth: Growth[]
}

export interface GroupBonds extends GroupHarmony, GroupCompany, GroupDynamics {}

export interface Bonds {
  school: BondSchoolName
  /** Every two people once: (0,1), (0,2) … */
  pairs: PlacedPairBond[]
  group: GroupBonds
  /** The working of the numbers above; paths begin with `bonds.`. */
  trace: Step[]
}
