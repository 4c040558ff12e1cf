'use client'
// Night, day, or as the device has it. A form of three buttons; with scripts the page changes before its answer is there.
import { type ReactNode, useEffect, useRef } from 'react'

interface ThemeMenuProps {
  label: string
  /** An empty value leaves it to the device. */
  choices: { value: string; label: string; icon: ReactNode }[]
  chosen: string
  action: (form: FormData) => Promise<void>
  /** The page's address, to come back to. */
  here: string
  /** The picture of the button that opens it. */
  children: ReactNode
}

/** What was chosen last. The page that comes with it has these buttons anew, and the focus would be lost with the old ones. */
let awaited: string | null = null

export function ThemeMenu({ label, choices, chosen, action, here, children }: ThemeMenuProps) {
  const menu = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (awaited !== chosen) return
    awaited = null
    if (document.activeElement === document.body) opener.current?.focus()
  }, [chosen])
  function show(theme: string) {
    awaited = theme
    // The document is older than what React knows of it, and stays through every page.
    const { dataset } = document.documentElement
    if (theme) dataset.theme = theme
    else delete dataset.theme
    menu.current?.hidePopover()
  }
  return (
    <>
      <button ref={opener} type="button" aria-label={label} popoverTarget="theme-menu" className="tool">
        {children}
      </button>
      <div ref={menu} id="theme-menu" popover="auto" className="menu">
        <form action={action}>
          <input type="hidden" name="back" value={here} />
          {choices.map(({ value, label, icon }) => (
            <button
              key={value}
              type="submit"
              name="theme"
              value={value}
              aria-pressed={value === chosen}
              onClick={() => show(value)}
              className="menu-item"
            >
              {icon}
              {label}
            </button>
          ))}
        </form>
      </div>
    </>
  )
}
