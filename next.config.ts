// How Next.js builds and serves the application. The build is a folder that runs by itself (`output: 'standalone'`).
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { MAX_BODY_BYTES } from './lib/platform/body-size'
import { DATA_POLICY, RESPONSE_HEADERS, TRANSPORT_SECURITY } from './lib/platform/response-headers'

const withNextIntl = createNextIntlPlugin('./lib/platform/i18n/request.ts')

/** What is compiled as a page; `page.dev.tsx` is one for who builds the others. */
const developing = process.env.NODE_ENV === 'development'

const config: NextConfig = {
  output: 'standalone',
  pageExtensions: ['tsx', 'ts', ...(developing ? ['dev.tsx'] : [])],
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
  // proxy.ts refuses what says that it is larger, or nothing of its length; these are behind it.
  experimental: {
    serverActions: { bodySizeLimit: MAX_BODY_BYTES },
    proxyClientMaxBodySize: 2 * MAX_BODY_BYTES,
  },
  // Browsers ask for it by themselves where they have not yet seen which icon a page names.
  redirects: async () => [{ source: '/favicon.ico', destination: '/icon.svg', permanent: true }],
  headers: async () => [
    { source: '/:path*', headers: Object.entries(RESPONSE_HEADERS).map(([key, value]) => ({ key, value })) },
    {
      source: '/(api|_next)/:path*',
      headers: [{ key: 'Content-Security-Policy', value: DATA_POLICY }],
    },
    {
      source: '/:path*',
      // Whoever ends TLS before us says so.
      has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
      headers: [{ key: 'Strict-Transport-Security', value: TRANSPORT_SECURITY }],
    },
  ],
  // For `npm run coverage` alone: the way back from the browser's code to the sources.
  productionBrowserSourceMaps: process.env.BROWSER_SOURCE_MAPS === '1',
  reactStrictMode: true,
  // `npm test` checks the types of the whole repository; the build need not do it a second time.
  // The configuration is named so that Next.js does not rewrite ours.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.build.json' },
}

export default withNextIntl(config)
