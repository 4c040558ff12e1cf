// The service worker. Its text is made once, with the build: a new build is a new worker, which takes the offline page anew.
import { randomUUID } from 'node:crypto'
import { workerText } from '@/lib/platform/service-worker'

export const dynamic = 'force-static'

export function GET(): Response {
  return new Response(workerText(randomUUID().slice(0, 8)), {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Service-Worker-Allowed': '/',
    },
  })
}
