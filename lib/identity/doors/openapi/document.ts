// The description of the whole API for programs (OpenAPI 3.1), made from its doors: what is checked is what is described.
import { SCOPES } from '@/lib/platform/context'
import { problem } from '@/lib/platform/problem-schema'
import { SESSION_COOKIE } from '../../proof/guests'
import { METHODS, type Method } from '../api-door'
import type { Handler } from '../route'
import { type Example, operationOf } from './operation'
import { refusalCollection, sentencesByCode } from './refusals'
import { type JsonObject, schemaCollection } from './schemas'

/** Addresses as Next names their folders, with the handlers that their route files export. */
export type Routes = Record<string, Partial<Record<Method, Handler>>>

const text = { type: 'string' }
const header = (description: string, schema: JsonObject = text) => ({ description, schema })
const HEADERS = {
  'X-Request-Id': header('The request’s name in our log: the one that was sent, or a new one'),
  RateLimit: header('What is left of the allowance: `r` calls; after `t` seconds there are more'),
  'RateLimit-Policy': header('What this address allows: `q` calls in `w` seconds'),
  'Retry-After': header('Seconds after which the same request may pass', { type: 'integer', minimum: 1 }),
  'Content-Language': header('The language of the sentences', { type: 'string', enum: ['en', 'fa'] }),
  'Idempotency-Replayed': header('`true` where a request was sent before with this Idempotency-Key'),
  Location: header('The address of what was made'),
  ETag: header('A name for this very answer'),
  Link: header('The address of the next page, `rel="next"`; absent on the last'),
  'X-Total-Count': header('How many there are on all pages', { type: 'integer', minimum: 0 }),
  'X-Unreadable-Count': header('How many a search could not look through', { type: 'integer', minimum: 1 }),
  'Content-Disposition': header('A name for the file'),
}

const asked = (name: string, description: string, schema: JsonObject) => ({
  ...{ name, in: 'header', required: false },
  ...{ description, schema },
})
const PARAMETERS = {
  'X-Request-Id': asked('X-Request-Id', 'A name for the request, which the answer repeats', {
    type: 'string',
    pattern: '^[A-Za-z0-9._-]{8,64}$',
  }),
  'Accept-Language': asked(
    'Accept-Language',
    'The language of the sentences of a refusal: `en` or `fa`',
    text,
  ),
  'If-None-Match': asked('If-None-Match', 'ETags of answers that are there already', text),
  'Idempotency-Key': asked(
    'Idempotency-Key',
    'With it the request takes effect once within a day, however often it is sent',
    {
      type: 'string',
      pattern: '^[!-~]{1,200}$',
    },
  ),
}

const SECURITY = {
  key: {
    type: 'http',
    scheme: 'bearer',
    description: `An API key (\`Authorization: Bearer nps_…\`). Its scopes say what it may: ${SCOPES.join(', ')}.`,
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: SESSION_COOKIE,
    description: 'The session of a browser, for requests of the same origin.',
  },
}

/** Addresses below /api that share a first word belong together. */
const tagOf = (path: string) => path.split('/')[path.startsWith('/api/oracle/') ? 3 : 2] ?? ''
const TAGS: Record<string, string> = {
  users: 'Profiles: the people whom readings are for',
  reading: 'New readings',
  readings: 'Readings that are kept',
  links: 'Profiles of others that are one’s own person',
  'calculate-fc60': 'Numbers alone',
  interpret: 'Words alone',
  daily: 'The words of a day',
  calendar: 'Calendars at private addresses',
  vault: 'What is kept: passages, signs and notes',
  'validate-stamp': 'Stamps',
  keys: 'API keys',
  account: 'The account as a whole',
  health: 'The server',
  metrics: 'Numbers about the server',
  'openapi.json': 'This description',
}

/** @param examples by the doors' names */
export function describeApi(routes: Routes, version: string, examples: Record<string, Example>): JsonObject {
  const [schemas, refusals] = [schemaCollection(), refusalCollection()]
  const paths: Record<string, JsonObject> = {}
  for (const [route, handlers] of Object.entries(routes)) {
    const path = route.replaceAll(/\[(\w+)\]/g, '{$1}')
    for (const method of METHODS) {
      const door = handlers[method]?.door
      // Every GET is also answered without its body.
      if (!door || method === 'HEAD') continue
      const place = { method, path, schemas, refusals, example: examples[door.name] ?? {} }
      paths[path] = {
        ...paths[path],
        [method.toLowerCase()]: { tags: [tagOf(path)], ...operationOf(door, place) },
      }
    }
  }
  schemas.of(problem)
  schemas.components.Problem = { ...schemas.components.Problem, 'x-details': sentencesByCode() }
  return {
    openapi: '3.1.1',
    info: {
      title: 'NPS Oracle',
      version,
      summary: 'Ask a question, name a sign, receive a reading.',
      description:
        'JSON in and out, UTF-8. Fields that are not known are refused. Every GET may be asked as HEAD.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(Object.keys(paths).map(tagOf))].map((name) => ({
      name,
      description: TAGS[name] ?? name,
    })),
    paths,
    components: {
      schemas: Object.fromEntries(
        Object.entries(schemas.components).toSorted(([one], [other]) => (one < other ? -1 : 1)),
      ),
      headers: HEADERS,
      parameters: PARAMETERS,
      examples: refusals.examples,
      securitySchemes: SECURITY,
    },
  }
}
