// The account that bench:history measures: five people and a thousand readings, asked for through the server itself, so that
// they are sealed as they always are and as large as they always are.
import type { Measured } from './client'

export interface HistoryAccount {
  /** Five profiles. */
  people: string[]
  /** Adds readings, a third of them for two to five people. */
  ask: (count: number) => Promise<void>
  /** Marks every `nth` of the readings asked for as a favourite. */
  favour: (nth: number) => Promise<void>
}

const NAMES = ['Alice Johnson', 'علی رضایی', 'Bob Miller', 'María García', 'Łukasz Nowak']
const QUESTIONS = ['Should I take the new job?', 'Is the house by the river ours?', 'خانه را بفروشم؟']

export async function makeHistoryAccount({ send }: Measured): Promise<HistoryAccount> {
  const made = async (route: string, content: object) => (await send('POST', route, content)).id
  const people: string[] = []
  for (const [index, name] of NAMES.entries())
    people.push(
      await made('/api/oracle/users', {
        ...{ name, birthday: `19${70 + index * 7}-0${index + 2}-1${index}`, mother_name: 'Barbara' },
      }),
    )
  const readings: string[] = []
  const askOne = async (turn: number) => {
    const question = `${QUESTIONS[turn % 3]} (${turn})`
    const asked = {
      question,
      sign_type: turn % 2 ? 'time' : 'number',
      sign_value: turn % 2 ? '11:11' : '777',
    }
    const turned = people.map((_, index) => people[(turn + index) % people.length]!)
    const [first, ...others] = turned.slice(0, turn % 3 ? 1 : 2 + ((turn / 3) % 4))
    if (others.length === 0) return made('/api/oracle/reading', { user_id: first, ...asked })
    const several = { primary_user_id: first, secondary_user_ids: others }
    return made('/api/oracle/reading/multi-user', { ...several, ...asked })
  }
  const ask = async (count: number) => {
    const begun = readings.length
    for (let at = 0; at < count; at += 4)
      readings.push(
        ...(await Promise.all(
          Array.from({ length: Math.min(4, count - at) }, (_, index) => askOne(begun + at + index)),
        )),
      )
  }
  const favour = async (nth: number) => {
    for (const id of readings.filter((_, index) => index % nth === 0))
      await send('PATCH', `/api/oracle/readings/${id}`, { favorite: true })
  }
  return { people, ask, favour }
}
