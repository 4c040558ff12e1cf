// What somebody chose on this device: a word for a name. Storage may be forbidden, and what is in it may be anything.

/** @returns null where nothing was chosen that is among these */
export function remembered<Choice extends string>(name: string, choices: readonly Choice[]): Choice | null {
  try {
    const kept = localStorage.getItem(name)
    return choices.find((choice) => choice === kept) ?? null
  } catch {
    return null
  }
}

export function remember(name: string, choice: string): void {
  try {
    localStorage.setItem(name, choice)
  } catch {
    // It holds for as long as the page is open.
  }
}
