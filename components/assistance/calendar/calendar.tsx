'use client'
import { type PanelProps, useAssistance } from '../assistance'

export function Calendar({ onClose }: PanelProps) {
  const { words } = useAssistance()
  return (
    <div className="calendar-picker">
      <button type="button" aria-label={words.calendar.close} onClick={onClose} />
    </div>
  )
}
