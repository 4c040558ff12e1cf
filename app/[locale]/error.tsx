'use client'
// What a page that failed shows. The failure itself was logged where it happened; nothing of it reaches the reader.
import { useErrorWords } from '@/components/shell/error-words'
import { Mark } from '@/components/ui/mark'

export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  const words = useErrorWords()
  return (
    <main className="mx-auto flex min-h-dvh max-w-[36rem] flex-col items-center justify-center px-4 text-center">
      <Mark className="mb-6 size-16" />
      <h1 className="text-[1.75rem]">{words.heading}</h1>
      <p className="mt-4 text-muted">{words.text}</p>
      <button type="button" className="button button-primary mt-8" onClick={retry}>
        {words.retry}
      </button>
    </main>
  )
}
