// What the model answers, as a shape of JSON: risk first, so that it comes first, then the sections one by one.
import { z } from 'zod'
import { INTENTS, PERSON_KEYS, RISKS, SECTION_KEYS } from '../schema'

export const WRITTEN_KEYS = [...SECTION_KEYS, ...PERSON_KEYS, 'pair', 'further'] as const

const sentence = z.strictObject({ t: z.string(), f: z.array(z.string()) })
export const writtenSection = z.strictObject({
  key: z.enum(WRITTEN_KEYS),
  pair: z.string().optional(),
  title: z.string(),
  sentences: z.array(sentence),
})
export type WrittenSection = z.output<typeof writtenSection>

const written = z.strictObject({
  risk: z.enum(RISKS),
  intent: z.enum([...INTENTS, 'play']),
  thread: z.string().nullable(),
  sections: z.array(writtenSection),
})
export type Written = z.output<typeof written>

/** Bounds are asked for in words and checked by program: not every one can be asked for in a schema. */
const { $schema: _, ...schema } = z.toJSONSchema(written)
export const WRITTEN_SCHEMA: Record<string, unknown> = schema

export const isRisk = (value: unknown): value is Written['risk'] =>
  written.shape.risk.safeParse(value).success
export const intentIn = (value: unknown): Written['intent'] | null =>
  written.shape.intent.safeParse(value).data ?? null
