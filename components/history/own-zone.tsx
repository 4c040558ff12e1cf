'use client'
// Tells a form in which time zone this browser's days are; without scripts they are those of UTC.
import { useSyncExternalStore } from 'react'

const never = () => () => {}

export function OwnZone({ name }: { name: string }) {
  const zone = useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => '',
  )
  return zone ? <input type="hidden" name={name} value={zone} /> : null
}
