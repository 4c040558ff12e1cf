// What most scenarios do on their way, by what the page calls things.
import { type Hand, isGone, shows } from './hand'

export interface Person {
  name: string
  birthday: string
  mother: string
}

export const SARA: Person = { name: 'Sara Ahmadi', birthday: '1990-07-15', mother: 'Maryam' }
export const DANIEL: Person = { name: 'Daniel Novak', birthday: '1975-01-30', mother: 'Ann' }
export const NEGAR: Person = { name: 'نگار کریمی', birthday: '2001-12-12', mother: 'شیرین' }
export const QUESTION = 'Should I take the new job in Lisbon?'

export async function createPerson(hand: Hand, { name, birthday, mother }: Person): Promise<void> {
  await hand.click('button', 'Create User')
  await shows(hand, '.user-form')
  await hand.fill('.user-form input[name=name]', name)
  await hand.fill('.user-form input[name=birthday]', birthday)
  await hand.fill('.user-form input[name=mother_name]', mother)
  await hand.click('button', 'Save')
  await shows(hand, '.success-message', 'User created')
  await isGone(hand, '.user-form')
}

export async function ask(hand: Hand, question: string, sign: string): Promise<void> {
  await hand.fill('textarea[name=question]', question)
  await hand.choose('select[name=sign_type]', 'a time')
  await hand.fill('input[name=sign_value]', sign)
  await hand.click('button', 'Get Reading')
}
