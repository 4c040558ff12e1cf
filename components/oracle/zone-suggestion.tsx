'use client'
// Offers the zone that this browser is in, once the fold around it is open. It is never filled in unasked: the person of a profile may
// live elsewhere.
import { useEffect, useRef, useState } from 'react'
import { ownZone } from '../ui/own-zone'

/** By the city of the page's list; by its id where the list has none, as of UTC. */
function zoneHere(list: string): string {
  const zone = ownZone()
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
  const place = useRef<HTMLSpanElement>(null)
  const [zone, setZone] = useState('')
  useEffect(() => {
    const fold = place.current?.closest('details')
    const look = () => {
      if (fold?.open) setZone(zoneHere(list))
    }
    look()
    fold?.addEventListener('toggle', look)
    return () => fold?.removeEventListener('toggle', look)
  }, [list])
  if (!zone) return <span ref={place} />
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
