// Installs programs that the tests need from Debian's packages, where apt and the rights for it are there.
import { type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const root = process.getuid?.() === 0
const [apt, ...sudo] = root ? ['apt-get'] : ['sudo', '-n', 'apt-get']
/** Another run on this machine may be installing; a registry that does not answer must not hold the tests up. */
const patient = [
  '-o',
  'DPkg::Lock::Timeout=300',
  '-o',
  'Acquire::Retries=0',
  '-o',
  'Acquire::http::Timeout=20',
]

/** Whether an installation can be tried at all. */
export const canInstall = () =>
  existsSync('/etc/debian_version') &&
  spawnSync(apt ?? '', [...sudo, '--version'], { stdio: 'ignore' }).status === 0

/**
 * Says first what it does. A service that comes with the package is not started.
 * @param purpose who needs it, and how to name one that is installed
 */
export async function installPackages(names: string[], purpose: string): Promise<void> {
  if (!canInstall()) return
  console.log(`Installing Debian's ${names.join(' and ')} with apt-get. ${purpose}`)
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...names]
  if ((await run(install, 'ignore')) === 0) return
  await run(['update', '-qq'], 'inherit')
  await run(install, 'inherit')
}

function run(args: string[], errors: 'ignore' | 'inherit'): Promise<number | null> {
  const options: SpawnOptions = {
    stdio: ['ignore', 'ignore', errors],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  }
  return new Promise((resolve, reject) => {
    const child = spawn(apt ?? '', [...sudo, ...patient, ...args], options)
    child.once('error', reject)
    child.once('exit', resolve)
  })
}
