// Something that one may do, behind its button: the platform's own popover, which opens without scripts, closes on Escape and gives
// the focus back.
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../ui/icon'

interface SheetProps {
  id: string
  icon: IconName
  label: string
  children: ReactNode
}

export function Sheet({ id, icon, label, children }: SheetProps) {
  return (
    <>
      <button type="button" popoverTarget={id} className="button button-quiet button-small">
        <Icon name={icon} className="size-5" />
        {label}
      </button>
      <div id={id} popover="auto" role="dialog" aria-label={label} className="sheet">
        {children}
      </div>
    </>
  )
}
