// A build holds our classes of errors more than once; they are told apart by name.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it, vi } from 'vitest'
import { EngineError } from '@/lib/engine/error'
import { Problem } from '@/lib/platform/problem'
import { SealError } from '@/lib/platform/seal/codec'

const place = { table: 't', column: 'c', row: 'r', owner: 'o' }

it('an error of another copy of the same class is an instance of it, and of no other', async () => {
  vi.resetModules()
  const engine = await import('@/lib/engine/error')
  const problem = await import('@/lib/platform/problem')
  const codec = await import('@/lib/platform/seal/codec')
  expect(codec.SealError).not.toBe(SealError)
  const others = [
    [new engine.EngineError('invalid_date'), EngineError],
    [new problem.Problem('conflict', 'guest_gone'), Problem],
    [new codec.SealError('damaged', place), SealError],
  ] as const
  const classes = others.map(([, known]) => known)
  for (const [error, known] of others) expect(classes.filter((one) => error instanceof one)).toEqual([known])
  for (const one of classes)
    expect([new Error('x'), null, 'SealError'].some((x) => x instanceof one)).toBe(false)
})

it('every class of ours says by itself what belongs to it', () => {
  const root = path.resolve(import.meta.dirname, '../../..')
  const files = ['lib', 'app', 'components'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'))
      .map((file) => path.join(root, folder, file)),
  )
  const classes = files.flatMap((file) => {
    const [, ...parts] = readFileSync(file, 'utf8').split(/(?=class \w+ extends \w*Error\b)/)
    return parts
  })
  expect(classes.length).toBeGreaterThanOrEqual(6)
  for (const text of classes) {
    const [, name] = /class (\w+)/.exec(text)!
    expect(text, name).toMatch(new RegExp(`Symbol\\.hasInstance\\][^}]*'${name}'`))
  }
})
