// The one way to a model: what is asked goes out, and its text comes back piece by piece. The package is loaded where there is a key
// and somebody asks; it is told to log nothing, to try nothing again by itself, and to wait for nothing longer than we do.
import type Anthropic from '@anthropic-ai/sdk'
import { env } from '../env'
import { type FailureStatus, ModelFailure } from './failure'
import { modelOf, type Usage } from './models'

export interface Asked {
  /** The same for everybody: it is cached by the model. */
  system: string
  user: string
  /** JSON Schema of the answer. */
  schema: Record<string, unknown>
  maxTokens: number
}

export interface Patience {
  /** Of who asks: aborted when nobody wants the answer any more. */
  signal?: AbortSignal | undefined
  /** Milliseconds for everything, and between two pieces of the answer. */
  wholeMs: number
  idleMs: number
}

/** A wait that the model asks for is granted up to this; between two attempts there is some chance, so that not all come at once. */
const LONGEST_WAIT_MS = 2_000
const SHORT_WAIT_MS = 200
/** Without so much time left, a second attempt would come to nothing. */
const WORTH_TRYING_MS = 1_500
const ATTEMPTS = 2

type Sdk = typeof import('@anthropic-ai/sdk')
let loaded: Promise<{ sdk: Sdk; client: Anthropic }> | undefined

async function load() {
  const sdk = await import('@anthropic-ai/sdk')
  const { ANTHROPIC_API_KEY: apiKey, ANTHROPIC_BASE_URL: baseURL } = env()
  const client = new sdk.default({ apiKey, baseURL, maxRetries: 0, logLevel: 'off' })
  return { sdk, client }
}
function ready() {
  loaded ??= load()
  return loaded
}

export const isConfigured = (): boolean => env().ANTHROPIC_API_KEY !== undefined

/** Two clocks and a caller, any of whom ends the call. The clock between pieces starts anew with each. */
function patienceOf({ signal, wholeMs, idleMs }: Patience) {
  const end = new AbortController()
  const until = performance.now() + wholeMs
  const late = () => end.abort('timeout')
  const whole = setTimeout(late, wholeMs)
  let idle = setTimeout(late, idleMs)
  const leave = () => end.abort('cancelled')
  if (signal?.aborted) leave()
  signal?.addEventListener('abort', leave)
  return {
    signal: end.signal,
    left: () => until - performance.now(),
    moved: () => {
      clearTimeout(idle)
      idle = setTimeout(late, idleMs)
    },
    done: () => {
      clearTimeout(whole)
      clearTimeout(idle)
      signal?.removeEventListener('abort', leave)
    },
  }
}

const OF_STATUS: Readonly<Record<number, FailureStatus>> = {
  429: 'rate_limited',
  529: 'overloaded',
  503: 'overloaded',
}
const WORTH_AGAIN: readonly number[] = [408, 429, 500, 502, 503, 504, 529]

interface Failed {
  failure: ModelFailure
  /** Whether another attempt may go better; milliseconds that the model wants to be left alone. */
  again: boolean
  waitMs: number | null
}

function retryAfter(headers: Headers | undefined): number | null {
  const seconds = Number(headers?.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) ? seconds * 1000 : null
}

/** Class names are lost in a bundle: what it is an instance of tells. */
function failedBy(error: unknown, { sdk }: { sdk: Sdk }, signal: AbortSignal): Failed {
  const failed = (status: FailureStatus, reason: string, again = false, waitMs: number | null = null) => ({
    failure: new ModelFailure(status, reason),
    ...{ again, waitMs },
  })
  // First: a stream that we end is over without a word, as one that was cut is.
  if (signal.aborted) return failed(signal.reason === 'timeout' ? 'timeout' : 'cancelled', 'ended by us')
  if (error instanceof ModelFailure) return { failure: error, again: false, waitMs: null }
  if (error instanceof sdk.APIConnectionTimeoutError) return failed('timeout', 'no headers')
  if (error instanceof sdk.APIConnectionError) return failed('error', 'connection', true)
  if (!(error instanceof sdk.APIError)) return failed('error', 'broken stream', true)
  const { status, type, headers } = error
  if (status === undefined)
    return failed(type === 'overloaded_error' ? 'overloaded' : 'error', String(type ?? 'stream'), true)
  return failed(
    OF_STATUS[status] ?? 'error',
    String(status),
    WORTH_AGAIN.includes(status),
    retryAfter(headers),
  )
}

const STOPS: Readonly<Record<string, FailureStatus | undefined>> = {
  refusal: 'refused',
  max_tokens: 'error',
  model_context_window_exceeded: 'error',
}

/** One attempt. Fills `usage` with what is known of it, also where it fails. */
async function* attempt(
  { client }: { client: Anthropic },
  { system, user, schema, maxTokens }: Asked,
  patience: ReturnType<typeof patienceOf>,
  usage: Usage,
): AsyncGenerator<string> {
  const { ANTHROPIC_MODEL: model } = env()
  const stream = await client.messages.create(
    {
      model,
      max_tokens: maxTokens,
      stream: true,
      // It would think for seconds before the first word.
      ...(!modelOf(model).thinks && { thinking: { type: 'disabled' as const } }),
      system: [{ type: 'text', text: system, cache_control: { type: 'ephemeral' } }],
      output_config: { effort: 'low', format: { type: 'json_schema', schema } },
      messages: [{ role: 'user', content: user }],
    },
    { signal: patience.signal, timeout: Math.max(1, Math.ceil(patience.left())) },
  )
  let stop: string | null = null
  for await (const event of stream) {
    if (event.type === 'message_start') {
      const { input_tokens, output_tokens, cache_read_input_tokens, cache_creation_input_tokens } =
        event.message.usage
      usage.input = input_tokens
      usage.output = output_tokens
      usage.cacheRead = cache_read_input_tokens ?? 0
      usage.cacheWrite = cache_creation_input_tokens ?? 0
      patience.moved()
    } else if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') {
      patience.moved()
      // Until the model says how many it were: a piece is at least a token.
      usage.output++
      yield event.delta.text
    } else if (event.type === 'message_delta') {
      usage.output = event.usage.output_tokens
      stop = event.delta.stop_reason
    } else if (event.type === 'message_stop') {
      const failure = stop === null ? 'error' : STOPS[stop]
      if (failure) throw new ModelFailure(failure, stop ?? 'no stop reason')
      return
    }
  }
  throw new ModelFailure('error', 'cut short')
}

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(end, ms)
    function end() {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    signal.addEventListener('abort', end)
  })

/**
 * The pieces of an answer as they come. A failure before the first piece is tried once more.
 * @param usage is filled with the tokens of all attempts, also where the last fails
 * @throws ModelFailure
 */
export async function* pieces(asked: Asked, given: Patience, usage: Usage): AsyncGenerator<string> {
  const patience = patienceOf(given)
  try {
    const tools = await ready()
    for (let left = ATTEMPTS - 1; ; left--) {
      const own: Usage = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }
      let begun = false
      try {
        if (patience.signal.aborted) throw new ModelFailure('cancelled', 'left before it began')
        for await (const piece of attempt(tools, asked, patience, own)) {
          begun = true
          yield piece
        }
        return
      } catch (error) {
        const { failure, again, waitMs } = failedBy(error, tools, patience.signal)
        const wait = Math.max(waitMs ?? 0, SHORT_WAIT_MS) + Math.random() * SHORT_WAIT_MS
        const worth = wait <= LONGEST_WAIT_MS && patience.left() - wait >= WORTH_TRYING_MS
        if (begun || !again || left === 0 || !worth) throw failure
        await pause(wait, patience.signal)
      } finally {
        for (const of of Object.keys(own) as (keyof Usage)[]) usage[of] += own[of]
      }
    }
  } finally {
    patience.done()
  }
}
