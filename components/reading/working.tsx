// The working of numbers: for one number with its named parts, or whole as the engine wrote it down.
import type { Part, Step } from '@/lib/presentation/presented'

/** Every step of some numbers, under the name of what it computes. */
export function Steps({ steps }: { steps: Step[] }) {
  return (
    <ol className="steps grid gap-2">
      {steps.map(({ name, text }) => (
        <li key={`${name} ${text}`}>
          <span className="small block text-muted">{name}</span>
          <span className="figures">{text}</span>
        </li>
      ))}
    </ol>
  )
}

/** Every step, under the path that the document and the API give it. */
export function WholeWorking({ part }: { part: Part }) {
  return (
    <section className="grid gap-3">
      <h2 className="heading">{part.heading}</h2>
      <ol className="small grid">
        {part.steps.map(({ name, text }) => (
          <li key={`${name} ${text}`} className="whole-step">
            <code dir="ltr" className="block text-muted rtl:text-end">
              {name}
            </code>
            <span className="figures">{text}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
