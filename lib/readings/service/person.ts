// What the engine may know of a profile.
import type { Person } from '@/lib/engine'
import { civilDate, type Profile } from '@/lib/profiles/schema'

/** Half a place is none. */
export function toPerson(profile: Profile): Person {
  const { name, mother_name, birthday, gender, heart_rate_bpm, latitude, longitude } = profile
  return {
    name,
    mother_name,
    birth: civilDate(birthday),
    gender: gender === 'other' ? null : gender,
    heart_rate_bpm,
    place: latitude === null || longitude === null ? null : { latitude, longitude },
  }
}
