'use client'
// The form for a person, whose code comes when somebody is about to open it: the page is for asking, and alive sooner without it.
import { type ComponentProps, lazy } from 'react'

const load = () => import('./profile-form')
const Form = lazy(async () => ({ default: (await load()).ProfileForm }))

export function ProfileForm(props: ComponentProps<typeof Form>) {
  return <Form {...props} />
}

/** Fetches the code while the pointer is still on its way down, so that who opens the form does not wait for it. */
export function bringProfileForm(): void {
  // The form itself tries again, and is told.
  load().catch(() => {})
}
