// The network address of a caller, for limits and for the audit log. What a request says about itself is believed only as far as
// our own proxies wrote it.
import { isIP } from 'node:net'
import { env } from '@/lib/platform/env'
import { PEER_HEADER } from '@/lib/platform/peer'

export const UNKNOWN_ADDRESS = 'unknown'
/** An address with its zone, brackets, port and spaces; and as many of them as TRUSTED_PROXIES may say. */
const MOST_ENTRY = 100
const MOST_CHAIN = 11 * MOST_ENTRY

/** `1.2.3.4:80`, `[::1]:80` and `::ffff:1.2.3.4` as a bare address; null for anything that is none. */
function bare(text: string): string | null {
  if (text.length > MOST_ENTRY) return null
  const trimmed = text.trim()
  const [, inBrackets] = /^\[([^\]]+)\](?::\d+)?$/.exec(trimmed) ?? []
  const [, beforePort] = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(trimmed) ?? []
  const address = (inBrackets ?? beforePort ?? trimmed).replace(/%.*$/, '')
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
  const plain = mapped ?? address
  return isIP(plain) ? plain.toLowerCase() : null
}

/**
 * The client's IPv4 or IPv6 address, or `unknown`. Each of TRUSTED_PROXIES proxies appended the address it was called from to
 * X-Forwarded-For; so the client is that many places before the connection's own end, and what stands before that was written
 * by the client itself.
 */
export function clientAddress(headers: Headers, proxies = env().TRUSTED_PROXIES): string {
  const forwarded = (headers.get('x-forwarded-for') ?? '')
    .slice(-MOST_CHAIN)
    .split(',')
    .filter((entry) => entry.trim())
  const chain = [...forwarded, headers.get(PEER_HEADER) ?? '']
  // From the client's place towards us: an entry that is no address was not written by a proxy of ours.
  for (const entry of chain.slice(Math.max(0, chain.length - 1 - proxies))) {
    const address = bare(entry)
    if (address) return address
  }
  return UNKNOWN_ADDRESS
}

/** The first 16-bit groups of an IPv6 address, as a network. */
function prefixOf(address: string, length: number): string {
  const [head = '', tail] = address.split('::')
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  // A dotted end stands for two groups.
  const count = (groups: string[]) => groups.length + (groups.at(-1)?.includes('.') ? 1 : 0)
  const zeros = tail === undefined ? 0 : 8 - count(left) - count(right)
  const groups = [...left, ...Array<string>(zeros).fill('0'), ...right]
  return `${groups
    .slice(0, length)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/${16 * length}`
}

/** What a limit counts by: an IPv4 address, or the /64 of an IPv6 one, because a single household has all of that. */
export const networkOf = (address: string): string => (isIP(address) === 6 ? prefixOf(address, 4) : address)

/** The /48 of an IPv6 address, which may be one subscriber's as a whole; null for others. */
export const siteOf = (address: string): string | null => (isIP(address) === 6 ? prefixOf(address, 3) : null)
