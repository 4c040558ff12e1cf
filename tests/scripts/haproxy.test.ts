// HAProxy of `npm run soak -- --balancer haproxy`: what the document shows is what is tried, and its numbers are read.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { exampleFor, rowsOf } from '@/scripts/workshop/nodes/haproxy'

const document = readFileSync('docs/scaling.md', 'utf8')
const servers = ['http://127.0.0.1:4001', 'http://127.0.0.1:4002', 'http://127.0.0.1:4003']

it('takes the example of the document, with the addresses of this machine in the places of those there', () => {
  const example = exampleFor(document, servers, 4000)
  expect(example.match(/^ +(?:bind|server) .*$/gm)).toEqual([
    '  bind 127.0.0.1:4000',
    '  server s0 127.0.0.1:4001 check inter 2s fall 3 rise 1',
    '  server s1 127.0.0.1:4002 check inter 2s fall 3 rise 1',
    '  server s2 127.0.0.1:4003 check inter 2s fall 3 rise 1',
  ])
  const others = example.split('\n').filter((line) => line && !/^ +(bind|server) /.test(line))
  expect(others.length).toBeGreaterThan(15)
  expect(others.filter((line) => !document.includes(`${line}\n`))).toEqual([])
})

it('refuses a document without an example, and one whose servers are not looked at', () => {
  expect(() => exampleFor('# Nothing of it', servers, 4000)).toThrow('holds no example')
  expect(() => exampleFor(document.replaceAll(' check inter', ' inter'), servers, 4000)).toThrow()
})

it('reads what the socket answers', () => {
  const csv =
    '# pxname,svname,status,wretr,\nservers,s0,UP,2,\nservers,s1,UP 1/3,0,\nservers,BACKEND,UP,2,\n\n'
  expect(rowsOf(csv).map(({ svname, status, wretr }) => [svname, status, wretr])).toEqual([
    ...[
      ['s0', 'UP', '2'],
      ['s1', 'UP 1/3', '0'],
    ],
    ['BACKEND', 'UP', '2'],
  ])
})
