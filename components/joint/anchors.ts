// Where the page finds the parts of people and of pairs.
export const personAnchor = (place: number) => `person-${place + 1}`
export const pairAnchor = (place: number) => `pair-${place + 1}`
