// In whose letters a text is: what is typed in Latin ones may be Persian as well.
export type Script = 'latin' | 'persian'

const PERSIAN = /\p{Script=Arabic}/u

export const scriptOf = (text: string): Script => (PERSIAN.test(text) ? 'persian' : 'latin')
