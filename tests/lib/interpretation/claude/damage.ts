// What can be broken in a good answer, so that a damage is one line of a table.
import { sectionId } from '@/lib/interpretation/claude/read'
import type { Written, WrittenSection } from '@/lib/interpretation/claude/shape'

export type Spoil = (answer: Written) => Written
/** A name, the rule that has to find it, the recorded answer that is damaged, the section where, and how. */
export type Damage = readonly [name: string, rule: string, of: string, at: string, spoil: Spoil]

const inSection =
  (at: string, change: (section: WrittenSection) => Partial<WrittenSection>): Spoil =>
  (answer) => {
    if (!answer.sections.some((one) => sectionId(one) === at)) throw new Error(`Nothing is at ${at}`)
    return {
      ...answer,
      sections: answer.sections.map((one) => (sectionId(one) === at ? { ...one, ...change(one) } : one)),
    }
  }

/** A sentence more. */
export const adding = (at: string, t: string, ...f: string[]): Spoil =>
  inSection(at, ({ sentences }) => ({
    sentences: [...sentences, { t, f: f.length > 0 ? f : ['Q'] }],
  }))

/** Other sentences. */
export const saying = (at: string, ...texts: string[]): Spoil =>
  inSection(at, () => ({ sentences: texts.map((t) => ({ t, f: ['Q'] })) }))

/** One word for another, where it stands first. */
export const swapping = (at: string, from: string, to: string): Spoil =>
  inSection(at, ({ sentences }) => {
    const place = sentences.findIndex(({ t }) => t.includes(from))
    if (place < 0) throw new Error(`No “${from}” at ${at}`)
    return {
      sentences: sentences.map((one, at) => (at === place ? { ...one, t: one.t.replace(from, to) } : one)),
    }
  })

/** Other facts under every sentence. */
export const citing = (at: string, ...f: string[]): Spoil =>
  inSection(at, ({ sentences }) => ({ sentences: sentences.map(({ t }) => ({ t, f })) }))

export const titled = (title: string): Spoil => inSection('thread', () => ({ title }))

/** The same sentences, with other facts in place of one. */
export const notCiting =
  (id: string, ...instead: string[]): Spoil =>
  (answer) => ({
    ...answer,
    sections: answer.sections.map((section) => ({
      ...section,
      sentences: section.sentences.map(({ t, f }) => ({
        t,
        f: f.flatMap((one) => (one === id ? instead : [one])),
      })),
    })),
  })

/** A section that nobody asked for. */
export const inventing =
  (more: Pick<WrittenSection, 'key' | 'pair'>, ...texts: string[]): Spoil =>
  (answer) => ({
    ...answer,
    sections: [...answer.sections, { ...more, title: '', sentences: texts.map((t) => ({ t, f: ['Q'] })) }],
  })

export const emptied = (at: string): Spoil => inSection(at, () => ({ sentences: [] }))
