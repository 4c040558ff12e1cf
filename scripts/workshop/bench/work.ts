// The work of a day, as requests that can be sent again and again: what `bench` times, `bench:cpu` takes apart and `bench:soak`
// repeats. The one who asks has a hundred people and forty readings.
import { withClient } from '../postgres/databases'
import { anotherCaller, type Caller, type Measured } from './client'
import type { Request } from './load'
import { addAccounts, addReadings, loadingInBulk } from './many-readings'

export interface Work {
  name: string
  request: Request
}

const PERSON = { name: 'Alice 1785', birthday: '1990-05-15', mother_name: 'Mary' }
const PEOPLE = 100
const READINGS = 40
/** Readings of other accounts. */
const OTHERS = 20_000

/** Who writes is another account than the one that reads, whose lists so stay as long as they are. */
export async function makeWork(server: Measured): Promise<Work[]> {
  const { address, headers, databaseUrl } = server
  const asked = { question: 'Should I take the new job?', sign_type: 'time', sign_value: '11:11' }
  const made = async ({ send }: Caller, route: string, body: object) => (await send('POST', route, body)).id
  let user_id = ''
  for (let count = 0; count < PEOPLE; count++) user_id = await made(server, '/api/oracle/users', PERSON)
  let reading = ''
  for (let count = 0; count < READINGS; count++)
    reading = await made(server, '/api/oracle/reading', { user_id, ...asked })
  const writer = await anotherCaller(server)
  const writers = await made(writer, '/api/oracle/users', PERSON)

  // As in a database that is in use: others have readings, and autovacuum has been there.
  await withClient(databaseUrl, async (client) => {
    await loadingInBulk(client, async () => {
      await addAccounts(client, OTHERS)
      await addReadings(client, 0, OTHERS, OTHERS)
    })
    await client.query('VACUUM ANALYZE')
  })

  const get = (path: string): Request => ({ url: address + path, headers })
  const post = (path: string, body: object): Request => ({
    ...{ url: address + path, headers: writer.headers, method: 'POST', body: JSON.stringify(body) },
  })
  return [
    { name: 'GET /api/oracle/readings/{id}', request: get(`/api/oracle/readings/${reading}`) },
    { name: 'GET /api/oracle/readings (20)', request: get('/api/oracle/readings') },
    { name: 'GET /api/oracle/users (100)', request: get('/api/oracle/users?limit=100') },
    { name: 'POST /api/oracle/users', request: post('/api/oracle/users', PERSON) },
    {
      name: 'POST /api/oracle/reading',
      request: post('/api/oracle/reading', { user_id: writers, ...asked }),
    },
  ]
}
