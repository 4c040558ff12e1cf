// A database in which something can be read, and a column that nobody guards, are found.
import { expect, it } from 'vitest'
import * as users from '@/app/api/oracle/users/route'
import { disguises, legibleIn, unsealedIn } from '@/scripts/workshop/audit/columns'
import { call, makeKey, person } from '../../support/api'
import { rawSql } from '../../support/database'

const MARK = 'Zzyqxmarkwqzzyxmark'

it('finds what was written in clear, in every form that hides nothing, and whatever is not sealed or not guarded', async () => {
  const { key, owner } = await makeKey()
  await call(users, 'POST', { key, body: person({ name: MARK, place: MARK }) })
  expect(await legibleIn(rawSql, disguises(MARK))).toEqual([])
  expect(await unsealedIn(rawSql)).toEqual([])

  await rawSql('ALTER TABLE oracle_users DROP CONSTRAINT oracle_users_place_sealed')
  expect(await unsealedIn(rawSql)).toEqual(['oracle_users.place has no CHECK'])
  for (const form of [
    MARK,
    Buffer.from(`a ${MARK}`).toString('hex'),
    Buffer.from(`a ${MARK}`).toString('base64'),
  ]) {
    await rawSql('UPDATE oracle_users SET place = $1 WHERE account_id = $2', [form, owner])
    expect(await legibleIn(rawSql, disguises(MARK)), form).toEqual(['oracle_users.place'])
    expect(await unsealedIn(rawSql)).toEqual([
      'oracle_users.place has no CHECK',
      'oracle_users.place holds what is not sealed',
    ])
  }
  await rawSql('UPDATE oracle_users SET place = NULL')
  await rawSql('UPDATE api_keys SET scopes = scopes || $1::text WHERE account_id = $2', [MARK, owner])
  expect(await legibleIn(rawSql, disguises(MARK))).toEqual(['api_keys.scopes'])
})
