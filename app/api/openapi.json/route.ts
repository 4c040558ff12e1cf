// The description of this API for programs: OpenAPI 3.1.
import { z } from 'zod'
import { describeApi } from '@/lib/identity/doors/openapi/document'
import { endpoint, open } from '@/lib/identity/doors/route'
import packageJson from '@/package.json'
import { EXAMPLES } from './examples'
import { ROUTES } from './routes'

const path = '/api/openapi.json'
const document = z.looseObject({ openapi: z.literal('3.1.1') }).describe('An OpenAPI document.')

/** Made once a process, when it is asked for first. */
let made: z.output<typeof document> | undefined

const own = endpoint(path, {
  GET: open({
    name: 'getDescription',
    does: 'Describes this API for programs',
    answer: document,
    run: async () => {
      made ??= document.parse(describeApi({ ...ROUTES, [path]: own }, packageJson.version, EXAMPLES))
      return { body: made }
    },
  }),
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = own
