// HAProxy before the servers, where the program is there: with the configuration of docs/scaling.md, so that what stands there is what
// was tried. Only the addresses are of this machine.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { pause } from '../processes/identity'
import { freePort } from '../processes/port'
import type { Balancer } from './balancer'

const LOOK_MS = 100

export function findHaproxy(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return [...folders, '/usr/sbin'].map((folder) => path.join(folder, 'haproxy')).find(existsSync)
}

/**
 * The example of the document for these servers, without TLS.
 * @param addresses of the servers, without a slash at the end
 * @throws Error when the document holds no example, or one of another form
 */
export function exampleFor(document: string, addresses: readonly string[], port: number): string {
  const example = /^### HAProxy\n+```\n([\s\S]*?)^```/m.exec(document)?.[1] ?? ''
  const [bind, , ...others] = example.match(/^ +(bind|server) .*$/gm) ?? []
  const check = /:\d+ (check .*)$/.exec(others.at(-1) ?? '')?.[1]
  if (!bind?.trim().startsWith('bind :443 ssl ') || check === undefined)
    throw new Error('docs/scaling.md holds no example for HAProxy that could be tried.')
  const servers = addresses.map((address, index) => `  server s${index} ${new URL(address).host} ${check}`)
  const kept = example.split('\n').filter((line) => !/^ +server /.test(line))
  return (
    kept.map((line) => (line === bind ? `  bind 127.0.0.1:${port}` : line)).join('\n') + servers.join('\n')
  )
}

type Row = Record<string, string>

/** What `show stat` of its socket answers: a row for each part of it. */
export function rowsOf(csv: string): Row[] {
  const [head = '', ...lines] = csv.replace(/^# /, '').trim().split('\n')
  const names = head.split(',')
  return lines.map((line) => {
    const values = line.split(',')
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']))
  })
}

async function askSocket(file: string): Promise<Row[]> {
  const socket = net.connect(file)
  socket.end('show stat\n')
  return rowsOf(await text(socket))
}

/** It ends with `stop`. @throws Error when it refuses its configuration, or does not listen */
export async function startHaproxy(program: string, addresses: readonly string[]): Promise<Balancer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-haproxy-'))
  const [port, file, socket] = [
    await freePort(),
    path.join(folder, 'haproxy.cfg'),
    path.join(folder, 'stats'),
  ]
  const example = exampleFor(readFileSync('docs/scaling.md', 'utf8'), addresses, port)
  writeFileSync(file, `global\n  stats socket ${socket} mode 600\n${example}\n`)
  const child: ChildProcess = spawn(program, ['-q', '-db', '-f', file], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const gone = once(child, 'exit')
  let over = false
  void gone.then(() => {
    over = true
  })
  let servers: Row[] = []
  const look = async () => {
    const rows = await askSocket(socket).catch(() => [])
    if (rows.length > 0) servers = rows.filter(({ svname = '' }) => /^s\d+$/.test(svname))
  }
  const stop = async () => {
    child.kill('SIGKILL')
    await gone
    rmSync(folder, { recursive: true, force: true })
  }
  for (const end = performance.now() + 10_000; servers.length === 0; await pause(LOOK_MS)) {
    await look()
    if (!over && performance.now() < end) continue
    await stop()
    throw new Error('HAProxy does not start with the configuration of docs/scaling.md.')
  }
  void (async () => {
    for (; !over; await pause(LOOK_MS)) await look()
  })()
  return {
    address: `http://127.0.0.1:${port}`,
    inTurn: () =>
      servers.flatMap(({ status = '', svname = '' }) =>
        status.startsWith('UP') ? [addresses[Number(svname.slice(1))] ?? ''] : [],
      ),
    resent: () => servers.reduce((sum, { wretr, wredis }) => sum + Number(wretr) + Number(wredis), 0),
    stop,
  }
}
