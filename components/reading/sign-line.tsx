// What was noticed and when: one quiet line under a question.
import type { Sign } from '@/lib/presentation/presented'

export function SignLine({ sign }: { sign: Sign }) {
  return (
    <p className="mt-1 flex flex-wrap gap-x-3 text-[0.9375em] text-muted">
      <span>
        {sign.type} <bdi className="text-ink">{sign.shown}</bdi>
      </span>
      <time dateTime={sign.moment}>{sign.day}</time>
    </p>
  )
}
