// The door for JSON lines: one answer for each line, in order, and nothing else on standard output.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerLine } from '@/scripts/workshop/compute/answer'
import { FUNCTIONS } from '@/scripts/workshop/compute/functions'

const GARBAGE: [line: string, answer: object][] = [
  ['', { id: null, error: 'invalid_line' }],
  ['not JSON', { id: null, error: 'invalid_line' }],
  ['{"id":"a"', { id: null, error: 'invalid_line' }],
  ['null', { id: null, error: 'invalid_line' }],
  ['[]', { id: null, error: 'invalid_line' }],
  ['7', { id: null, error: 'invalid_line' }],
  ['{}', { id: null, error: 'invalid_line' }],
  ['{"id":{},"group":"jdn","fn":"is_leap_year","in":{"year":4}}', { id: null, error: 'invalid_line' }],
  ['{"id":"a"}', { id: 'a', error: 'unknown_function' }],
  ['{"id":"a","group":"jdn","fn":"nope","in":{}}', { id: 'a', error: 'unknown_function' }],
  ['{"id":"a","group":"__proto__","fn":"constructor","in":{}}', { id: 'a', error: 'unknown_function' }],
  ['{"id":"a","group":"jdn","fn":7,"in":{}}', { id: 'a', error: 'unknown_function' }],
  ['{"id":"a","group":"jdn","fn":"is_leap_year"}', { id: 'a', error: 'invalid_input' }],
  ['{"id":"a","group":"jdn","fn":"is_leap_year","in":[]}', { id: 'a', error: 'invalid_input' }],
  ['{"id":"a","group":"jdn","fn":"is_leap_year","in":{}}', { id: 'a', error: 'invalid_input' }],
  ['{"id":"a","group":"jdn","fn":"is_leap_year","in":{"year":"4"}}', { id: 'a', error: 'invalid_input' }],
  ['{"id":"a","group":"jdn","fn":"is_leap_year","in":{"year":null}}', { id: 'a', error: 'invalid_input' }],
  ['{"id":9,"group":"jdn","fn":"is_leap_year","in":{"year":4}}\r', { id: 9, out: { leap: true } }],
  [
    '{"id":"\u2028","group":"question","fn":"yes_no","in":{"text":"\u2028"}}',
    { id: '\u2028', out: { answer: 'yes', number: 7, confidence: 50 } },
  ],
  ['{"id":"a","group":"base60","fn":"token60","in":{"n":60}}', { id: 'a', error: 'digit_out_of_range' }],
]

interface Case {
  id: string
  fn: string
  in: Record<string, unknown>
  out?: unknown
  error?: string
}
const directory = path.resolve('tests/vectors')
const vectors = readdirSync(directory, { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'published.json')
  .flatMap(({ name }) => {
    const { group, cases } = JSON.parse(readFileSync(path.join(directory, name), 'utf8')) as {
      group: string
      cases: Case[]
    }
    return cases.map((one) => ({ ...one, group }))
  })

/** Runs the door and writes the chunks one after another. */
function run(chunks: Buffer[]): Promise<{ stdout: string; stderr: string; code: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', 'compute'], {
      // Without what the test runner puts into the environment of its workers.
      env: { NODE_ENV: 'test', PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'Asia/Kathmandu' },
    })
    const [out, err]: Buffer[][] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => out?.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err?.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({
        stdout: Buffer.concat(out ?? []).toString(),
        stderr: Buffer.concat(err ?? []).toString(),
        code,
      })
    })
    for (const chunk of chunks) child.stdin.write(chunk)
    child.stdin.end()
  })
}

describe('one line', () => {
  it.each(GARBAGE)('%j', (line, answer) => {
    expect(JSON.parse(answerLine(line))).toEqual(answer)
  })

  it('without any one of its inputs, or with one of another type, is an error', () => {
    const wrong: unknown[] = []
    const seen = new Set<string>()
    for (const { group, fn, in: fields, error } of vectors) {
      if (error !== undefined || seen.has(`${group}/${fn}`)) continue
      seen.add(`${group}/${fn}`)
      for (const name of Object.keys(fields))
        for (const change of [{ [name]: undefined }, { [name]: { no: 'such' } }, { [name]: true }]) {
          const answer = answerLine(JSON.stringify({ id: 'x', group, fn, in: { ...fields, ...change } }))
          if (answer !== '{"id":"x","error":"invalid_input"}') wrong.push({ group, fn, change, answer })
        }
    }
    expect(seen).toEqual(new Set(FUNCTIONS.keys()))
    expect(wrong).toEqual([])
  })
})

describe('the door', () => {
  const lines: string[] = []
  const expected: unknown[] = []
  let answers: string[] = []
  let result = { stdout: '', stderr: '', code: null as number | null }

  beforeAll(async () => {
    for (const [index, { id, group, fn, in: fields, error }] of [
      ...vectors,
      ...vectors,
      ...vectors,
    ].entries()) {
      lines.push(JSON.stringify({ id, group, fn, in: fields }))
      expected.push(error === undefined ? { id, out: expect.anything() } : { id, error })
      const garbage = GARBAGE[index % 97]
      if (garbage) {
        lines.push(garbage[0])
        expected.push(garbage[1])
      }
    }
    const bytes = Buffer.from(`\uFEFF${lines.join('\n')}`)
    const chunks: Buffer[] = []
    // Cut everywhere, also through characters.
    for (let at = 0; at < bytes.length; at += 40_009) chunks.push(bytes.subarray(at, at + 40_009))
    result = await run(chunks)
    answers = result.stdout.split('\n')
  })

  it('answers thousands of lines, each with one, in order', () => {
    expect(result).toMatchObject({ code: 0, stderr: '' })
    expect(answers.pop()).toBe('')
    expect(lines.length).toBeGreaterThan(4000)
    expect(answers.map((line) => JSON.parse(line) as unknown)).toEqual(expected)
  })

  it('answers as the functions do', () => {
    expect(answers.slice(0, 500)).toEqual([...lines.slice(0, 500)].map(answerLine))
  })
})
