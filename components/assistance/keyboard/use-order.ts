// In which order the letters stand: what was chosen on this device, else what fits on its screen.
import { useState, useSyncExternalStore } from 'react'
import type { Order } from './layout'

const KEY = 'nps-keyboard'
const WIDE = '(width >= 40rem)'

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(WIDE)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

/** Storage may be forbidden, and what is in it may be anything. */
function read(): Order | null {
  try {
    const found = localStorage.getItem(KEY)
    return found === 'standard' || found === 'alphabet' ? found : null
  } catch {
    return null
  }
}

export function useOrder() {
  const wide = useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches)
  const [chosen, setChosen] = useState(read)
  const order: Order = chosen ?? (wide ? 'standard' : 'alphabet')
  function choose(next: Order) {
    setChosen(next)
    try {
      localStorage.setItem(KEY, next)
    } catch {
      // It holds for as long as the keyboard is open.
    }
  }
  return { order, wide, choose }
}
