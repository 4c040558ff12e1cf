// The API for people: what can be asked, with what, and what is answered. What the doors say of themselves is English in every
// language, as their fields are.
import { useTranslations } from 'next-intl'
import type { GuideField, GuideGroup, GuideOperation, GuidePart } from '@/lib/identity/doors/openapi/guide'
import { KeyField, Try } from './try'

function Fields({ fields, label }: { fields: (GuideField & { in?: string })[]; label: string }) {
  const t = useTranslations('api_docs')
  return (
    <div>
      <p className="eyebrow">{label}</p>
      <dl lang="en" dir="ltr" className="api-fields">
        {fields.map((field) => (
          <div key={`${field.in} ${field.name}`}>
            <dt>
              <code>{field.name}</code> {field.required ? <Required word={t('required')} /> : null}
            </dt>
            <dd>
              <code className="text-muted">{field.type}</code>
              {field.description ? <span className="block">{field.description}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

const Required = ({ word }: { word: string }) => <bdi className="small text-gold">{word}</bdi>

function Part({ part, label, example }: { part: GuidePart; label: string; example: string }) {
  return (
    <>
      {part.fields.length > 0 ? <Fields fields={part.fields} label={label} /> : null}
      {part.example ? (
        <details>
          <summary className="disclosure link text-soft">{example}</summary>
          <pre dir="ltr" className="api-example">
            {part.example}
          </pre>
        </details>
      ) : null}
    </>
  )
}

function Operation({ operation }: { operation: GuideOperation }) {
  const t = useTranslations('api_docs')
  const { id, method, path, summary, needs, parameters, body, answer, refusals } = operation
  const words = {
    send: t('send'),
    sending: t('sending'),
    body: t('body'),
    unreachable: t('unreachable'),
    answered: t('answered'),
  }
  return (
    <details id={id} className="api-operation">
      <summary className="row" lang="en" dir="ltr">
        <span className={`api-method api-${method.toLowerCase()}`}>{method}</span>
        <span className="grow">
          <code className="block">{path}</code>
          <span className="small text-muted">{summary}</span>
        </span>
      </summary>
      <div className="row-opened grid gap-5">
        <p lang="en" dir="ltr" className="small">
          {needs}
        </p>
        {parameters.length > 0 ? <Fields fields={parameters} label={t('parameters')} /> : null}
        {body ? <Part part={body} label={t('body')} example={t('body_example')} /> : null}
        <Part part={answer} label={t('answer', { status: answer.status })} example={t('answer_example')} />
        <ul lang="en" dir="ltr" aria-label={t('refusals')} className="small grid gap-1">
          {refusals.map(({ status, description }) => (
            <li key={status}>
              <code className="text-muted">{status}</code> {description}
            </li>
          ))}
        </ul>
        <Try
          words={words}
          operation={{ id, method, path, example: body?.example ?? null }}
          parameters={parameters.map(({ name, in: place, required }) => ({ name, place, required }))}
        />
      </div>
    </details>
  )
}

interface GuideProps {
  groups: GuideGroup[]
  description: string
}

export function Guide({ groups, description }: GuideProps) {
  const t = useTranslations('api_docs')
  return (
    <div className="wrap api-docs">
      <header className="text-center">
        <h1 className="title">{t('heading')}</h1>
        <p className="lead mt-2">{t('intro')}</p>
      </header>
      <ul className="measure grid gap-2">
        <li>{t.rich('with_key', { code: (text) => <code dir="ltr">{text}</code> })}</li>
        <li>{t.rich('problems', { code: (text) => <code dir="ltr">{text}</code> })}</li>
        <li>{t.rich('repeating', { code: (text) => <code dir="ltr">{text}</code> })}</li>
        <li>
          <a href={description} className="link">
            {t('for_programs')}
          </a>
        </li>
      </ul>
      <KeyField label={t('key')} hint={t('key_hint')} />
      {groups.map(({ name, description, operations }) => (
        <section key={name} aria-labelledby={`api-${name}`} className="grid gap-1">
          <h2 id={`api-${name}`} lang="en" dir="ltr" className="heading">
            {description}
          </h2>
          {operations.map((operation) => (
            <Operation key={operation.id} operation={operation} />
          ))}
        </section>
      ))}
    </div>
  )
}
