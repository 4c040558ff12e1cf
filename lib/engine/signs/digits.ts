// Decimal digits of every script as ASCII digits, so that a sign means the same however it was typed.

const OTHER_DIGITS = /[^\P{Nd}0-9]/gu
const IS_DIGIT = /^\p{Nd}$/u

/** Replaces every Unicode decimal digit (۱۱, ١١, １１, ...) by its ASCII digit and leaves all else alone. */
export function normaliseDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)))
}

function digitValue(point: number): number {
  if (point >= 0x6f0 && point <= 0x6f9) return point - 0x6f0
  if (point >= 0x660 && point <= 0x669) return point - 0x660
  // Unicode gives each script its ten digits in a row, and rows that touch touch exactly.
  let first = point
  while (IS_DIGIT.test(String.fromCodePoint(first - 1))) first--
  return (point - first) % 10
}
