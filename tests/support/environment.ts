// The environment of a server for tests that need no database: the same in every file, because files share their modules.
import { createHash } from 'node:crypto'

const key = (name: string) => createHash('sha256').update(name).digest('base64')

Object.assign(process.env, {
  DATABASE_URL: 'postgresql://nobody@127.0.0.1/nothing',
  PUBLIC_ORIGIN: 'https://public.test',
  SEAL_KEYS: `k1:${key('seal')}`,
  SEAL_ACTIVE: 'k1',
  SEAL_INDEX_KEY: key('index'),
  AUTH_SECRET: key('auth'),
})
