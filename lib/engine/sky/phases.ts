// The eight phases of the moon with their energies, and the bounds by which FC60 tells them apart
// (the FC60 specification, section 8).
import type { MoonEnergy, PhaseName } from '../document'

export const PHASES = [
  { name: 'New Moon', energy: 'Seed', emoji: '\u{1F311}' },
  { name: 'Waxing Crescent', energy: 'Build', emoji: '\u{1F312}' },
  { name: 'First Quarter', energy: 'Challenge', emoji: '\u{1F313}' },
  { name: 'Waxing Gibbous', energy: 'Refine', emoji: '\u{1F314}' },
  { name: 'Full Moon', energy: 'Culminate', emoji: '\u{1F315}' },
  { name: 'Waning Gibbous', energy: 'Share', emoji: '\u{1F316}' },
  { name: 'Last Quarter', energy: 'Release', emoji: '\u{1F317}' },
  { name: 'Waning Crescent', energy: 'Rest', emoji: '\u{1F318}' },
] as const satisfies readonly { name: PhaseName; energy: MoonEnergy; emoji: string }[]

/** Age in days at which each phase but the last ends. They are not centred on the principal phases. */
export const CLASSIC_PHASE_ENDS = [1.85, 7.38, 11.07, 14.77, 16.61, 22.14, 25.83]

/** Elongation in degrees at which each phase ends when they are centred on the principal ones; New Moon goes on. */
export const TRUE_PHASE_ENDS = [22.5, 67.5, 112.5, 157.5, 202.5, 247.5, 292.5, 337.5]
