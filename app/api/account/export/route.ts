// Everything of the caller's account to take along: one JSON document, or the readings as a table.
import { exportDocument } from '@/lib/account/whole/export-schema'
import { type ExportInput, exportInput, exportQuery } from '@/lib/account/whole/schema'
import { exportAccount } from '@/lib/account/whole/service'
import { endpoint, guarded } from '@/lib/identity/doors/route'
import type { Context } from '@/lib/platform/context'

/** Asks for the next piece only when the reader has taken the last one. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}

async function answer(ctx: Context, input: ExportInput): Promise<Response> {
  const { filename, mediaType, pieces } = await exportAccount(ctx, input)
  return new Response(streamOf(pieces), {
    headers: { 'Content-Type': mediaType, 'Content-Disposition': `attachment; filename="${filename}"` },
  })
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint('/api/account/export', {
  GET: guarded({
    name: 'exportAccount',
    does: 'Takes along everything of the account',
    answer: exportDocument,
    media: ['text/csv'],
    headers: ['Content-Disposition'],
    scope: 'account',
    limit: 'reads',
    query: exportQuery,
    run: (ctx, { query }) => answer(ctx, query),
  }),
  POST: guarded({
    name: 'exportAccountWithPassword',
    does: 'Takes along everything of the account, and proves the password by the way',
    answer: exportDocument,
    media: ['text/csv'],
    headers: ['Content-Disposition'],
    again: 'ignored',
    scope: 'account',
    limit: 'reads',
    body: exportInput,
    run: (ctx, { body }) => answer(ctx, body),
  }),
})
