'use server'
// The one line of the first page: names a sign, and leads on to where it is asked about.
import { z } from 'zod'
import { SIGN_TYPES } from '@/lib/engine'
import { buttonAction } from '@/lib/identity/doors/form'
import { rememberSign } from '@/lib/identity/proof/browser'
import { freeText } from '@/lib/platform/text'
import { signNamed } from './sign-named'

export const nameSignAction = buttonAction({
  name: 'nameSign',
  who: 'anybody',
  shape: z.strictObject({ sign: freeText(500).optional(), kind: z.enum(SIGN_TYPES).optional() }),
  run: async ({ secure }, { sign = '', kind }) => {
    const named = signNamed(sign, kind)
    if (named) await rememberSign(named, secure)
    return {}
  },
})
