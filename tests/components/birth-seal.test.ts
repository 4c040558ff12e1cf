// The seal beside a name is that of the year pillar which readings of the same birthday show, or none.
import { expect, it } from 'vitest'
import { birthSeal } from '@/components/settings/birth-seal'
import { trueBirthSky } from '@/lib/engine/birth-sky'
import { jdnOf } from '@/lib/engine/calendar/gregorian'

const YEARS = [1901, 1924, 1950, 1984, 1999, 2000, 2023, 2044, 2099]

it.each(['01-01', '01-30', '02-08', '02-28', '06-15', '12-31'])('is that of the engine on %s', (day) => {
  for (const year of YEARS) {
    const [month = 0, date = 0] = day.split('-').map(Number)
    const civil = { year, month, day: date }
    const sky = trueBirthSky({ date: civil, jdn: jdnOf(civil), time: null, zone: null })
    const { animal, element } = sky.year_pillar
    expect(birthSeal(`${year}-${day}`), `${year}-${day}`).toEqual({ animal, element })
  }
})

it('is none around Li Chun, where the hour decides, and for a birthday that does not open', () => {
  for (const birthday of ['1990-01-31', '1990-02-04', '1990-02-07', null])
    expect(birthSeal(birthday)).toBeNull()
})
