// In which order the letters stand: what was chosen on this device, else what fits on its screen.
import { useState, useSyncExternalStore } from 'react'
import { remember, remembered } from '../remembered'
import type { Order } from './layout'

const KEY = 'nps-keyboard'
const WIDE = '(width >= 40rem)'

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(WIDE)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

const chosenBefore = () => remembered(KEY, ['standard', 'alphabet'] as const satisfies Order[])

export function useOrder() {
  const wide = useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches)
  const [chosen, setChosen] = useState<Order | null>(chosenBefore)
  const order: Order = chosen ?? (wide ? 'standard' : 'alphabet')
  function choose(next: Order) {
    setChosen(next)
    remember(KEY, next)
  }
  return { order, wide, choose }
}
