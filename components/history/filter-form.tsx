'use client'
// The form of the conditions: what is chosen applies at once, what is typed with Enter. What stands in it is what the list
// shows, and nothing is taken out of anybody's hands while it is on its way.
import { type ChangeEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { StayingForm } from './staying-form'

interface FilterFormProps {
  action: (form: FormData) => Promise<void>
  /** Of each control by its name; a box that is not ticked is empty. */
  values: Record<string, string>
  /** What the form is for. */
  label: string
  className: string
  children: ReactNode
}

function show(form: HTMLFormElement, values: Record<string, string>): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox')
      control.checked = values[control.name] === control.value
    else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
      const value = values[control.name]
      if (value !== undefined) control.value = value
    }
  }
}

export function FilterForm({ action, values, label, className, children }: FilterFormProps) {
  const frame = useRef<HTMLDivElement>(null)
  const shown = JSON.stringify(values)
  const sent = useRef(shown)
  // The address may have changed by another way than this form: a link, or the browser's way back.
  useLayoutEffect(() => {
    const form = frame.current?.closest('form')
    if (form && shown !== sent.current) show(form, JSON.parse(shown))
    sent.current = shown
  }, [shown])

  function send(form: FormData) {
    frame.current?.querySelector<HTMLElement>(':popover-open')?.hidePopover()
    sent.current = JSON.stringify(
      Object.fromEntries(Object.keys(values).map((name) => [name, form.get(name) ?? ''])),
    )
  }
  function apply({ target, currentTarget }: ChangeEvent<HTMLFormElement>) {
    const element: unknown = target
    const chosen =
      element instanceof HTMLSelectElement ||
      (element instanceof HTMLInputElement && element.type === 'checkbox')
    if (chosen) currentTarget.requestSubmit()
  }
  return (
    <StayingForm
      action={action}
      onSend={send}
      onChange={apply}
      autoComplete="off"
      role="search"
      aria-label={label}
      className={className}
    >
      <div ref={frame} className="contents">
        {children}
      </div>
    </StayingForm>
  )
}
