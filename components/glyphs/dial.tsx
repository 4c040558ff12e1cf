// The ring of sixty as a frame for what stands in it, and as progress: lit hairs run clockwise from the top.
import { type ReactNode, useId } from 'react'
import { Hairs } from './hairs'

interface DialProps {
  /** 0…60 hairs in the colour of what acts. Left out, the ring is only a frame. */
  lit?: number
  className?: string
  /** Stands in the middle of the ring. */
  children?: ReactNode
}

const RING = { centre: 100, radius: 95, length: 7, fifth: 11 }
const SHOWN = 'opacity-100'

/** Decorative: who shows progress says it in words as well. Works on the server and in the browser. */
export function Dial({ lit, className = 'size-72', children }: DialProps) {
  const id = useId()
  return (
    <div className={`grid place-items-center ${className}`}>
      <svg
        viewBox="0 0 200 200"
        fill="none"
        stroke="currentColor"
        className="col-start-1 row-start-1 size-full"
        aria-hidden="true"
      >
        <circle cx="100" cy="100" r="78" className="opacity-20" />
        <Hairs {...RING} />
        {lit !== undefined && (
          <>
            {/* A growing arc uncovers whole hairs; it begins half a hair before the top. */}
            <mask id={id} maskUnits="userSpaceOnUse" x="0" y="0" width="200" height="200">
              <circle
                cx="100"
                cy="100"
                r="89"
                pathLength={60}
                strokeDasharray={`${Math.min(60, Math.max(0, Math.round(lit)))} 60`}
                transform="rotate(-93 100 100)"
                stroke="#fff"
                strokeWidth="14"
                className="transition-[stroke-dasharray] duration-400 ease-calm"
              />
            </mask>
            <g mask={`url(#${id})`} className="stroke-oracle">
              <Hairs {...RING} width={1.8} plain={SHOWN} strong={SHOWN} />
            </g>
          </>
        )}
      </svg>
      {children !== undefined && <div className="col-start-1 row-start-1 text-center">{children}</div>}
    </div>
  )
}
