'use server'
// What the three buttons "Did it fit?" beside a reading do.
import { buttonAction } from '@/lib/identity/doors/form'
import { fitForm } from './feedback-schema'
import { giveFit } from './service/feedback'

export const fitAction = buttonAction({
  name: 'fitReading',
  who: 'somebody',
  shape: fitForm,
  limit: 'readings.change',
  run: async (ctx, { reading, fit }) => {
    await giveFit(ctx, reading, fit)
    return { notice: 'fitted' }
  },
})
