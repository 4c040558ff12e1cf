// Fingers on the keys. Of two thumbs one is often down before the other is up, and then no browser makes a click of both. So
// what a finger presses is written when it is lifted, or when the next one comes down: in the order of pressing.
import { type MouseEvent, type PointerEvent, useRef } from 'react'
import type { Key } from './layout'

export function useFingers(press: (key: Key) => void) {
  /** By pointer, in order. */
  const down = useRef(new Map<number, Key>())
  const byFinger = useRef(false)
  function write(pointer: number) {
    const key = down.current.get(pointer)
    down.current.delete(pointer)
    if (key) press(key)
  }
  return {
    onPointerDown({ pointerId, pointerType }: PointerEvent, key: Key) {
      for (const before of [...down.current.keys()]) write(before)
      byFinger.current = pointerType !== 'mouse'
      if (byFinger.current) down.current.set(pointerId, key)
    },
    onPointerUp({ pointerId, clientX, clientY, currentTarget }: PointerEvent) {
      const under = document.elementFromPoint(clientX, clientY)
      // Whoever slides off the keys wants none of them.
      if (under && currentTarget.closest('.keys')?.contains(under)) write(pointerId)
      else down.current.delete(pointerId)
    },
    /** The touch became a scroll. */
    onPointerCancel({ pointerId }: PointerEvent) {
      down.current.delete(pointerId)
    },
    /** Whether this click is that of a touch, which is written already. */
    written: ({ detail }: MouseEvent) => detail > 0 && byFinger.current,
  }
}
