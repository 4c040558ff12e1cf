// Installs the dependencies when they are missing or differ from the lock file, then runs the command's TypeScript in this
// very process (so that signals reach it). Plain JavaScript, because nothing is installed yet on a fresh clone.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const root = path.resolve(import.meta.dirname, '..')

/** Whether every package of the lock file stands in node_modules in its version; other platforms' packages may be absent. */
function isInstalled() {
  const installed = path.join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
  const present = packagesOf(installed)
  return Object.entries(packagesOf(path.join(root, 'package-lock.json'))).every(
    ([name, wanted]) =>
      name === '' || (present[name] ? present[name].version === wanted.version : wanted.optional === true),
  )
}

function install() {
  const started = Date.now()
  process.stderr.write('Installing dependencies (npm ci); the first time this takes a minute or two …\n')
  const npm = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm']
  // `npm run -s` would silence this npm too, and with it the reason of a failure.
  const told = ['--no-audit', '--no-fund', '--loglevel=notice']
  const args = [...npm.slice(1), 'ci', '--include=dev', ...told]
  // Everything goes to standard error: the output of a command such as db:url stays clean.
  const result = spawnSync(npm[0], args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (result.error || result.status !== 0) {
    process.stderr.write(
      '\nInstalling the dependencies failed; the reason is above. Usual causes: no network or registry, a full disk, a ' +
        'folder that is not writable, or a package.json changed without its lock file. Mend it and run the command again.\n',
    )
    process.exit(1)
  }
  process.stderr.write(`Dependencies installed in ${((Date.now() - started) / 1000).toFixed(1)} s\n`)
}

export async function start(name, args) {
  // Plain JSON, because nothing that reads TypeScript may be there yet; scripts/commands.ts knows the same names.
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  if (!Object.hasOwn(scripts, String(name))) {
    process.stderr.write(`There is no command "${name ?? ''}"; "npm run -s help" lists them.\n`)
    process.exit(64)
  }
  process.chdir(root)
  process.env.NEXT_TELEMETRY_DISABLED ??= '1'
  if (!isInstalled()) install()
  const tsx = await import('tsx/esm/api')
  tsx.register({ tsconfig: path.join(root, 'tsconfig.json') })
  const { run } = await import(pathToFileURL(path.join(root, 'scripts/commands.ts')).href)
  await run(name, args)
}
