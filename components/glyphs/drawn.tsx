// The canvas of every glyph: strokes of one weight with round ends, silent unless a label says what is drawn.
import type { ReactNode } from 'react'

export interface DrawnProps {
  /** Size and colour; without a size it has the one it was drawn at. */
  className?: string
  /** Says what is drawn where no word beside it does. */
  label?: string
}

interface CanvasProps extends DrawnProps {
  /** Width and height of the drawing's own grid. */
  grid: number
  /** In pixels, until a class says otherwise. */
  size?: number
  weight?: number
  children: ReactNode
}

export function Canvas({ grid, size = grid, weight = 1.6, className, label, children }: CanvasProps) {
  return (
    <svg
      viewBox={`0 0 ${grid} ${grid}`}
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={weight}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {children}
    </svg>
  )
}
