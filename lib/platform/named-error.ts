// Our error classes are told apart by name: a build holds a class once for each of its parts, so that an error of one part is
// no instance of the other part's class, although it is the same one. Each class hands its `instanceof` to this.

export const isNamed = (value: unknown, name: string): boolean =>
  value instanceof Error && value.name === name
