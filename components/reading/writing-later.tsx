'use client'
// What shows words while they come, whose code comes with the first of them.
import { type ComponentProps, lazy } from 'react'

const Later = lazy(async () => ({ default: (await import('./writing')).Writing }))
export const Writing = (props: ComponentProps<typeof Later>) => <Later {...props} />
