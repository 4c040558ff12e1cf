// One hash of everything that a build depends on: equal hash, equal build.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What cannot change a build. Everything else counts, so that a new folder is never forgotten. */
const irrelevant = new Set([
  ...[
    'node_modules',
    'tests',
    'e2e',
    'docs',
    'scripts',
    'coverage',
    'test-results',
    'playwright-report',
    'pictures',
    'reports',
  ],
  ...['next-env.d.ts', 'tsconfig.tsbuildinfo', 'vitest.config.ts', 'playwright.config.ts', 'biome.json'],
  ...['Dockerfile', 'docker-compose.yml', 'LICENSE', 'package.json'],
])
const builders = ['scripts/workshop/build', 'scripts/workshop/database/deploy.ts']

export function fingerprint(root = '.'): string {
  const hash = createHash('sha256').update(
    `${process.versions.node.split('.')[0]} ${process.platform} ${process.arch}\n`,
  )
  const names = readdirSync(root).filter(
    (name) => !irrelevant.has(name) && !name.startsWith('.') && !name.endsWith('.md'),
  )
  for (const file of [...names, ...builders].flatMap((name) => filesOf(root, name)).sort())
    hash.update(`${file}\n`).update(
      createHash('sha256')
        .update(readFileSync(path.join(root, file)))
        .digest(),
    )
  return hash.digest('hex')
}

function filesOf(root: string, name: string): string[] {
  try {
    return readdirSync(path.join(root, name), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? filesOf(root, path.join(name, entry.name)) : [path.join(name, entry.name)],
    )
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [name]
    throw error
  }
}
