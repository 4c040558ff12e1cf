// The shapes of an API key: what may be asked for, and what is told of it. Safe on both sides.
import { z } from 'zod'
import { id, instant, unreadable } from '@/lib/platform/answer-parts'
import { SCOPES, type Scope } from '@/lib/platform/context'
import { pageQuery } from '@/lib/platform/paging'
import { freeText, shortText } from '@/lib/platform/text'

const label = freeText(60)
/** Longer than any password can be, it is merely wrong. */
export const againPassword = shortText(1000, 'password_wrong').meta({ format: 'password' }).optional()

const scopes = z
  .array(z.unknown(), { error: 'scopes_required' })
  .refine(({ length }) => length >= 1 && length <= 100, { error: 'scopes_required', abort: true })
  .pipe(z.array(z.enum(SCOPES)))
  .transform((given) => SCOPES.filter((scope) => given.includes(scope)))
  .meta({ items: { type: 'string', enum: [...SCOPES] }, minItems: 1, maxItems: 100 })

const expiry = shortText(100, 'expiry_format')
  .meta({ format: 'date-time', maxLength: undefined })
  .pipe(z.iso.datetime({ offset: true, error: 'expiry_format' }))
  .transform((text) => new Date(text))
  .refine((at) => !Number.isNaN(at.getTime()) && at.getUTCFullYear() <= 9999, { error: 'expiry_format' })

export const keyInput = z
  .strictObject({
    current_password: againPassword.describe(
      'Needed in a browser that gave it more than a quarter of an hour ago.',
    ),
    label: label.nullish(),
    scopes,
    expires_at: expiry.nullish().describe('null or absent: until it is revoked.'),
    profile_id: shortText(100)
      .meta({ format: 'uuid', maxLength: undefined })
      .nullish()
      .describe('The profile that the key acts as; null or absent: the whole account.'),
  })
  .meta({
    examples: [{ label: 'Kitchen display', scopes: ['readings:read'], expires_at: '2036-01-31T12:00:00Z' }],
  })
export type KeyInput = z.output<typeof keyInput>

export const keyChange = z
  .strictObject({ label: label.nullable() })
  .meta({ examples: [{ label: 'Kitchen display' }] })
export const keyQuery = z.strictObject(pageQuery)

/** Days that a key made in a form may live; `never` is a choice too. */
export const KEY_LIVES = ['30', '90', '365', 'never'] as const

/** One checkbox a scope, so that the form says the same without scripts. */
const scopeFields = Object.fromEntries(SCOPES.map((scope) => [scope, z.literal('on').optional()])) as Record<
  Scope,
  z.ZodOptional<z.ZodLiteral<'on'>>
>

/** A form sends its empty fields too. */
const withoutBlanks = (fields: unknown) =>
  typeof fields === 'object' && fields !== null
    ? Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ''))
    : fields

export const keyForm = z
  .preprocess(
    withoutBlanks,
    z.strictObject({
      label: label.optional(),
      life: z.enum(KEY_LIVES),
      profile_id: shortText(100).optional(),
      current_password: againPassword,
      login: shortText(256).optional(),
      ...scopeFields,
    }),
  )
  .transform(({ label, life, profile_id, current_password, login, ...boxes }, ctx) => {
    const chosen = SCOPES.filter((scope) => boxes[scope] === 'on')
    if (chosen.length > 0) return { label, life, profile_id, current_password, scopes: chosen }
    ctx.addIssue({ code: 'custom', path: ['scopes'], message: 'scopes_required' })
    return z.NEVER
  })

export const revokeForm = z.strictObject({ key_id: shortText(100) })

export const apiKey = z
  .strictObject({
    id,
    prefix: z
      .string()
      .nullable()
      .describe('The key begins with nps_, this and _; null for the development key.'),
    label: z.string().nullable(),
    scopes: z.array(z.enum(SCOPES)),
    profile_id: id.nullable().describe('The profile that the key acts as; null: the whole account.'),
    created_at: instant,
    expires_at: instant.nullable(),
    last_used_at: instant.nullable().describe('To the minute.'),
    revoked_at: instant.nullable(),
    unreadable: unreadable.optional(),
  })
  .meta({ id: 'ApiKey', description: 'A key as it is told of.' })

export const keyList = z.array(apiKey).describe('Newest first, without what was revoked.')

export const newApiKey = apiKey
  .extend({ key: z.string().describe('Told this once.') })
  .meta({ id: 'NewApiKey', description: 'The only answer that holds the key itself.' })

export type ApiKey = z.output<typeof apiKey>
export type NewApiKey = z.output<typeof newApiKey>
