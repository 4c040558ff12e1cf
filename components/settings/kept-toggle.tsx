'use client'
// The box to tick. The choice is this browser's and not the account's, so it stands where the pages would: in the browser.
import { useEffect, useState } from 'react'
import { beginKeeping, canKeep, endKeeping, settle } from '@/components/shell/kept'

export interface KeptWords {
  label: string
  on: string
  off: string
  unable: string
}

type State = 'unknown' | 'unable' | 'on' | 'off'

export function KeptToggle({ whose, words }: { whose: string; words: KeptWords }) {
  const [state, setState] = useState<State>('unknown')
  const [turning, setTurning] = useState(false)
  useEffect(() => {
    const look = async () => (canKeep() ? ((await settle(whose)) ? 'on' : 'off') : 'unable')
    look().then(setState, () => setState('unable'))
  }, [whose])
  const turn = (wanted: boolean) => {
    setState(wanted ? 'on' : 'off')
    setTurning(true)
    const done = wanted ? beginKeeping(whose) : endKeeping()
    done.catch(() => setState('unable')).finally(() => setTurning(false))
  }
  // Said once it is so: who leaves at the word has the next page kept.
  const told = turning ? '' : { unknown: '', unable: words.unable, on: words.on, off: words.off }[state]
  return (
    <div className="grid gap-2">
      <label className="ticked needs-script font-medium">
        <input
          type="checkbox"
          name="kept"
          checked={state === 'on'}
          disabled={state === 'unknown' || state === 'unable'}
          onChange={(event) => turn(event.target.checked)}
          aria-describedby="kept-intro"
        />
        {words.label}
      </label>
      <p role="status" className="small min-h-6 text-muted">
        {told}
      </p>
    </div>
  )
}
