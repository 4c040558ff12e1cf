'use client'
// What a page that failed shows. The failure itself was logged where it happened; nothing of it reaches the reader.
import { useErrorWords } from '@/components/shell/error-words'
import { Mark } from '@/components/ui/mark'

export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  const { heading, text, retry: again, home, start } = useErrorWords()
  return (
    <main className="way-end min-h-dvh">
      <Mark className="size-16" />
      <h1 className="title">{heading}</h1>
      <p className="lead">{text}</p>
      <div className="ways-on">
        <button type="button" className="button button-primary" onClick={retry}>
          {again}
        </button>
        {/* A whole new page: what failed is not kept. */}
        <a href={start} className="button">
          {home}
        </a>
      </div>
    </main>
  )
}
