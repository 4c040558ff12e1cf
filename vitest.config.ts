import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { patience } from './scripts/workshop/testing/patience.ts'
import { leftOut } from './scripts/workshop/testing/programs.ts'

// `pure` tests need nothing; those of `database` and `process` get a real Postgres, a fresh database for each file. The files of a
// worker share what they import, because most of their time would be that; a file that replaces a module or sets a variable of
// the environment is one of `process` and has a process of its own. Tests that need a program which is not here
// are left out, with a word.
const alias = { '@': path.resolve(import.meta.dirname) }
// Laws run over wide ranges and set-up makes whole households; these end only what hangs.
const limit = 60_000 * patience()
const shared = {
  environment: 'node' as const,
  setupFiles: ['tests/support/setup.ts'],
  testTimeout: limit,
  hookTimeout: limit,
  expect: { poll: { timeout: limit / 2 } },
}
const databaseTests = ['tests/**/*.db.test.ts', 'tests/app/**/*.test.ts']
const ownProcess = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((name) => path.join('tests', name))
  .filter((file) => /^tests.app.*\.test\.ts$|\.db\.test\.ts$/.test(file))
  .filter((file) =>
    /vi\.mock\(|process\.env\.\w+ = |Object\.assign\((process\.env|createRequire)/.test(
      readFileSync(file, 'utf8'),
    ),
  )
const withDatabase = {
  ...shared,
  globalSetup: ['tests/support/cluster.ts'],
  setupFiles: ['tests/support/setup.ts', 'tests/support/database.ts'],
  server: { deps: { inline: ['next-intl'] } },
}
for (const { said } of leftOut()) console.log(said)
const absentTests = leftOut().map(({ tests }) => tests)

export default defineConfig({
  resolve: { alias },
  test: {
    // A time zone with a quarter of an hour in it, so that code that leans on the local zone fails here.
    env: { TZ: 'Asia/Kathmandu', LOG_LEVEL: 'silent' },
    // One more than two cores: a third of the time of a test with a database is waiting.
    maxWorkers: 3,
    experimental: { fsModuleCache: true },
    coverage: {
      provider: 'v8',
      include: ['{app,components,lib}/**/*.{ts,tsx}', 'proxy.ts', 'instrumentation*.ts'],
      exclude: ['lib/platform/generated/**', '*.config.ts', '**/*.d.ts'],
      reportOnFailure: true,
    },
    projects: [
      {
        resolve: { alias },
        test: {
          ...shared,
          name: 'pure',
          isolate: false,
          setupFiles: ['tests/support/setup.ts', 'tests/support/environment.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...databaseTests, ...absentTests],
          server: { deps: { inline: ['next-intl'] } },
        },
      },
      {
        resolve: { alias },
        test: {
          ...withDatabase,
          name: 'database',
          isolate: false,
          include: databaseTests,
          exclude: [...ownProcess, ...absentTests],
        },
      },
      {
        resolve: { alias },
        test: { ...withDatabase, name: 'process', include: ownProcess },
      },
    ],
  },
})
