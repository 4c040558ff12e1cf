// NAME_FILE in place of NAME: a secret that lies in a file, as container engines hand them out, stands in no environment, which every
// child process and `docker inspect` would show.
import { readFileSync } from 'node:fs'

export interface Read {
  values: Record<string, string | undefined>
  /** A sentence for each name whose file does not tell; never a value. */
  faults: string[]
}

function fileOf(file: string): string | NodeJS.ErrnoException {
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '')
  } catch (error) {
    return error as NodeJS.ErrnoException
  }
}

/** @param names those that may be told this way; an empty value counts as none */
export function withFiles(source: Record<string, string | undefined>, names: readonly string[]): Read {
  const values: Read['values'] = {}
  const faults: string[] = []
  for (const name of names) {
    values[name] = source[name] || undefined
    const file = source[`${name}_FILE`]
    if (!file) continue
    if (values[name] !== undefined)
      faults.push(`${name} is set, and ${name}_FILE too: only one of them may be`)
    const text = fileOf(file)
    if (typeof text === 'string') values[name] ??= text || undefined
    else faults.push(`${name}_FILE names a file that cannot be read (${text.code})`)
  }
  return { values, faults }
}
