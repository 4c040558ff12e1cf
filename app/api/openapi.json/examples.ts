// What each door is asked and what it answers, once as it is (tests/app/api/examples.test.ts writes it down).
import type { Example } from '@/lib/identity/doors/openapi/operation'
import examples from './examples.json'

export const EXAMPLES: Record<string, Example> = examples
