// English: how readings are written.
import type { Writing } from '../writing'

export const writing: Writing = {
  letter: /\p{Script=Latin}/u,
  banned: [
    { rule: 'fate', pattern: /\b(?:destin(?:y|ed)|fate|universe|cosmic|energ(?:y|ies)|vibrations?)\b/i },
    { rule: 'jargon', pattern: /\b(?:journey|embrace|resonates?|manifest|unlock|trust the process)\b/i },
    { rule: 'luck', pattern: /\b(?:un)?lucky\b|\bguaranteed?\b/i },
    { rule: 'filler', pattern: /\btruly\b|it is important|take a moment/i },
    { rule: 'prediction', pattern: /\byou will\b|\bthey will\b|\bhe will\b|\bshe will\b/i },
    { rule: 'marks', pattern: /[!—–]/ },
  ],
  lack: /\b(?:none of you|no one here|nobody here|neither of you) (?:has|have|carries|carry|brings?|shares?) (?:it\b|\d|(?:this|that|the|a|such a) number)/i,
  leaning: /\blean(?:s|ing)? (?:towards?|to)\b|numbers favou?r|letting go|\bmove on\b/i,
  sentence: 24,
}
