// Pieces of a reading's text under their headings: paragraphs that are not too long for the eye.
import type { Part } from '@/lib/presentation/presented'
import { Rows } from './lines'

export const Paragraphs = ({ texts }: { texts: string[] }) =>
  texts.map((text) => (
    <p key={text} className="whitespace-pre-line">
      {text}
    </p>
  ))

function Section({ part }: { part: Part }) {
  return (
    <section className="max-w-[42rem]">
      <h3 className="text-[1.125rem]">{part.heading}</h3>
      <div className={`mt-2 space-y-3 ${part.kind === 'answer' ? 'text-[1.125em]' : ''}`}>
        <Paragraphs texts={part.paragraphs} />
      </div>
      <Why parts={part.parts} />
    </section>
  )
}

/** Each sentence with what it rests on, for who asks. */
export const Why = ({ parts }: { parts: Part[] }) =>
  parts
    .filter(({ kind }) => kind === 'why')
    .map((part) => (
      <details key={part.kind} className="why print-hidden mt-1">
        <summary className="disclosure flex min-h-11 w-fit items-center text-[0.9375em] text-oracle">
          {part.heading}
        </summary>
        <Rows part={part} />
      </details>
    ))

/** What could not be counted, quietly. */
export const Notes = ({ parts }: { parts: Part[] }) =>
  parts.map((part) => (
    <div key={part.kind} {...part.written} className="max-w-[42rem] space-y-1 text-[0.9375em] text-muted">
      <Paragraphs texts={part.paragraphs} />
    </div>
  ))

/** Sections in the language that all of them are written in; nothing where there is none. */
export function Sections({ parts, className }: { parts: Part[]; className?: string }) {
  const [first] = parts
  if (!first) return null
  return (
    <div {...first.written} className={className}>
      {parts.map((part) => (
        <Section key={part.heading} part={part} />
      ))}
    </div>
  )
}
