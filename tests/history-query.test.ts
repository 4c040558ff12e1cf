// What the address of the history's page says, and what it cannot say.
import { describe, expect, it } from 'vitest'
import { historyQuery, placeIn } from '@/app/[locale]/history/query'

describe('the address of the history', () => {
  it('is read key by key, each once; what is not known is left out', () =>
    expect(
      historyQuery({ person: ['a', 'b'], q: 'sealed', item: 'x', to: '', sign: 'y'.repeat(1001) }),
    ).toEqual({
      person: 'a',
      q: 'sealed',
    }))

  it.each([
    [{ after: 'id', at: '20' }, 21, 20],
    [{ after: 'id', at: '20' }, 20, 0],
    [{ at: '20' }, 200, 0],
    [{ after: 'id' }, 200, 0],
    [{ after: 'id', at: '-1' }, 200, 0],
    [{ after: 'id', at: '2e1' }, 200, 0],
  ])('tells from %o in %i readings that %i come before', (query, total, before) =>
    expect(placeIn(query, total)).toBe(before),
  )
})
