// The way through the product: add a person, ask, read, and find it again.
import { expect, test } from '../journey'
import { inLatin, PERSON, QUESTION } from '../pages/words'

test('from nobody to a reading and back to it through the history', async ({ oracle, language, page }) => {
  await oracle.open()
  await oracle.openHistory()
  await expect(oracle.history).toContainText(oracle.words.history.empty)

  await oracle.addPerson(PERSON[language])
  await expect(oracle.chosenPerson).toHaveText(PERSON[language].name)
  await expect(oracle.button(oracle.words.oracle.create)).toBeVisible()

  const began = Date.now()
  await oracle.ask({ question: QUESTION[language] })
  await expect(oracle.working).toHaveCount(1)
  await expect(oracle.working).toContainText(oracle.words.steps.computed)
  await expect(oracle.working).toContainText(oracle.words.reading_form.milliseconds)
  await expect(oracle.result).toHaveCount(1)
  // Visible long enough to be seen.
  expect(Date.now() - began).toBeGreaterThanOrEqual(400)
  await expect(oracle.working).toHaveCount(0)
  await expect(oracle.result).toBeFocused()
  const text = await oracle.result.innerText()
  expect(text.length).toBeGreaterThan(400)
  if (language === 'en') expect(text).toMatch(/universe|path|wisdom|energy/i)

  await oracle.openHistory()
  await expect(oracle.historyItems).toHaveCount(1)
  await expect(oracle.historyItems).toContainText(QUESTION[language])
  await oracle.historyItems.click()
  await expect(oracle.detail).toContainText(QUESTION[language])
  await expect(oracle.detail).toBeFocused()
  await expect(page).toHaveURL(/item=/)
})

test('shows the working of every number that carries the reading', async ({ oracle, language }) => {
  const sara = { name: 'Sara', birthday: '1990-07-15', motherName: 'Maryam' }
  await oracle.begin([sara], { question: QUESTION[language], type: 'number', sign: '777' })
  const workings = oracle.keyNumbers.getByText(oracle.words.reading.working)
  await expect(workings).toHaveCount(4)
  let text = ''
  for (const working of await workings.all()) {
    // One is open at a time.
    await working.click()
    text += inLatin(await oracle.keyNumbers.innerText())
  }
  // 15 July 1990: 6 + 7 + 1 = 14 → 5; Sara: 1 + 1 + 9 + 1 = 12 → 3; 7 + 7 + 7 = 21 → 3.
  for (const line of [
    '6 + 7 + 1 = 14',
    '14: 1 + 4 = 5',
    '12: 1 + 2 = 3',
    '7 + 7 + 7 = 21',
    '21: 2 + 1 = 3',
  ]) {
    expect(text).toContain(line)
  }
})
