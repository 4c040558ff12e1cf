// Reads a question only as far as is safe: is somebody in danger, and what is it about. Never what to answer.
import { foldForSearch, foldShapes } from '@/lib/engine'
import { SENSITIVE_TOPICS, SUBJECTS, type SubjectId, type Topic } from './subjects'

export type Crisis = 'self' | 'violence'

const PERSIAN_SUFFIX = '(?:ها|های|هایم|م|ت|ش|مان|تان|شان|ی|یم|ام|ات|اش|مون|تون|شون|ه|و|رو)?'
const HALF_SPACES = /[\u200b-\u200d]/g
const LETTER = '[\\p{L}\\p{M}]'

function wholeWords(alternatives: string, suffix: string): RegExp | null {
  const words = foldShapes(alternatives)
  return words ? new RegExp(`(?<!${LETTER})(?:${words})${suffix}(?!${LETTER})`, 'u') : null
}

const MATCHERS = (Object.keys(SUBJECTS) as SubjectId[]).map((id) => ({
  id,
  en: wholeWords(SUBJECTS[id].en, "(?:s|'s)?"),
  fa: wholeWords(SUBJECTS[id].fa, PERSIAN_SUFFIX),
}))

const SELF = [
  wholeWords(
    "suicide|suicidal|kill(?:ing)? my ?self|end(?:ing)? (?:my life|it all)|take my (?:own )?life|(?:want|wish|wanna|ready|better) (?:to )?(?:die|be dead|off dead)|wish i (?:was|were) dead|hurt(?:ing)? my ?self|harm(?:ing)? my ?self|cut(?:ting)? my ?self|self[- ]?harm(?:ing)?|overdose|(?:no|any) reason to live|(?:do not|don't|dont) want to (?:live|be alive|exist|wake up)",
    '',
  ),
  wholeWords(
    'خود ?کشی|خود ?زنی|خودم (?:را|رو) (?:می ?|ب)?کش[\\p{L}]*|خودمو (?:می ?|ب)?کش[\\p{L}]*|آسیب به خودم|به خودم (?:آسیب|صدمه)|(?:می ?خواهم|می ?خوام|دلم می ?خواهد|دلم می ?خواد|کاش) (?:بمیرم|نباشم|می ?مردم|مرده بودم)|پایان دادن به زندگی|به زندگی ?(?:ام|م)? (?:پایان|خاتمه)|زندگی ?(?:ام|م) (?:را|رو) تمام|(?:نمی ?خواهم|نمی ?خوام) (?:زنده|زندگی)|از زندگی (?:سیر|خسته) ?(?:ام|م|شده[\\p{L} ]*|شدم)',
    '',
  ),
]
const VIOLENCE = [
  wholeWords(
    '(?:hit|hits|beat|beats|hurts|abuses|rapes?|raped|stalks|stalking|threatens|threatened|beating|hitting|hurting|abusing|threatening) (?:me|us|my (?:kids?|child|children|son|daughter|mother|sister))|abusive|domestic violence|sexual assault|(?:kill|hurt|shoot|stab|murder)(?:ing)? (?:him|her|them|someone|somebody|people|my \\p{L}+)|(?:kill|murder|shoot|stab) me|murder|revenge',
    '',
  ),
  wholeWords(
    '(?:مرا|من (?:را|رو)|منو|ما (?:را|رو)|بچه[\\p{L} ]*) (?:می ?زند|می ?زنه|کتک می ?[\\p{L}]+|تهدید [\\p{L} ]+|آزار می ?[\\p{L}]+)|کتک[\\p{L}]* (?:می ?)?(?:زند|زنه|زد|خورد[\\p{L}]*)|خشونت|تجاوز|آزارم می ?[\\p{L}]+|تهدیدم می ?[\\p{L}]+|تهدید به (?:قتل|مرگ)|بکشمش|بکشمشان|(?:او|اون|کسی) (?:را|رو) بکشم|(?:مرا|منو|من (?:را|رو)) (?:می ?کش[\\p{L}]+|بکش[\\p{L}]+)|به قتل|انتقام',
    '',
  ),
]

/** As it is compared, with half-spaces and punctuation as single spaces. */
export function normalise(text: string): string {
  return foldForSearch(text.replace(HALF_SPACES, ' '))
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .trim()
}

/** Whether the text speaks of harm, to oneself or by or to others. */
export function detectCrisis(text: string): Crisis | null {
  const plain = normalise(text)
  if (SELF.some((words) => words?.test(plain))) return 'self'
  return VIOLENCE.some((words) => words?.test(plain)) ? 'violence' : null
}

/** The first subject whose words occur in the question; `general` when none does. */
export function detectSubject(question: string): SubjectId {
  const plain = normalise(question)
  return MATCHERS.find(({ en, fa }) => en?.test(plain) || fa?.test(plain))?.id ?? 'general'
}

export function topicOf(subject: SubjectId): Topic {
  return SUBJECTS[subject].topic
}

export function isSensitive(topic: Topic): topic is (typeof SENSITIVE_TOPICS)[number] {
  return (SENSITIVE_TOPICS as readonly Topic[]).includes(topic)
}
