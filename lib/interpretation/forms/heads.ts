// What the reader of forms tells apart.

/**
 * By how many bits of a feature a table is addressed, how many classes it weighs, and how strongly each weight is pulled to zero in
 * training, so that what one author happens to write counts little. Changing one asks for training anew.
 */
export const HEADS = {
  danger: { bits: 19, classes: 6, pull: 2e-3 },
  outright: { bits: 13, classes: 1, pull: 1e-3 },
  intent: { bits: 15, classes: 11, pull: 1e-5 },
} as const
export type Head = keyof typeof HEADS

/** Long and short questions become comparable: what matters is said in few of many words. */
export const weightOf = (features: ArrayLike<unknown>): number => 1 / Math.sqrt(Math.max(features.length, 1))

/**
 * How much speaks for danger of any kind, where each kind is weighed against what is harmless. Kinds are learnt apart, since what
 * hints at one says nothing of another; several that are each likely make danger likelier.
 */
export function anyOf(scored: readonly number[]): number {
  const most = Math.max(...scored)
  return most + Math.log(scored.reduce((sum, each) => sum + Math.exp(each - most), 0))
}

/** The class that most speaks for. */
export const best = (scored: readonly number[]): number => scored.indexOf(Math.max(...scored))
