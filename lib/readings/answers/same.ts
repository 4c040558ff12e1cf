// A proof for the compiler that the shape of an answer and a type of the engine are one, in every field and both ways.

/** Intersections and interfaces as plain objects, all the way down. */
type Plain<T> = T extends object ? { [Key in keyof T]: Plain<T[Key]> } : T

type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** `true` where both are the same, a field more or less and whether it may be absent included: `true satisfies Same<A, B>`. */
export type Same<A, B> = Identical<Plain<A>, Plain<B>>
