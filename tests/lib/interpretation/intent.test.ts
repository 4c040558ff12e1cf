// The form of a question, in both languages and however it is spelled.
import { expect, it } from 'vitest'
import { intentOf } from '@/lib/interpretation/intent/intent'

it.each([
  ['Should I take the new job in Denver?', 'decide'],
  ['Lisbon or Warsaw?', 'choose'],
  ['When will I move?', 'when'],
  ['Does she still love me?', 'heart'],
  ['Will I pass my driving test on Thursday?', 'outcome'],
  ['How can I ask my boss for a rise?', 'how'],
  ['My father died in spring', 'grief'],
  ['Should I skip my insulin?', 'care'],
  ['داروی قلبم رو قطع کنم؟', 'care'],
  ['کی خونه می‌خریم؟', 'when'],
  ['دوستم داره؟', 'heart'],
  ['چطور با رئیسم حرف بزنم؟', 'how'],
  ['مادربزرگم پارسال فوت کرد', 'grief'],
  ['بعد بیست سال رفتم دم دبستانمون. تابلوش عوض شده بود، درخت توتش نه.', 'meaning'],
])('%s is %s', (question, intent) => expect(intentOf(question)).toBe(intent))

it('of nothing is open', () => expect(intentOf(' ')).toBe('open'))
