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
