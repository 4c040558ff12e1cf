// Pieces of a reading's text: heads that hang beside their paragraphs, and in the margin what a word of the trade means.
import type { Part } from '@/lib/presentation/presented'
import { type Keeping, KeepPassage } from './keep-passage'
import { Rows } from './lines'

export const Paragraphs = ({ texts }: { texts: string[] }) =>
  texts.map((text) => (
    <p key={text} className="whitespace-pre-line">
      {text}
    </p>
  ))

/** Each sentence with what it rests on, for who asks. */
export const Why = ({ parts }: { parts: Part[] }) =>
  parts
    .filter(({ kind }) => kind === 'why')
    .map((part) => (
      <details key={part.kind} className="why print-hidden">
        <summary className="disclosure link small">{part.heading}</summary>
        <Rows part={part} />
      </details>
    ))

/** What could not be counted, quietly. */
export const Notes = ({ parts }: { parts: Part[] }) =>
  parts.map((part) => (
    <div key={part.kind} {...part.written} className="measure small grid gap-1 text-muted">
      <Paragraphs texts={part.paragraphs} />
    </div>
  ))

interface SectionsProps {
  parts: Part[]
  level: 2 | 3
  /** Where parts of it can be kept in the vault. */
  keeping?: Keeping | undefined
}

/** By which an address leads to it. */
const idOf = ({ key }: Part) => key && `part-${key}`

/** What the reading answers: large, before everything else. */
export const Answer = ({ parts, level, keeping }: SectionsProps) => {
  const Heading = `h${level}` as const
  return parts.map((part) => (
    <section key={part.heading} id={idOf(part)} {...part.written} className="answer">
      <Heading className="sr-only">{part.heading}</Heading>
      <Paragraphs texts={part.paragraphs} />
      <Why parts={part.parts} />
      <KeepPassage part={part} keeping={keeping} />
    </section>
  ))
}

/** Of the sections, what stands beside each other as two cards. */
const PAIRED = { step: 'card-step', watch: 'card-watch' } as const
const isPaired = (key: string | undefined): key is keyof typeof PAIRED => key !== undefined && key in PAIRED

/** Sections in the language that they are written in. */
export function Sections({ parts, level, keeping }: SectionsProps) {
  const Heading = `h${level}` as const
  const paired = parts.filter(({ key }) => isPaired(key))
  return (
    <>
      <div className="sections">
        {parts
          .filter(({ key }) => !isPaired(key) && key !== 'ask')
          .map((part) => (
            <section key={part.heading} id={idOf(part)} {...part.written} className="section">
              <Heading className="section-head">{part.heading}</Heading>
              <div className="section-text">
                <Paragraphs texts={part.paragraphs} />
                <Why parts={part.parts} />
                <KeepPassage part={part} keeping={keeping} />
              </div>
              {part.margin ? (
                <aside aria-label={part.margin.term} className="section-margin small">
                  <strong>{part.margin.term}</strong>
                  {part.margin.meaning}
                </aside>
              ) : null}
            </section>
          ))}
      </div>
      {paired.length > 0 ? (
        <div className="paired">
          {paired.map((part) => (
            <section
              key={part.heading}
              id={idOf(part)}
              {...part.written}
              className={`card ${isPaired(part.key) ? PAIRED[part.key] : ''}`}
            >
              <Heading className="eyebrow">{part.heading}</Heading>
              <Paragraphs texts={part.paragraphs} />
              <Why parts={part.parts} />
              <KeepPassage part={part} keeping={keeping} />
            </section>
          ))}
        </div>
      ) : null}
      {parts
        .filter(({ key }) => key === 'ask')
        .map((part) => (
          <section key={part.heading} id={idOf(part)} {...part.written} className="measure text-center">
            <Heading className="eyebrow">{part.heading}</Heading>
            <div className="voice mt-2 text-[1.25em]">
              <Paragraphs texts={part.paragraphs} />
            </div>
            <Why parts={part.parts} />
            <KeepPassage part={part} keeping={keeping} />
          </section>
        ))}
    </>
  )
}
