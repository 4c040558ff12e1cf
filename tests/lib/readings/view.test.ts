// A reading in the order of its people, and the answer that is made of it.
import { describe, expect, it } from 'vitest'
import type { JointReading } from '@/lib/readings/reading'
import { viewOf } from '@/lib/readings/view'
import { toAnswer } from '@/lib/readings/view/answer'
import { FIVE, idAt, type SeenOptions, seenReading } from '../../support/seen'

const participant = (index: number): SeenOptions['standing'] => ({ role: 'participant', own: [idAt(index)] })
const see = (options: Partial<SeenOptions> = {}) => viewOf(seenReading({ people: FIVE, ...options }))

type View = ReturnType<typeof see>
function jointWire(view: View): JointReading {
  const wire = toAnswer(view, { trace: true })
  if (!wire.is_multi_user) throw new Error('This is a reading for one')
  return wire
}

describe('the view', () => {
  it('has everybody in order, each with a name of their own', () => {
    const { participants } = see({ standing: participant(2) })
    expect(participants.map(({ id, name, ownName, you }) => ({ id, name, ownName, you }))).toEqual([
      { id: idAt(0), name: 'Sara Ahmadi', ownName: 'Sara Ahmadi', you: false },
      { id: idAt(1), name: 'محمد‌علی', ownName: 'محمد‌علی', you: false },
      { id: idAt(2), name: 'Иван Øre', ownName: 'Иван Øre', you: true },
      { id: idAt(3), name: 'Sara Ahmadi (2)', ownName: 'Sara Ahmadi', you: false },
      { id: idAt(4), name: '__proto__', ownName: '__proto__', you: false },
    ])
    for (const { insight } of participants) expect(insight).toMatch(/\S/)
  })

  it('has every two once, and marks the easiest and the most delicate', () => {
    const { pairs } = see().bonds!
    expect(pairs.map(({ a, b }) => `${a}${b}`)).toEqual([
      ...['01', '02', '03', '04', '12', '13', '14', '23', '24', '34'],
    ])
    const scores = pairs.map(({ overall }) => overall)
    const marked = (mark: string) => pairs.filter((pair) => pair.mark === mark).map(({ overall }) => overall)
    expect(marked('strongest')).toEqual([Math.max(...scores)])
    expect(marked('delicate')).toEqual([Math.min(...scores)])
  })

  it('marks nothing where two are alone', () => {
    expect(see({ people: FIVE.slice(0, 2) }).bonds!.pairs.map(({ mark }) => mark)).toEqual([null])
  })

  it('has neither name nor result nor words of somebody who left', () => {
    const view = see({ left: [1], standing: participant(2) })
    expect(view.participants[1]).toMatchObject({ name: 'a participant', ownName: null, result: null })
    expect(view.participants[1]!.insight).toContain('has left the reading')
    expect(JSON.stringify(view)).not.toContain('محمد‌علی')
    expect(view.participants.map(({ result }) => result && 'trace' in result)).toEqual([
      ...[false, null, true, false, false],
    ])
  })

  it('of one person has neither pairs nor a word to each', () => {
    const view = see({ people: FIVE.slice(0, 1) })
    expect(view.bonds).toBeNull()
    expect(view.participants[0]).toMatchObject({ insight: null, name: 'Sara Ahmadi' })
  })
})

describe('the answer made of it', () => {
  it('finds people by name and id, and pairs by both ids', () => {
    const view = see()
    const wire = jointWire(view)
    expect(wire.participants.map(({ name }) => name)).toEqual(FIVE.map(({ name }) => name))
    expect(Object.entries(wire.individual_insights)).toEqual(
      view.participants.map(({ name, insight }) => [name, insight]),
    )
    expect(Object.keys(wire.individual_results)).toEqual(FIVE.map((_, index) => idAt(index)))
    const pair = view.bonds!.pairs[5]!
    expect(wire.compatibility_matrix[`${idAt(1)}:${idAt(3)}`]).toEqual({
      score: pair.overall,
      class: pair.class,
      parts: pair.parts,
      names: ['محمد‌علی', 'Sara Ahmadi (2)'],
      reasons: pair.reasons,
      strengths: pair.strengths,
      challenges: pair.challenges,
      text: pair.text,
    })
    const { strongest } = view.bonds!.group
    expect(wire.group.strongest).toEqual([idAt(strongest.a), idAt(strongest.b)])
    expect(wire.interpretation).toMatchObject({
      people: view.participants.map(({ insight }) => insight),
      pairs: view.bonds!.pairs.map(({ text }) => text),
    })
  })

  it('has the occasion alone where the primary left', () => {
    const wire = jointWire(see({ left: [0] }))
    expect(wire.reading_result).toMatchObject({ birth: null, numerology: null, sign: { value: '11:11' } })
    expect(wire.individual_results).not.toHaveProperty(idAt(0))
  })

  it('says who asks, and hides the fingerprint from whoever does not own it', () => {
    expect(toAnswer(see(), { trace: true })).toMatchObject({ viewer: { role: 'owner', participant_ids: [] } })
    expect(toAnswer(see(), { trace: true }).hash).toMatch(/^[0-9a-f]{64}$/)
    const wire = toAnswer(see({ standing: participant(3) }), { trace: true })
    expect(wire).toMatchObject({ hash: null, viewer: { role: 'participant', participant_ids: [idAt(3)] } })
  })

  it('has nothing of several people in a reading for one', () => {
    const wire = toAnswer(see({ people: FIVE.slice(1, 2) }), { trace: true })
    expect(wire).toMatchObject({ is_multi_user: false, reading_type: 'single_user', user_id: idAt(0) })
    expect(Object.keys(wire)).not.toContain('compatibility_matrix')
    expect(Object.keys(wire.interpretation)).not.toContain('people')
    expect(Object.keys(wire.interpretation)).not.toContain('pairs')
  })
})
