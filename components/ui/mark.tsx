// Our mark: a clock face at 11:11, the same from either side. Decorative; whoever shows it says the name beside it.
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" fill="none" strokeLinecap="round" className={className} aria-hidden="true">
      <circle cx="16" cy="16" r="14.2" className="stroke-oracle" strokeWidth="1.3" />
      <path
        d="M8 13.2v5.6M12 10.7v10.6M20 10.7v10.6M24 13.2v5.6"
        className="stroke-oracle"
        strokeWidth="1.9"
      />
      <path d="M16 13.4v.01M16 18.6v.01" className="stroke-gold" strokeWidth="2.5" />
    </svg>
  )
}

/** The mark inside a ring of sixty strokes, one for each token, every fifth one longer. */
export function Dial({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 200 200" fill="none" className={className} aria-hidden="true">
      <circle cx="100" cy="100" r="78" className="stroke-hairline" />
      <circle
        cx="100"
        cy="100"
        r="88"
        pathLength={60}
        strokeDasharray="0.12 0.88"
        strokeDashoffset={0.06}
        strokeWidth="5"
        className="stroke-muted opacity-60"
      />
      <circle
        cx="100"
        cy="100"
        r="90"
        pathLength={12}
        strokeDasharray="0.036 0.964"
        strokeDashoffset={0.018}
        strokeWidth="11"
        className="stroke-oracle"
      />
      <path
        d="M76 86v28M88 74v52M112 74v52M124 86v28"
        className="stroke-oracle"
        strokeWidth="5"
        strokeLinecap="round"
      />
      <path d="M100 88v.01M100 112v.01" className="stroke-gold" strokeWidth="7" strokeLinecap="round" />
    </svg>
  )
}
