// A field for words that are looked for, with the picture that says so; Enter sends it.
import { Assisted } from '@/components/assistance/assisted'
import { Icon } from './icon'

interface FindProps {
  /** What is looked through; the field's name, and what stands in it while it is empty. */
  label: string
  hint: string
  /** As they were sent before. */
  words: string
}

const HINT = 'words-hint'

export const Find = ({ label, hint, words }: FindProps) => (
  <>
    <Assisted by={['keyboard']}>
      <Icon name="search" className="flex-none text-muted" />
      <input
        type="search"
        name="words"
        dir="auto"
        maxLength={100}
        defaultValue={words}
        placeholder={label}
        aria-label={label}
        aria-describedby={HINT}
        enterKeyHint="search"
        className="control"
      />
    </Assisted>
    <p id={HINT} className={words ? 'hint text-center' : 'sr-only'}>
      {hint}
    </p>
  </>
)
