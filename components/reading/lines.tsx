// A group of results, a line each: what it is called and what it is. A line opens to what the word means and to the
// working.
import { useTranslations } from 'next-intl'
import type { Line, Part } from '@/lib/presentation/presented'
import { Code } from './code'
import { Steps } from './working'

function ResultLine({ line }: { line: Line }) {
  const t = useTranslations('reading')
  const { label, value, code, detail, notes, meaning, working } = line
  const what = (
    <>
      <span className="grow">
        {label}
        {detail ? <span className="block small text-muted">{detail}</span> : null}
      </span>
      {value || code ? (
        <span className="max-w-[60%] flex-none text-end font-semibold">
          {value}
          {code ? (
            <>
              {' '}
              <Code>{code}</Code>
            </>
          ) : null}
        </span>
      ) : null}
    </>
  )
  if (working.length === 0 && !meaning && notes.length === 0)
    return <div className="flex min-h-11 items-center gap-4 py-1 ps-[1.125rem]">{what}</div>
  return (
    <details>
      <summary className="disclosure flex min-h-11 items-center py-1">
        <span className="flex grow items-center gap-4">{what}</span>
        <span className="sr-only">{t('working')}</span>
      </summary>
      <div className="grid gap-3 ps-[1.125rem] pb-3 small">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {meaning ? <p className="text-muted">{meaning}</p> : null}
        {working.length > 0 ? <Steps steps={working} /> : null}
      </div>
    </details>
  )
}

export const Rows = ({ part }: { part: Part }) => (
  <ul className="mt-1">
    {part.lines.map((line) => (
      <li key={line.label} className="border-t border-hairline">
        <ResultLine line={line} />
      </li>
    ))}
  </ul>
)

export const Lines = ({ part }: { part: Part }) => (
  <section>
    <p className="eyebrow">{part.heading}</p>
    <Rows part={part} />
  </section>
)
