'use client'
// Offers the zone that this browser is in. It is never filled in unasked: the person of a profile may live elsewhere.
import { useSyncExternalStore } from 'react'

const never = () => () => {}
const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone
const unknown = () => ''

interface ZoneSuggestionProps {
  label: string
  /** Id of the field that takes the zone. */
  field: string
}

export function ZoneSuggestion({ label, field }: ZoneSuggestionProps) {
  const zone = useSyncExternalStore(never, zoneHere, unknown)
  if (!zone) return null
  function fill() {
    const input = document.getElementById(field)
    if (!(input instanceof HTMLInputElement)) return
    input.value = zone
    input.focus()
  }
  return (
    <button
      type="button"
      onClick={fill}
      className="min-h-11 text-start text-oracle underline underline-offset-4"
    >
      {label} <bdi dir="ltr">{zone}</bdi>
    </button>
  )
}
