// Where the page finds the parts of people and of pairs; what was kept of them leads there by the key of its part.
export const personAnchor = (place: number) => `part-P${place + 1}`
export const PAIRS_ANCHOR = 'part-pair'
export const pairAnchor = (place: number) => `pair-${place + 1}`
