'use client'
// The form for a person, whose code comes after the page's own: the page is for asking, and alive sooner without it.
import { type ComponentProps, lazy, useEffect } from 'react'

const load = () => import('./profile-form')
const Form = lazy(async () => ({ default: (await load()).ProfileForm }))

export function ProfileForm(props: ComponentProps<typeof Form>) {
  return <Form {...props} />
}

/** Fetches it once the page is alive, so that who opens the form does not wait for it. */
export function ProfileFormSoon() {
  useEffect(() => {
    // Who opens the form tries again, and is told.
    load().catch(() => {})
  }, [])
  return null
}
