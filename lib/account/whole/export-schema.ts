// The document of an export as a shape: everything of an account, to take along.
import { z } from 'zod'
import { invitation, linkList } from '@/lib/links/schema'
import { id, instant, unreadable } from '@/lib/platform/answer-parts'
import { profileList } from '@/lib/profiles/schema'
import { exportedFeedback } from '@/lib/readings/answers/feedback'
import { reading, unreadableItem } from '@/lib/readings/answers/reading'
import { calendar } from '@/lib/reminders/schema'
import { listedFinding } from '@/lib/vault/schema'
import { apiKey } from '../keys/schema'
import { activity } from './schema'

const account = z.strictObject({
  id,
  kind: z.string(),
  login: z.string().nullable(),
  created_at: instant,
  password_changed_at: instant.nullable(),
  recovery_codes: z.strictObject({ made: z.int().min(0), used: z.int().min(0) }),
  second_factor_since: instant.nullable(),
  looks_per_day: z.int().nullable().describe('How often a day its people look at a clock, as they said.'),
  unreadable: unreadable.optional(),
})

const session = z
  .strictObject({
    id,
    kind: z.string(),
    agent: z.string().nullable().describe('What kind of browser.'),
    created_at: instant,
    last_seen_at: instant,
    proved_at: instant.describe('When the password was last proven in it.'),
    expires_at: instant,
    revoked_at: instant.nullable(),
    unreadable: unreadable.optional(),
  })
  .describe('A browser that is or was signed in.')

/** The account itself and what opens it. */
const opening = {
  account,
  sessions: z.array(session),
  api_keys: z.array(apiKey.extend({ scopes: z.array(z.string()) })),
}

export const exportDocument = z
  .strictObject({
    format: z.literal('nps-oracle-export'),
    version: z.literal(1),
    exported_at: instant,
    ...opening,
    profiles: profileList,
    readings: z.array(z.union([reading, unreadableItem])),
    feedback: z.array(exportedFeedback).describe('What was said of readings, newest first.'),
    links: linkList,
    invitations: z.array(invitation),
    calendars: z.array(calendar),
    findings: z.array(listedFinding).describe('What was kept, newest first.'),
    activity: z.array(activity).describe('Of the last 90 days, newest first.'),
    unreadable: z
      .array(z.strictObject({ kind: z.string(), id: z.string(), fields: z.array(z.string()).optional() }))
      .describe('What does not open; without `fields`, nothing of it does.'),
  })
  .meta({ id: 'Export', description: 'Everything of an account.' })

export type Opening = Pick<z.output<typeof exportDocument>, keyof typeof opening>
