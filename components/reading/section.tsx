// A piece of a reading's text under its heading: paragraphs that are not too long for the eye.

export function Paragraphs({ text }: { text: string }) {
  return text.split(/\n\n+/).map((paragraph) => <p key={paragraph}>{paragraph}</p>)
}

interface SectionProps {
  title: string
  text: string
  lead?: boolean
}

export function Section({ title, text, lead = false }: SectionProps) {
  return (
    <section className="max-w-[42rem]">
      <h3 className="text-[1.125rem]">{title}</h3>
      <div className={`mt-2 space-y-3 ${lead ? 'text-[1.125em]' : ''}`}>
        <Paragraphs text={text} />
      </div>
    </section>
  )
}
