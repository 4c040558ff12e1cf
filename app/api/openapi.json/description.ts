// The description of this API: for programs at its address, for people on the page of documents.
import { z } from 'zod'
import { fixedAnswer } from '@/lib/identity/doors/fixed-answer'
import { describeApi } from '@/lib/identity/doors/openapi/document'
import type { JsonObject } from '@/lib/identity/doors/openapi/schemas'
import { endpoint, open } from '@/lib/identity/doors/route'
import packageJson from '@/package.json'
import { EXAMPLES } from './examples'
import { ROUTES } from './routes'

const path = '/api/openapi.json'
const document = z.looseObject({ openapi: z.literal('3.1.1') }).describe('An OpenAPI document.')

let made: JsonObject | undefined

/** Made once a process, when it is asked for first. */
export function theDescription(): JsonObject {
  made ??= describeApi({ ...ROUTES, [path]: ownDoors }, packageJson.version, EXAMPLES)
  return made
}

const answer = fixedAnswer(theDescription)

export const ownDoors = endpoint(path, {
  GET: open({
    name: 'getDescription',
    does: 'Describes this API for programs',
    answer: document,
    tagged: true,
    run: async (_, request) => answer(request),
  }),
})
