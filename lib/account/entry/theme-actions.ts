'use server'
// Night or day, chosen by whoever looks.
import { z } from 'zod'
import { buttonAction } from '@/lib/identity/doors/form'
import { rememberTheme } from '@/lib/identity/proof/browser'
import { THEMES } from '@/lib/platform/theme'

export const chooseThemeAction = buttonAction({
  name: 'chooseTheme',
  who: 'anybody',
  shape: z.strictObject({ theme: z.enum(THEMES).optional() }),
  run: async ({ secure }, { theme = null }) => {
    await rememberTheme(theme, secure)
    return {}
  },
})
