// What a page may weigh and how soon it must be there, and how a figure is told beside its budget.

export interface Budget {
  /** The head of its column. */
  head: string
  most: number
  digits: number
  /** Sizes are the same on every machine, so a check can hold them; times are not. */
  size: boolean
}

export const BUDGETS = {
  scripts: { head: 'JS kB', most: 160, digits: 1, size: true },
  styles: { head: 'CSS kB', most: 24, digits: 1, size: true },
  fonts: { head: 'fonts kB', most: 120, digits: 1, size: true },
  largest: { head: 'LCP s', most: 1.2, digits: 2, size: false },
  blocked: { head: 'TBT ms', most: 100, digits: 0, size: false },
  shift: { head: 'CLS', most: 0, digits: 3, size: false },
  transition: { head: 'ms', most: 100, digits: 0, size: false },
} as const satisfies Record<string, Budget>
export type Measure = keyof typeof BUDGETS

export interface Told {
  text: string
  over: boolean
}

/** As it is printed: what is over its budget is bold, and by the printed figure, so that nobody sees a budget passed by nothing. */
export function tell(measure: Measure, value: number): Told {
  const { most, digits } = BUDGETS[measure]
  if (Number.isNaN(value)) return { text: '–', over: false }
  const text = value.toFixed(digits)
  const over = Number(text) > most
  return { text: over ? `**${text}**` : text, over }
}

/** The head of a column, with its budget. */
export const headOf = (measure: Measure): string => `${BUDGETS[measure].head} (${BUDGETS[measure].most})`
