// A model that is asked for a text, outside the product: to judge, or to answer as any chat would.
import { randomBytes } from 'node:crypto'
import { modelOf } from '@/lib/platform/claude/models'

export interface SayAsked {
  model: string
  system: string
  user: string
  maxTokens: number
  /** Of an answer in JSON. */
  schema?: Record<string, unknown>
}
export type Say = (asked: SayAsked) => Promise<string>

/** The package is loaded where somebody asks. */
export async function sayTo({ apiKey, baseURL }: { apiKey: string; baseURL?: string }): Promise<Say> {
  const { default: Anthropic } = await import('@anthropic-ai/sdk')
  const client = new Anthropic({ apiKey, ...(baseURL && { baseURL }), logLevel: 'off' })
  return ({ model, system, user, maxTokens, schema }) =>
    client.messages
      .stream({
        ...{ model, system, max_tokens: maxTokens, messages: [{ role: 'user', content: user }] },
        ...(!modelOf(model).thinks && { thinking: { type: 'disabled' as const } }),
        ...(schema && { output_config: { format: { type: 'json_schema' as const, schema } } }),
      })
      .finalText()
}

/** What the product's own reader of the environment asks for, where it is not set: nothing here needs it. */
export function completeEnvironment(): void {
  const key = () => randomBytes(32).toString('base64')
  const wanted: Record<string, string> = {
    APP_ENV: 'local',
    DATABASE_URL: 'postgresql://nobody@127.0.0.1/nothing',
    ...(!process.env.SEAL_KEYS && { SEAL_KEYS: `k1:${key()}`, SEAL_ACTIVE: 'k1' }),
    SEAL_INDEX_KEY: key(),
    AUTH_SECRET: key(),
  }
  for (const [name, value] of Object.entries(wanted)) process.env[name] ||= value
}
