'use server'
// What the page's forms can do with readings.
import { buttonAction, formAction } from '@/lib/identity/doors/form'
import { forgetSign } from '@/lib/identity/proof/browser'
import { sealForAddress } from '@/lib/platform/seal/address'
import { favoriteForm, historyForm, noteForm, questionForm, readingForm, readingNamed } from './schema'
import { deleteReading, leaveReading, restoreReading, updateReading } from './service/change'
import { createReading, readAnyway } from './service/create'
import { tellFurther } from './service/further'
import { tellReading, tellSoon } from './service/told'
import { tellForm } from './words-schema'

export const createReadingAction = formAction({
  name: 'createReading',
  who: 'newcomer',
  shape: readingForm,
  limit: 'readings.create',
  lists: ['secondary_user'],
  run: async (ctx, input) => {
    // A script shows the words while they come; without one the page waits for them.
    const { reading, steps } = await createReading(ctx, input, { wait: !ctx.scripted })
    await forgetSign()
    return { reading_id: reading.id, profile_id: reading.user_id, steps }
  },
  show: ({ reading_id, profile_id }) => ({ profile: profile_id, reading: reading_id }),
})

export const readAnywayAction = buttonAction({
  name: 'readAnyway',
  who: 'somebody',
  shape: readingNamed,
  limit: 'readings.create',
  run: async (ctx, { reading }) => ({ reading: (await readAnyway(ctx, reading)).id, item: '' }),
})

/** In another language or style, or written again; the words come while the page is looked at. */
export const tellAction = buttonAction({
  name: 'tellReading',
  who: 'somebody',
  shape: tellForm,
  limit: 'interpret',
  run: async (ctx, { reading, again, told_locale: locale, told_style: style }) => {
    const manner = { locale, style }
    const asked = { ...manner, ...(again && { again: true }) }
    if (ctx.scripted) await tellSoon(ctx, reading, asked)
    else await tellReading(ctx, reading, asked)
    return { told: `${manner.locale}.${manner.style}` }
  },
})

export const furtherAction = buttonAction({
  name: 'tellFurther',
  who: 'somebody',
  shape: tellForm,
  limit: 'interpret',
  run: async (ctx, { reading, told_locale: locale, told_style: style }) => {
    await tellFurther(ctx, reading, { locale, style })
    return {}
  },
})

export const favoriteAction = buttonAction({
  name: 'favoriteReading',
  who: 'somebody',
  shape: favoriteForm,
  limit: 'readings.change',
  run: async (ctx, { reading, favorite }) => {
    await updateReading(ctx, reading, { favorite: favorite === 'true' })
    return {}
  },
})

export const noteAction = buttonAction({
  name: 'noteReading',
  who: 'somebody',
  shape: noteForm,
  limit: 'readings.change',
  run: async (ctx, { reading, note = null }) => {
    await updateReading(ctx, reading, { note })
    return { notice: 'noted' }
  },
})

export const deleteReadingAction = buttonAction({
  name: 'deleteReading',
  who: 'somebody',
  shape: readingNamed,
  limit: 'readings.change',
  run: async (ctx, { reading }) => {
    await deleteReading(ctx, reading)
    return { reading: '', item: '', notice: 'deleted', undo: reading }
  },
})

export const restoreReadingAction = buttonAction({
  name: 'restoreReading',
  who: 'somebody',
  shape: readingNamed,
  limit: 'readings.change',
  run: async (ctx, { reading }) => {
    await restoreReading(ctx, reading)
    return { item: reading, notice: 'restored' }
  },
})

export const leaveReadingAction = buttonAction({
  name: 'leaveReading',
  who: 'somebody',
  shape: readingNamed,
  limit: 'readings.change',
  run: async (ctx, { reading }) => {
    await leaveReading(ctx, reading)
    return { reading: '', item: '', notice: 'left' }
  },
})

/** The words that are looked for go into the address sealed; the rest says nothing about anybody. */
export const searchHistoryAction = buttonAction({
  name: 'searchHistory',
  who: 'somebody',
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
      at: '',
    }
    const q = words === undefined ? '' : sealForAddress(words, actor.owner)
    return { ...none, ...conditions, q }
  },
})

/** The question stands in the address sealed, and nowhere else until it is asked. */
export const beginQuestionAction = buttonAction({
  name: 'beginQuestion',
  who: 'somebody',
  shape: questionForm,
  limit: 'reads',
  run: async ({ actor }, { question }) => ({
    asked: question === undefined ? '' : sealForAddress(question, actor.owner),
  }),
})
