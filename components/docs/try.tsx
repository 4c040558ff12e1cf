'use client'
// Asks the API from the page that describes it, with a key of the reader's or the browser's own session. The key stands in its field
// and nowhere else.
import { type FormEvent, useId, useState } from 'react'
import { Field } from '@/components/ui/field'

const KEY = 'api-key'

export function KeyField({ label, hint }: { label: string; hint: string }) {
  return (
    <div className="measure needs-script w-full">
      <Field id={KEY} label={label} hint={hint}>
        {(tied) => (
          <input
            {...tied}
            type="password"
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            placeholder="nps_…"
            className="control mono"
          />
        )}
      </Field>
    </div>
  )
}

interface TryProps {
  words: { send: string; sending: string; body: string; unreachable: string; answered: string }
  operation: { id: string; method: string; path: string; example: string | null }
  parameters: { name: string; place: string; required: boolean }[]
}

/** Pretty where it is JSON. */
function shown(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

export function Try({ words, operation, parameters }: TryProps) {
  const [answer, setAnswer] = useState<{ status: string; text: string } | null>(null)
  const [pending, setPending] = useState(false)
  const own = useId()
  const { method, example } = operation

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending) return
    const given = new FormData(event.currentTarget)
    const valueIn = (name: string) => String(given.get(name) ?? '').trim()
    const query = new URLSearchParams(
      parameters.flatMap(({ name, place }) =>
        place === 'query' && valueIn(name) ? [[name, valueIn(name)]] : [],
      ),
    )
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(valueIn(name)))
    const field = document.getElementById(KEY)
    const key = field instanceof HTMLInputElement ? field.value.trim() : ''
    setPending(true)
    try {
      const response = await fetch(query.size > 0 ? `${path}?${query}` : path, {
        method,
        headers: {
          ...(key && { authorization: `Bearer ${key}` }),
          ...(example !== null && { 'content-type': 'application/json' }),
        },
        ...(example !== null && { body: valueIn('body') }),
      })
      const text = await response.text()
      setAnswer({ status: `${response.status} ${response.statusText}`, text: shown(text) })
    } catch {
      setAnswer({ status: words.unreachable, text: '' })
    }
    setPending(false)
  }
  return (
    <form onSubmit={send} aria-label={`${method} ${operation.path}`} className="needs-script grid gap-4">
      {parameters.map(({ name, required }) => (
        <Field key={name} id={`${own}-${name}`} label={name}>
          {(tied) => (
            <input
              {...tied}
              name={name}
              dir="ltr"
              required={required}
              autoComplete="off"
              className="control mono"
            />
          )}
        </Field>
      ))}
      {example === null ? null : (
        <Field id={`${own}-body`} label={words.body}>
          {(tied) => (
            <textarea
              {...tied}
              name="body"
              dir="ltr"
              rows={Math.min(12, example.split('\n').length + 1)}
              spellCheck={false}
              defaultValue={example}
              className="control mono block"
            />
          )}
        </Field>
      )}
      <div>
        <button type="submit" aria-disabled={pending} className="button button-small">
          {pending ? words.sending : words.send}
        </button>
      </div>
      <div role="status">
        {answer ? (
          <>
            <p className="eyebrow">
              {words.answered} <bdi>{answer.status}</bdi>
            </p>
            {answer.text ? (
              <pre dir="ltr" className="api-example">
                {answer.text}
              </pre>
            ) : null}
          </>
        ) : null}
      </div>
    </form>
  )
}
