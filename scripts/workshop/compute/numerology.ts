// Functions of the groups about names, reduction, the numbers of dates, signs and questions.
import { lifePath, personalCycle } from '@/lib/engine/numerology/dates'
import { nameNumbers } from '@/lib/engine/numerology/name'
import { digitSum, isMaster, passesMaster, root } from '@/lib/engine/numerology/reduction'
import { detectScript, selectSystem, systemNamed } from '@/lib/engine/numerology/script'
import { questionNumber, yesNo } from '@/lib/engine/question'
import { readAnySign, type Synchronicity } from '@/lib/engine/signs/procedure'
import { vibration } from '@/lib/engine/signs/vibration'
import {
  type Answer,
  date,
  dateObject,
  type Functions,
  integer,
  maybeIsoDate,
  maybeTime,
  number,
  pick,
  plain,
  takes,
  text,
} from './takes'

const ofName = takes({ name: text, system: text }, ({ name, system }) =>
  nameNumbers(name, systemNamed(system)),
)

export const NUMEROLOGY: Functions = {
  'numerology_pythagorean/name_numbers': ofName,
  'numerology_chaldean/name_numbers': ofName,
  'numerology_abjad/name_numbers': ofName,

  'reduction/root': takes({ n: number }, ({ n }) => ({ root: root(n) })),
  'reduction/digit_sum': takes({ n: integer }, ({ n }) => ({ sum: digitSum(n) })),
  'reduction/passes_master': takes({ n: number }, ({ n }) => ({ master: passesMaster(n) })),
  'reduction/vibration': takes({ n: number }, ({ n }) => {
    const found = vibration(n)
    return {
      ...pick(found, 'reduced', 'token'),
      digit_sum: found.digitSum,
      is_master: found.isMaster,
      animal_index: found.animalIndex,
      element_index: found.elementIndex,
    }
  }),

  'personal_cycles/life_path': takes(date, (birth) => {
    const { lifePath: life_path, day: day_root, month: month_root, year: year_root } = lifePath(birth)
    return { life_path, day_root, month_root, year_root }
  }),
  'personal_cycles/personal_cycle': takes(
    { birth_month: number, birth_day: number, date: dateObject },
    ({ birth_month: month, birth_day: day, date: on }) => personalCycle({ month, day }, on),
  ),

  'script_detection/detect_script': takes({ text }, (input) => ({ script: detectScript(input.text) })),
  'script_detection/select_system': takes({ name: text, preference: text, locale: text }, (input) => ({
    system: selectSystem(input.name, input.preference, input.locale),
  })),

  'sign_reader/read_sign': takes({ sign: text, date: maybeIsoDate, time: maybeTime }, (input) => {
    const found = readAnySign(input.sign, input.date, input.time)
    return {
      numbers: found.numbers.map(plain),
      // The vectors leave the root of 11, 22 and 33 open.
      reduced: found.numbers.map((one, index) => (isMaster(Number(one)) ? null : found.reduced[index])),
      angel: found.angel.map(plain),
      synchronicities: found.synchronicities.map(synchronicityAnswer),
      chaldean: found.chaldean && pick(found.chaldean, 'value', 'raw_sum'),
      zodiac: found.occasion?.zodiac ?? null,
      hour_animal: found.occasion?.hour_animal ?? null,
    }
  }),
  'question/question_number': takes({ text, system: text }, (input) => {
    const { uncounted: _, ...found } = questionNumber(input.text, input.system)
    return { ...found, number: found.number ?? 0 }
  }),
  'question/yes_no': takes({ text }, (input) => yesNo(input.text)),
}

function synchronicityAnswer(found: Synchronicity): Answer {
  if ('time' in found) return { ...found }
  if ('number' in found) return { kind: found.kind, n: plain(found.number) }
  return { kind: found.kind, a: plain(found.a), b: plain(found.b) }
}
