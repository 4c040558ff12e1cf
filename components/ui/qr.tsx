// A text as a QR code, drawn on the server: no script and no picture is fetched for it.
import { encode } from 'uqr'

interface QrProps {
  text: string
  /** Told to screen readers in place of the picture. */
  label: string
}

export function Qr({ text, label }: QrProps) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="qr mx-auto w-56 max-w-full rounded-control"
    >
      {/* Black on white in the dark too: cameras look for that. */}
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  )
}
