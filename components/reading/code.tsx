// Stamps and codes: Latin, and from left to right in every language.
export const Code = ({ children }: { children: string }) => (
  <code dir="ltr" className="inline-block">
    {children}
  </code>
)
