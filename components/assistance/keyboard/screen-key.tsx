'use client'
// One key.
import type { ComponentProps } from 'react'
import { useAssistance } from '../assistance'
import { HALF_SPACE, type Key } from './layout'
import { isSign, labelOf, nameOf, shownOf } from './names'

interface ScreenKeyProps extends Omit<ComponentProps<'button'>, 'value'> {
  value: Key
  lit: boolean
}

/** Of keys without a letter, for who looks for them. */
const marks: Partial<Record<string, string>> = { ' ': 'space', [HALF_SPACE]: 'zwnj' }

export function ScreenKey({ value, lit, ...rest }: ScreenKeyProps) {
  const { words, icons } = useAssistance()
  const label = labelOf(value, words.keyboard)
  const { width = 1 } = value
  return (
    <button
      {...rest}
      type="button"
      data-key={'does' in value ? value.does : marks[value.types]}
      data-label={label}
      data-lit={lit || undefined}
      aria-label={nameOf(value, words.keyboard)}
      className={`key ${kindOf(value)}`}
      style={{ flexGrow: width }}
    >
      {'does' in value ? iconOf(value.does, icons) : label ? null : shownOf(value.types)}
    </button>
  )
}

function kindOf(key: Key) {
  if ('does' in key) return 'key-doing'
  return isSign(key.types) ? 'key-sign' : ''
}

function iconOf(does: string, icons: ReturnType<typeof useAssistance>['icons']) {
  if (does === 'backspace') return icons.backspace
  return does === 'shifted' ? icons.shift : null
}
