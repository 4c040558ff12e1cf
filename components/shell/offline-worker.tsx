'use client'
// Registers the worker once everything else is loaded, lets go of pages that were kept for somebody else, and has a page kept that
// came by a soft navigation, which no worker sees as a page.
import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect } from 'react'
import { canKeep, settle } from './kept'

/** The address that was loaded as a document, which the worker saw by itself; empty once another was shown. */
let loaded: string | undefined

const register = () => {
  // A browser may forbid it, in a private window for example: then everything is as it was without.
  navigator.serviceWorker?.register('/sw.js', { scope: '/', updateViaCache: 'none' }).catch(() => {})
}

async function look(whose: string, here: string): Promise<void> {
  loaded ??= here
  const soft = here !== loaded
  if (soft) loaded = ''
  if (!canKeep() || !(await settle(whose)) || !soft || !navigator.serviceWorker?.controller) return
  await fetch(here, { headers: { 'x-keep': '1' } })
}

export function OfflineWorker({ whose }: { whose: string }) {
  const path = usePathname()
  const query = useSearchParams().toString()
  useEffect(() => {
    if (document.readyState === 'complete') register()
    else window.addEventListener('load', register, { once: true })
    return () => window.removeEventListener('load', register)
  }, [])
  useEffect(() => {
    look(whose, query ? `${path}?${query}` : path).catch(() => {})
  }, [whose, path, query])
  return null
}
