// The one parameter that would be lost on the way to its address is seen at the door, however it is spelled.
import { expect, it } from 'vitest'
import { atTheDoor } from '@/lib/platform/front-door'

const path = '/api/oracle/users'
const seen = (query: string) => atTheDoor('GET', path + query) !== null

it.each([
  ...[
    '?__proto__=1',
    '?__proto__',
    '?limit=1&__proto__=',
    '?%5F%5Fproto%5F%5F=1',
    '?__pr%6fto__=x',
    '?_%5fproto_%5F',
  ],
  ...['?limit=1&%5f_prot%6F__[x]=1&__proto__=2', '?&&__proto__&'],
])('refuses %s', (query) => expect(seen(query)).toBe(true))

it.each([
  ...[
    '',
    '?',
    '?limit=1',
    '?q=__proto__',
    '?q=%5F%5Fproto%5F%5F',
    '?__proto=1',
    '?__PROTO__=1',
    '?%255F%255Fproto__=1',
  ],
  ...['?__proto__[x]=1', '?+__proto__=1', '?limit=%'],
])('lets %j by', (query) => expect(seen(query)).toBe(false))
