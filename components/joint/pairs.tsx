// What holds between every two, folded: the sentence, each part with its reason, and the arithmetic.
import { type Line, type Part, partsOf } from '@/lib/presentation/presented'
import { Why } from '../reading/section'
import { Steps } from '../reading/working'

export function Pairs({ part }: { part: Part }) {
  const alone = part.parts.length === 1
  return (
    <ul className="grid">
      {part.parts.map((pair) => (
        <li key={pair.heading} className="border-t border-hairline">
          <details className="pair" open={alone}>
            <summary className="disclosure flex min-h-11 items-center py-2">
              <span className="flex grow flex-wrap items-baseline justify-between gap-x-4">
                <span className="font-semibold">{pair.heading}</span>
                {pair.lines.map(({ value, detail }) => (
                  <span key={value} className="text-[0.9375em] text-muted">
                    <span className="pair-score tabular-nums">{value}</span> {detail}
                  </span>
                ))}
              </span>
            </summary>
            <div className="grid gap-4 ps-[1.125rem] pb-4">
              {pair.paragraphs.map((text) => (
                <p key={text} {...pair.written}>
                  {text}
                </p>
              ))}
              <Why parts={pair.parts} />
              <Count parts={pair.parts} />
            </div>
          </details>
        </li>
      ))}
    </ul>
  )
}

/** How a pair's score came about. */
function Count({ parts }: { parts: Part[] }) {
  return (
    <div className="print-hidden grid gap-1 text-[0.9375em]">
      {partsOf({ parts }, 'reasons').map((part) => (
        <Reasons key={part.kind} part={part} />
      ))}
      {partsOf({ parts }, 'working').map((part) => (
        <details key={part.kind}>
          <summary className="disclosure flex min-h-11 w-fit items-center text-oracle">
            {part.heading}
          </summary>
          <Steps steps={part.steps} />
        </details>
      ))}
    </div>
  )
}

function Reasons({ part }: { part: Part }) {
  return (
    <>
      <h4 className="font-semibold text-muted">{part.heading}</h4>
      <dl>
        {part.lines.map((line) => (
          <Reason key={line.label} line={line} />
        ))}
      </dl>
    </>
  )
}

const Reason = ({ line: { label, value, detail } }: { line: Line }) => (
  <div className="flex flex-wrap gap-x-4 border-t border-hairline py-1">
    <dt className="grow font-semibold">{label}</dt>
    <dd className="tabular-nums">{value}</dd>
    <dd className="basis-full text-muted">{detail}</dd>
  </div>
)
