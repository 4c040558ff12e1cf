// What a form's action answers; safe on both sides.
export interface FormState<Done> {
  status: 'idle' | 'done' | 'failed'
  done?: Done
  /** One summary in the reader's language. */
  message?: string
  /** By field name, in the reader's language. */
  fields?: Record<string, string>
  /** What was typed, to fill the form again where no script keeps it. */
  values?: Record<string, string>
  /** The same for fields of which a form may have several. */
  lists?: Record<string, string[]>
}

export const IDLE: FormState<never> = { status: 'idle' }
