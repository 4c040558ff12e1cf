'use server'
// What the page's forms can do with readings.
import { guardedAction, pageAction } from '@/lib/identity/guard'
import { sealForAddress } from '@/lib/platform/seal/address'
import { favoriteForm, historyForm, noteForm, readingForm, readingNamed } from './schema'
import { deleteReading, leaveReading, restoreReading, updateReading } from './service/change'
import { createReading } from './service/create'

export const createReadingAction = guardedAction({
  name: 'createReading',
  shape: readingForm,
  limit: 'readings.create',
  lists: ['secondary_user'],
  run: async (ctx, input) => {
    const { reading, steps } = await createReading(ctx, input)
    return { reading_id: reading.id, profile_id: reading.user_id, steps }
  },
  show: ({ reading_id, profile_id }) => ({ profile: profile_id, reading: reading_id }),
})

export const favoriteAction = pageAction({
  name: 'favoriteReading',
  shape: favoriteForm,
  limit: 'readings.change',
  run: async (ctx, { reading, favorite }) => {
    await updateReading(ctx, reading, { favorite: favorite === 'true' })
    return {}
  },
})

export const noteAction = pageAction({
  name: 'noteReading',
  shape: noteForm,
  limit: 'readings.change',
  run: async (ctx, { reading, note = null }) => {
    await updateReading(ctx, reading, { note })
    return { notice: 'noted' }
  },
})

export const deleteReadingAction = pageAction({
  name: 'deleteReading',
  shape: readingNamed,
  limit: 'readings.change',
  run: async (ctx, { reading }) => {
    await deleteReading(ctx, reading)
    return { reading: '', item: '', notice: 'deleted', undo: reading }
  },
})

export const restoreReadingAction = pageAction({
  name: 'restoreReading',
  shape: readingNamed,
  limit: 'readings.change',
  run: async (ctx, { reading }) => {
    await restoreReading(ctx, reading)
    return { item: reading, notice: 'restored' }
  },
})

export const leaveReadingAction = pageAction({
  name: 'leaveReading',
  shape: readingNamed,
  limit: 'readings.change',
  run: async (ctx, { reading }) => {
    await leaveReading(ctx, reading)
    return { reading: '', item: '', notice: 'left' }
  },
})

/** The words that are looked for go into the address sealed; the rest says nothing about anybody. */
export const searchHistoryAction = pageAction({
  name: 'searchHistory',
  shape: historyForm,
  limit: 'reads',
  run: async ({ actor }, { words, ...conditions }) => {
    const none = {
      person: '',
      type: '',
      sign: '',
      favorite: '',
      from: '',
      to: '',
      zone: '',
      after: '',
      item: '',
    }
    const q = words === undefined ? '' : sealForAddress(words, actor.owner)
    return { ...none, ...conditions, q, history: '1' }
  },
})
