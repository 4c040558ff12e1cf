import { describe, expect, it } from 'vitest'
import { clientAddress, networkOf } from '@/lib/identity/input/address'
import { PEER_HEADER } from '@/lib/platform/peer'

const seen = (proxies: number, peer: string, forwarded?: string) =>
  clientAddress(
    new Headers({ [PEER_HEADER]: peer, ...(forwarded !== undefined && { 'X-Forwarded-For': forwarded }) }),
    proxies,
  )

describe('the address of a caller', () => {
  it.each([
    ['no proxy: the connection, whatever the client writes', 0, '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['one proxy: what it appended', 1, '10.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['one proxy: not what the client wrote before', 1, '10.0.0.1', '1.1.1.1, 198.51.100.1', '198.51.100.1'],
    ['two proxies', 2, '10.0.0.1', '9.9.9.9, 198.51.100.1, 10.0.0.2', '198.51.100.1'],
    ['fewer entries than proxies', 3, '10.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['rubbish where the client should be', 1, '10.0.0.1', 'rubbish', '10.0.0.1'],
    [
      'rubbish of a client before the entry of the proxy',
      1,
      '10.0.0.1',
      'unknown, 198.51.100.1',
      '198.51.100.1',
    ],
    ['a port', 1, '10.0.0.1', '198.51.100.1:4711', '198.51.100.1'],
    ['brackets', 1, '10.0.0.1', '[2001:DB8::1]:4711', '2001:db8::1'],
    ['an IPv4 address in IPv6 clothes', 0, '::ffff:203.0.113.7', undefined, '203.0.113.7'],
  ])('%s', (_, proxies, peer, forwarded, expected) => {
    expect(seen(proxies, peer, forwarded)).toBe(expected)
  })

  it('is unknown when nobody says it', () => expect(clientAddress(new Headers(), 0)).toBe('unknown'))
})

describe('the network of an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['64:ff9b::192.0.2.33', '64:ff9b:0:0::/64'],
    ['unknown', 'unknown'],
  ])('%s → %s', (address, network) => expect(networkOf(address)).toBe(network))
})
