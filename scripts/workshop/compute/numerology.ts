// Functions of the groups about names, reduction and the numbers of dates.
import { lifePath, personalCycle } from '@/lib/engine/numerology/dates'
import { nameNumbers } from '@/lib/engine/numerology/name'
import { digitSum, passesMaster, root } from '@/lib/engine/numerology/reduction'
import { detectScript, selectSystem, systemNamed } from '@/lib/engine/numerology/script'
import { vibration } from '@/lib/engine/signs/vibration'
import type { Functions } from './function'
import type { Input } from './input'

export const NUMEROLOGY: Functions = {
  'numerology_pythagorean/name_numbers': nameAnswer,
  'numerology_chaldean/name_numbers': nameAnswer,
  'numerology_abjad/name_numbers': nameAnswer,

  'reduction/root': (input) => ({ root: root(input.number('n')) }),
  'reduction/digit_sum': (input) => ({ sum: digitSum(input.integer('n')) }),
  'reduction/passes_master': (input) => ({ master: passesMaster(input.number('n')) }),
  'reduction/vibration': (input) => {
    const found = vibration(input.number('n'))
    return {
      digit_sum: found.digitSum,
      reduced: found.reduced,
      is_master: found.isMaster,
      token: found.token,
      animal_index: found.animalIndex,
      element_index: found.elementIndex,
    }
  },

  'personal_cycles/life_path': (input) => {
    const found = lifePath(input.date())
    return {
      life_path: found.lifePath,
      day_root: found.day,
      month_root: found.month,
      year_root: found.year,
    }
  },
  'personal_cycles/personal_cycle': (input) => {
    const birth = { month: input.number('birth_month'), day: input.number('birth_day') }
    return personalCycle(birth, input.date('date'))
  },

  'script_detection/detect_script': (input) => ({ script: detectScript(input.text('text')) }),
  'script_detection/select_system': (input) => ({
    system: selectSystem(input.text('name'), input.text('preference'), input.text('locale')),
  }),
}

function nameAnswer(input: Input) {
  return { ...nameNumbers(input.text('name'), systemNamed(input.text('system'))) }
}
