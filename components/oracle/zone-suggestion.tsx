'use client'
// Offers the zone that this browser is in. It is never filled in unasked: the person of a profile may live elsewhere.
import { useCallback, useSyncExternalStore } from 'react'

const never = () => () => {}
const unknown = () => ''

/** By the city of the page's list; by its id where the list has none, as of UTC. */
function zoneHere(list: string): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  if (!zone) return ''
  const option = document.getElementById(list)?.querySelector(`[data-zone~="${CSS.escape(zone)}"]`)
  return option instanceof HTMLOptionElement ? option.value : zone
}

interface ZoneSuggestionProps {
  label: string
  /** Id of the field that takes the zone. */
  field: string
  /** Id of the list that the field offers. */
  list: string
}

export function ZoneSuggestion({ label, field, list }: ZoneSuggestionProps) {
  const zone = useSyncExternalStore(
    never,
    useCallback(() => zoneHere(list), [list]),
    unknown,
  )
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
      {label} <bdi>{zone}</bdi>
    </button>
  )
}
