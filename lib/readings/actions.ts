'use server'
// What the page's forms can do with readings.
import { guardedAction } from '@/lib/identity/guard'
import { readingForm } from './schema'
import { createReading } from './service'

export const createReadingAction = guardedAction({
  name: 'createReading',
  shape: readingForm,
  limit: 'readings.create',
  run: async (ctx, input) => {
    const { reading, steps } = await createReading(ctx, input)
    return { reading_id: reading.id, profile_id: reading.user_id, steps }
  },
  show: ({ reading_id, profile_id }) => ({ profile: profile_id, reading: reading_id }),
})
