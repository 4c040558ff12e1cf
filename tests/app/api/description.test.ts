// The description of the API for programs: whole, true, and clean in the eyes of a linter.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { beforeAll, describe, expect, it } from 'vitest'
import * as description from '@/app/api/openapi.json/route'
import en from '@/messages/en.json'
import fa from '@/messages/fa.json'
import { call } from '../../support/api'

const api = path.resolve(import.meta.dirname, '../../../app/api')
const verbs = ['get', 'post', 'put', 'patch', 'delete'] as const

interface Operation {
  operationId: string
  responses: Record<string, { content?: Record<string, { schema?: object; examples?: object }> }>
  requestBody?: { content: Record<string, { schema: object; examples?: object }> }
}
let text = ''
let paths: Record<string, Partial<Record<(typeof verbs)[number], Operation>>> = {}
beforeAll(async () => {
  const answer = await call(description, 'GET')
  expect(answer.status).toBe(200)
  text = answer.text
  paths = answer.json.paths
})

describe('the description of the API', () => {
  it('tells of every address and method that there is, and of no other', async () => {
    const files = readdirSync(api, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('route.ts'),
    )
    const doors = await Promise.all(
      files.map(async (file) => {
        const route = (await import(path.join(api, file))) as Record<string, { door?: { name: string } }>
        const address = `/api/${path.posix.dirname(file.split(path.sep).join('/'))}`
        return Object.keys(route)
          .filter((method) => method !== 'HEAD' && route[method]?.door)
          .map(
            (method) => `${method} ${address.replaceAll(/\[(\w+)\]/g, '{$1}')} ${route[method]?.door?.name}`,
          )
      }),
    )
    const there = doors.flat().filter((door) => !/\.\.\./.test(door))
    const told = Object.entries(paths).flatMap(([address, operations]) =>
      verbs.flatMap((verb) => {
        const operation = operations[verb]
        return operation ? [`${verb.toUpperCase()} ${address} ${operation.operationId}`] : []
      }),
    )
    expect(told.toSorted()).toEqual(there.toSorted())
    expect(told.length).toBeGreaterThan(25)
  })

  it('shows of everything that is sent and answered what it looks like, and every refusal in both languages', () => {
    const operations = Object.values(paths).flatMap((path) => Object.values(path))
    const bare = operations.flatMap(({ operationId, requestBody, responses }) => {
      const contents = [requestBody, ...Object.values(responses)].flatMap((part) =>
        Object.entries(part?.content ?? {}),
      )
      return contents.flatMap(([type, { schema, examples = {} }]) => {
        const names = Object.keys(examples)
        const told = type.includes('problem')
          ? ['en', 'fa'].every((end) => names.some((name) => name.endsWith(`.${end}`)))
          : names.length > 0
        return schema && (told || /^text\/(csv|plain|calendar|event-stream)$|ndjson$/.test(type))
          ? []
          : [`${operationId} ${type}`]
      })
    })
    // The description is no example of itself.
    expect(bare).toEqual(['getDescription application/json'])
    const details = JSON.parse(text).components.schemas.Problem['x-details']
    expect(details.question_required).toEqual({
      en: en.errors.question_required,
      fa: fa.errors.question_required,
    })
  })

  it('passes a linter without a word', async () => {
    const config = await createConfig({ extends: ['recommended-strict'] })
    const problems = await lintFromString({ source: text, absoluteRef: 'openapi.json', config })
    const told = problems.map(
      ({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`,
    )
    expect(told).toEqual([])
  })
})

describe('the description as it is sent', () => {
  const asked = (headers: Record<string, string>, head = false) => {
    const method = head ? 'HEAD' : 'GET'
    const request = new Request('http://oracle.test/api/openapi.json', { method, headers })
    return head ? description.HEAD(request) : description.GET(request)
  }
  const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

  it('may be kept as long as it is the same', async () => {
    const answer = await asked({})
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect((await bytesOf(answer)).toString()).toBe(text)
  })

  it('is not sent to who has it already, however it was compressed', async () => {
    const etag = (await asked({})).headers.get('etag')!
    const strong = etag.replace('W/', '')
    for (const named of [etag, strong, `"other", ${etag}`, '*']) {
      const answer = await asked({ 'if-none-match': named })
      expect([answer.status, answer.headers.get('etag'), (await bytesOf(answer)).length]).toEqual([
        304,
        etag,
        0,
      ])
      expect(answer.headers.get('vary'), named).toBe('Origin, Accept-Encoding')
    }
    for (const named of ['"other"', strong.replaceAll('"', '')]) {
      const answer = await asked({ 'if-none-match': named })
      expect([answer.status, (await bytesOf(answer)).length > 1000], named).toEqual([200, true])
    }
    expect((await asked({}, true)).headers.get('etag')).toBe(etag)
  })
})
