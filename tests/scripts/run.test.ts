// The first door of every command: it answers in sentences where later files could not even be read.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import packageJson from '@/package.json'
import { COMMANDS } from '@/scripts/commands'

/** @param version what Node says it is */
function run(args: string[], version = process.versions.node) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
  const node = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, 'scripts/run.mjs', ...args]
  return spawnSync(process.execPath, node, { encoding: 'utf8' })
}

it.each(['14.21.3', '18.20.4', '20.18.9'])('Node %s is told what is needed', (version) => {
  const { status, stderr } = run(['generate'], version)
  expect(status).toBe(1)
  expect(stderr).toBe(
    `NPS Oracle needs Node 20.19 or newer; this is Node ${version}. ` +
      'Install a newer one from https://nodejs.org and run the same command again.\n',
  )
})

it.each(['20.19.0', '22.1.0', '24.0.0'])('Node %s is let through', (version) => {
  const { status, stderr } = run(['no-such-command'], version)
  expect(status).toBe(64)
  expect(stderr).toContain('no command "no-such-command"')
})

it('knows every command of package.json, and no other, with a word about each', () => {
  const commands = Object.entries(packageJson.scripts)
  for (const [name, command] of commands) expect(command).toBe(`exec node scripts/run.mjs ${name}`)
  expect(Object.keys(COMMANDS).sort()).toEqual(commands.map(([name]) => name).sort())
  for (const [name, { does }] of Object.entries(COMMANDS)) expect(does, name).not.toBe('')
})

it('asks for the Node version that package.json names', () => {
  expect(packageJson.engines.node).toBe('>=20.19')
  expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true')
})
