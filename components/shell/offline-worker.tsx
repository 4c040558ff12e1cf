'use client'
// Registers the worker once everything else is loaded, lets go of pages that were kept for somebody else, and has a page kept that
// the worker did not see as one: it came by a soft navigation, or before there was a worker.
import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect } from 'react'
import { canKeep, settle } from './kept'

/** The address that was loaded as a document through the worker, which keeps it by itself; empty once another was shown. */
let seen: string | undefined

const register = () => {
  // A browser may forbid it, in a private window for example: then everything is as it was without.
  navigator.serviceWorker?.register('/sw.js', { scope: '/', updateViaCache: 'none' }).catch(() => {})
}

const throughWorker = () =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => 'workerStart' in entry && entry.workerStart !== 0)

/** The worker takes charge of a page that was there before it; it never does of one that was loaded past it on purpose. */
async function inCharge(): Promise<void> {
  const { serviceWorker } = navigator
  if (serviceWorker.controller) return
  await new Promise((done) => serviceWorker.addEventListener('controllerchange', done, { once: true }))
}

async function look(whose: string, here: string): Promise<void> {
  seen ??= throughWorker() ? here : ''
  if (here !== seen) seen = ''
  if (!canKeep() || !(await settle(whose)) || seen || !navigator.serviceWorker) return
  await inCharge()
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
