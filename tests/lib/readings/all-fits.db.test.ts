// How readings fitted, for who runs the installation: sums of many, and nothing of anybody.
import { expect, it } from 'vitest'
import * as feedback from '@/app/api/oracle/readings/[id]/feedback/route'
import { FEWEST } from '@/lib/readings/fit-sums'
import { sumAllFits } from '@/lib/readings/service/all-fits'
import { ask, call, someone } from '../../support/api'
import { rawSql } from '../../support/database'

it('is summed up over accounts, without what does not open or was deleted, and names nobody', async () => {
  expect(await sumAllFits()).toEqual({ answers: 0, unreadable: 0, sums: [], left_out: 0, fewest: FEWEST })
  const readings: string[] = []
  for (let count = 0; count < FEWEST + 2; count++) {
    const me = await someone()
    const { json } = await ask(me, { style: 'advice' })
    const body = { rating: 5, sections: { answer: 'fits' }, text: 'planted-marker' }
    await call(feedback, 'POST', { key: me.key, params: { id: json.id }, body })
    readings.push(json.id)
  }
  await rawSql(`UPDATE oracle_readings SET deleted_at = now() WHERE id = $1`, [readings[0]])
  await rawSql(
    `UPDATE oracle_reading_feedback SET content = overlay(content placing 'AAAA' from 60) WHERE reading_id = $1`,
    [readings[1]],
  )
  const told = await sumAllFits()
  expect(told).toEqual({
    ...{ answers: FEWEST, unreadable: 1, left_out: 0, fewest: FEWEST },
    sums: [
      { style: 'advice', part: 'answer', fits: FEWEST, partly: 0, no: 0 },
      { style: 'advice', part: 'whole', fits: FEWEST, partly: 0, no: 0 },
    ],
  })
  expect(JSON.stringify(told)).not.toContain('planted')
})
