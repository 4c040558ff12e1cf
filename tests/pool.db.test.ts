// Far more requests at the same time than there are connections to the database: each has its turn, none is sent away.
import { expect, it } from 'vitest'
import * as reading from '@/app/api/oracle/reading/route'
import * as users from '@/app/api/oracle/users/route'
import { pool } from '@/lib/platform/db'
import { call, makeKey, person, question } from './support/api'

Object.assign(process.env, { DATABASE_POOL: '2' })

it('sixty writes at once through two connections are all done', async () => {
  const { key } = await makeKey()
  const { id } = (await call(users, 'POST', { key, body: person() })).json
  const asked = Array.from({ length: 60 }, (_, index) =>
    index % 2
      ? call(users, 'POST', { key, body: person() })
      : call(reading, 'POST', { key, body: question(id) }),
  )
  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array(60).fill(201))
  expect(pool().options.max).toBe(2)
  expect(pool().totalCount).toBeLessThanOrEqual(2)
})
