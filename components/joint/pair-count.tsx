// How a pair's score came about: each part with its reason, and the arithmetic.
import { type Line, type Part, partsOf } from '@/lib/presentation/presented'
import { Steps } from '../reading/working'

export function PairCount({ parts }: { parts: Part[] }) {
  return (
    <div className="small grid gap-4">
      {partsOf({ parts }, 'reasons').map((part) => (
        <div key={part.kind}>
          <p className="eyebrow">{part.heading}</p>
          <dl>
            {part.lines.map((line) => (
              <Reason key={line.label} line={line} />
            ))}
          </dl>
        </div>
      ))}
      {partsOf({ parts }, 'working').map((part) => (
        <div key={part.kind} className="grid gap-2">
          <p className="eyebrow">{part.heading}</p>
          <Steps steps={part.steps} />
        </div>
      ))}
    </div>
  )
}

const Reason = ({ line: { label, value, detail } }: { line: Line }) => (
  <div className="pair-reason">
    <dt>{label}</dt>
    <dd className="figures">{value}</dd>
    <dd className="basis-full text-muted">{detail}</dd>
  </div>
)
