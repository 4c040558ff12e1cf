// Every address that no page answers, so that the page that says so is in the reader's language.
import { notFound } from 'next/navigation'

export default function UnknownPage() {
  notFound()
}
