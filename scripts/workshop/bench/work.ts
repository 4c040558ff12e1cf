// The work of a day, as requests that can be sent again and again: what `bench` times, `bench:cpu` takes apart and `bench:soak`
// repeats. The one who asks has a hundred people and forty readings.
import type { Measured } from './client'
import type { Request } from './load'

export interface Work {
  name: string
  request: Request
}

const PERSON = { name: 'Alice 1785', birthday: '1990-05-15', mother_name: 'Mary' }
const PEOPLE = 100
const READINGS = 40

/** The requests that read come before those that write, whose rows would make the lists longer. */
export async function makeWork({ address, headers, send }: Measured): Promise<Work[]> {
  let user_id = ''
  for (let count = 0; count < PEOPLE; count++) user_id = (await send('POST', '/api/oracle/users', PERSON)).id
  const asked = { user_id, question: 'Should I take the new job?', sign_type: 'time', sign_value: '11:11' }
  let reading = ''
  for (let count = 0; count < READINGS; count++)
    reading = (await send('POST', '/api/oracle/reading', asked)).id

  const get = (path: string): Request => ({ url: address + path, headers })
  const post = (path: string, body: object): Request => ({
    ...{ url: address + path, headers, method: 'POST', body: JSON.stringify(body) },
  })
  return [
    { name: 'GET /api/oracle/readings/{id}', request: get(`/api/oracle/readings/${reading}`) },
    { name: 'GET /api/oracle/readings (20)', request: get('/api/oracle/readings') },
    { name: 'GET /api/oracle/users (100)', request: get('/api/oracle/users?limit=100') },
    { name: 'POST /api/oracle/users', request: post('/api/oracle/users', PERSON) },
    { name: 'POST /api/oracle/reading', request: post('/api/oracle/reading', asked) },
  ]
}
