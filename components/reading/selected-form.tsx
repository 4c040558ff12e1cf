'use client'
// Sends, in place of the whole part in which it stands, what is selected of it.
import type { ComponentProps } from 'react'

interface SelectedFormProps extends Omit<ComponentProps<'form'>, 'action'> {
  action: (form: FormData) => Promise<void>
}

function selectedIn(part: Element | null): string {
  const selection = getSelection()
  const inside = part && selection && !selection.isCollapsed && selection.getRangeAt(0).intersectsNode(part)
  const { anchorNode, focusNode } = selection ?? {}
  const whole = anchorNode && focusNode && part?.contains(anchorNode) && part.contains(focusNode)
  return inside && whole ? selection.toString().trim() : ''
}

export function SelectedForm({ action, children, ...props }: SelectedFormProps) {
  return (
    <form
      {...props}
      action={action}
      onSubmit={({ currentTarget }) => {
        const text = currentTarget.elements.namedItem('text')
        const selected = selectedIn(currentTarget.closest('section'))
        if (selected && text instanceof HTMLInputElement) text.value = selected
      }}
    >
      {children}
    </form>
  )
}
