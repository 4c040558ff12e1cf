import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { findRedis, NO_REDIS } from './scripts/testing/redis.ts'

// Two projects: `pure` needs nothing; `database` gets a real Postgres, one fresh database for each test file. Tests that need a
// Redis are left out, with a word, where there is none.
const alias = { '@': path.resolve(import.meta.dirname) }
// Laws run over wide ranges; a busy machine must not turn one into a failure.
const shared = { environment: 'node' as const, setupFiles: ['tests/support/setup.ts'], testTimeout: 30_000 }
const databaseTests = ['tests/**/*.db.test.ts', 'tests/app/**/*.test.ts']
const redisTests = findRedis() ? [] : ['tests/limits-*.test.ts']
if (redisTests.length) console.log(NO_REDIS)

export default defineConfig({
  resolve: { alias },
  test: {
    // A time zone with a quarter of an hour in it, so that code that leans on the local zone fails here.
    env: { TZ: 'Asia/Kathmandu', LOG_LEVEL: 'silent' },
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          ...shared,
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: [...databaseTests, ...redisTests],
          server: { deps: { inline: ['next-intl'] } },
        },
      },
      {
        resolve: { alias },
        test: {
          ...shared,
          name: 'database',
          include: databaseTests,
          exclude: redisTests,
          globalSetup: ['tests/support/cluster.ts'],
          setupFiles: ['tests/support/setup.ts', 'tests/support/database.ts'],
          server: { deps: { inline: ['next-intl'] } },
        },
      },
    ],
  },
})
