'use client'
import { type PanelProps, useAssistance } from '../assistance'

export function Keyboard({ onClose }: PanelProps) {
  const { words } = useAssistance()
  return (
    <div className="persian-keyboard">
      <button type="button" aria-label={words.keyboard.close} onClick={onClose} />
    </div>
  )
}
