'use client'
// A link inside the product; while its page is on the way, it says so.
import NextLink, { useLinkStatus } from 'next/link'
import type { ComponentProps } from 'react'
import { PendingLine } from './pending-line'

const Pending = () => (useLinkStatus().pending ? <PendingLine /> : null)

/** Nothing is fetched before it is asked for: every page is made for one reader. */
export function Link({ children, ...props }: ComponentProps<typeof NextLink>) {
  return (
    <NextLink prefetch={false} {...props}>
      {children}
      <Pending />
    </NextLink>
  )
}
