// A select of the settings whose choice survives a refusal.
import { Select } from '@/components/ui/select'

export interface Choice {
  value: string
  label: string
}

interface ChoicesProps {
  /** What ties it to its label, hint and message. */
  tied: object
  name: string
  choices: readonly Choice[]
  /** As it was sent before, or chosen to begin with. */
  chosen: string | undefined
}

/** React keeps a select's old choice over a changed default; the key makes it a new one. */
export const Choices = ({ tied, name, choices, chosen }: ChoicesProps) => (
  <Select key={chosen} {...tied} name={name} defaultValue={chosen}>
    {choices.map(({ value, label }) => (
      <option key={value} value={value} dir="auto">
        {label}
      </option>
    ))}
  </Select>
)
