// Right now: the day, the hour when it is known, and the moon.
import type { Paragraphs } from '../compose'
import type { Facts } from '../facts'
import { formatDay, formatTime } from '../format'

export function writeMoment({ result, moment, locale, texts, phrase, say, number }: Facts): Paragraphs {
  const { personal_day: today } = result.numerology
  const sentences = [
    say('moment.day', texts.moment.day, {
      day: formatDay(moment.date, locale),
      mood: phrase('moment.mood', texts.moment.weekdayMoods[result.fc60.weekday]),
      today: number(today),
      todayTheme: texts.themes[today],
    }),
  ]
  const { hour } = result.pillars
  if (moment.time !== null && hour !== null) {
    sentences.push(
      say(
        'moment.hour',
        texts.moment.hour,
        {
          time: formatTime(moment.time, locale),
          animal: texts.birth.animalNames[hour.animal],
          gesture: phrase('moment.gesture', texts.moment.hourGestures[hour.animal]),
        },
        'hour',
      ),
    )
  }
  const { phase_name: phase, illumination_percent: lit } = result.sky.moon
  sentences.push(say('moment.moon', texts.moment.moon[phase], { percent: number(Math.round(lit)) }))
  return [sentences]
}
