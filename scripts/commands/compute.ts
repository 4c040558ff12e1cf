// `npm run -s compute`: reads JSON lines from standard input and prints for each, in order, what the engine computes. It
// computes and does not compare. Only answers go to standard output.
import { once } from 'node:events'
import { answerLine } from '../workshop/compute/answer'

const { stdin, stdout } = process

/** Ends with its input. */
export async function compute(): Promise<undefined> {
  // Who reads our answers may stop reading; that is no failure of ours.
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  // Only a line feed ends a line: `readline` would also cut at U+2028, which JSON text may contain.
  let parts: string[] = []
  let atStart = true
  for await (const chunk of stdin.setEncoding('utf8') as AsyncIterable<string>) {
    const text = atStart ? chunk.replace(/^\uFEFF/, '') : chunk
    atStart = false
    const lines = text.split('\n')
    const last = lines.pop() ?? ''
    if (lines.length > 0) {
      lines[0] = parts.join('') + lines[0]
      parts = []
    }
    parts.push(last)
    await print(lines)
  }
  const rest = parts.join('')
  if (rest !== '') await print([rest])
}

/** Waits while the reader is slower than we are. */
async function print(lines: string[]): Promise<void> {
  if (lines.length > 0 && !stdout.write(`${lines.map(answerLine).join('\n')}\n`)) await once(stdout, 'drain')
}
