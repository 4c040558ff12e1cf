// How Next.js builds and serves the application. The build is a folder that runs by itself (`output: 'standalone'`).
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/platform/i18n/request.ts')

const config: NextConfig = {
  output: 'standalone',
  // The tests build beside the running application: a failing build deletes the previous one.
  distDir: process.env.NEXT_DIST_DIR || '.next',
  // Without these, a lock file in a parent folder would be taken for the root.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  // The migrations run beside the server and need the driver as a package of its own.
  serverExternalPackages: ['pg', 'pino'],
  outputFileTracingIncludes: { '/*': ['node_modules/pg/**/*'] },
  // Data, keys and development never travel with the server.
  outputFileTracingExcludes: {
    // No picture is resized here.
    'next-server': ['node_modules/sharp/**/*', 'node_modules/@img/**/*'],
    '/*': ['.state/**/*', '.env*', 'tests/**/*', 'e2e/**/*', 'scripts/**/*', 'node_modules/typescript/**/*'],
  },
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types of the whole repository; the build need not do it a second time.
  // The configuration is named so that Next.js does not rewrite ours.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.build.json' },
}

export default withNextIntl(config)
