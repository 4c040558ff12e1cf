// What functions take, as shapes. What is missing or of another type is refused here; what has the right type but no meaning is
// left to the engine to refuse.
import { z } from 'zod'

export type Answer = Record<string, unknown>
/** It throws `EngineError` and `z.ZodError`, and never looks at anything but its input. */
export type ComputeFunction = (input: unknown) => Answer
/** By `group/fn`. */
export type Functions = Readonly<Record<string, ComputeFunction>>

/** A function of inputs that have this shape. */
export function takes<Shape extends z.ZodRawShape>(
  shape: Shape,
  work: (input: z.output<z.ZodObject<Shape>>) => object,
): ComputeFunction {
  const schema = z.object(shape)
  return (input) => ({ ...work(schema.parse(input)) })
}

/** Also one that is not finite: the engine says what is wrong with it. */
export const number = z.custom<number>((value) => typeof value === 'number')
export const text = z.string()
export const maybeNumber = number.nullable()
export const maybeText = text.nullable()
export const numbers = z.array(number)
/** A number, or decimal digits when it does not fit into one. */
export const integer = z.union([
  number,
  z
    .string()
    .regex(/^-?\d{1,4096}$/)
    .transform(BigInt),
])
export const date = { year: number, month: number, day: number }
export const dateObject = z.object(date)
export const clock = { hour: number, minute: number, second: number }

/** Numbers of a text that a pattern takes apart; null stands for "not given". */
const parts = <Names extends string>(pattern: RegExp, ...names: Names[]) =>
  z
    .string()
    .regex(pattern)
    .transform((given) => {
      const found = pattern.exec(given) ?? []
      return Object.fromEntries(names.map((name, at) => [name, Number(found[at + 1] ?? 0)])) as Record<
        Names,
        number
      >
    })
    .nullable()

/** `HH:MM` or `HH:MM:SS`, loose, so that the engine can say which part is out of range. */
export const maybeTime = parts(/^(-?\d{1,9}):(-?\d{1,9})(?::(-?\d{1,9}))?$/, 'hour', 'minute', 'second')
/** `YYYY-MM-DD` */
export const maybeIsoDate = parts(/^(\d{4})-(\d\d)-(\d\d)$/, 'year', 'month', 'day')

/** Some fields of an answer. */
export const pick = <Of extends object, Name extends keyof Of>(of: Of, ...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, of[name]])) as Pick<Of, Name>

/** A whole number, or its digits beyond 2^53-1, which readers of JSON would round. */
export function plain(whole: bigint | string): number | string {
  const asNumber = Number(whole)
  return Number.isSafeInteger(asNumber) ? asNumber : String(whole)
}
