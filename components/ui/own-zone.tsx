'use client'
// Tells a form in which time zone this browser's days are; without scripts they are those of UTC.
import { useEffect, useRef } from 'react'

/**
 * An IANA time zone; empty where the browser does not say. At the first question of this kind it loads its tables, which a slow phone
 * stands still for, so nothing asks it while a page begins.
 */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone ?? ''

/** Added when the form is read. */
export function OwnZone({ name }: { name: string }) {
  const place = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const form = place.current?.form
    const tell = ({ formData }: FormDataEvent) => {
      const zone = ownZone()
      if (zone) formData.set(name, zone)
    }
    form?.addEventListener('formdata', tell)
    return () => form?.removeEventListener('formdata', tell)
  }, [name])
  return <input ref={place} type="hidden" />
}
