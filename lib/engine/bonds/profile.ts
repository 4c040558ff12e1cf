// What a school of bonds knows about one person. Everything comes from the birth and the name, nothing from the moment
// of the reading, which all people share (the FC60 specification, section 19, D-17).
import type { Animal, Element, PhaseName, RootNumber } from '../document'
import type { SharedPattern } from './document'

export interface BondProfile {
  life_path: RootNumber
  /** Of the birth-year pillar; null when not known. */
  element: Element | null
  animal: Animal | null
  /** Of the moon at birth. */
  moon_phase: PhaseName | null
  patterns: readonly SharedPattern[]
  /** Expression and soul urge; null when no letter counts. */
  expression: RootNumber | null
  soul_urge: RootNumber | null
  /** Tells people apart by content, so that ties do not hang on the order in which they were named. */
  key: string
}

/** A profile with all that a group needs. */
export interface BirthProfile extends BondProfile {
  element: Element
  animal: Animal
}
