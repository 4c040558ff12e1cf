// Requests that are made of a description.
import { describe, expect, it } from 'vitest'
import { type Description, sampleOf, type Things } from '@/scripts/workshop/audit/samples'
import { textFieldsOf } from '@/scripts/workshop/audit/security/inputs'

const things: Things = {
  ...{
    profile: 'p1',
    people: ['p1', 'p2', 'p3', 'p4', 'p5'],
    reading: 'r1',
    finding: 'f1',
    key: 'k1',
    token: 't1',
  },
}
const body = (value: Record<string, unknown>) => ({
  requestBody: { content: { 'application/json': { schema: {}, examples: { request: { value } } } } },
})
const query = (name: string, required: boolean) => ({ name, in: 'query', required })
const description: Description = {
  paths: {
    '/api/oracle/reading/multi-user': {
      post: {
        operationId: 'a',
        ...body({ primary_user_id: 'x', secondary_user_ids: ['y'], question: 'Why?' }),
      },
    },
    '/api/oracle/users/{id}': { patch: { operationId: 'b', ...body({ gender: 'other' }) } },
    '/api/oracle/daily': {
      get: { operationId: 'c', parameters: [query('user_id', true), query('date', false)] },
    },
    '/api/odd': { get: { operationId: 'd', parameters: [query('planet', true)] } },
    '/api/other/{id}': { get: { operationId: 'e' } },
  },
}
const sample = (verb: 'GET' | 'POST' | 'PATCH', route: string) =>
  sampleOf(description, { route, verb }, things)

describe('a sample', () => {
  it('names things that are there in place of the examples’ own', () => {
    expect(sample('POST', '/api/oracle/reading/multi-user')).toEqual({
      ...{ method: 'POST', path: '/api/oracle/reading/multi-user' },
      body: { primary_user_id: 'p1', secondary_user_ids: ['p2'], question: 'Why?' },
    })
    expect(sample('PATCH', '/api/oracle/users/[id]')).toMatchObject({ path: '/api/oracle/users/p1' })
    expect(sample('GET', '/api/oracle/daily')).toMatchObject({ path: '/api/oracle/daily?user_id=p1' })
  })

  it('is none, with a reason, where something is asked for that nobody knows', () => {
    expect(sample('GET', '/api/odd')).toContain('does not know')
    expect(sample('GET', '/api/other/[id]')).toContain('no such thing')
  })
})

it('fields of text are found in every form of a body, and fields of other kinds are not', () => {
  const forms = {
    oneOf: [
      { $ref: '#/components/schemas/Note' },
      {
        properties: {
          kind: { type: 'string', const: 'sign' },
          at: { anyOf: [{ type: 'string' }, { type: 'null' }] },
        },
      },
    ],
  }
  const Note = {
    properties: {
      text: { type: 'string' },
      style: { type: 'string', enum: ['a'] },
      count: { type: 'integer' },
    },
  }
  expect(textFieldsOf({ paths: {}, components: { schemas: { Note } } }, forms)).toEqual(['text', 'at'])
})
