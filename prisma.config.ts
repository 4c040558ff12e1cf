// What the Prisma command line needs to know. It only generates here (`npm run generate`); migrations have commands of their
// own (`npm run db:migration`), so the URL may be absent.
import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
