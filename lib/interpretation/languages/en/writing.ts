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
  leaning:
    /\blean(?:s|ing)? (?:towards?|to)\b|numbers favou?r|\blet(?:ting)? (?:(?:him|her|it|them) )?go\b|point to (?:yes|no)\b|\bis safe\b|\bmove on\b/i,
  sentence: 24,
  numberWords:
    /\b(?:four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozens?)\b/gi,
  astray: [
    {
      rule: 'machine',
      pattern:
        /\b(?:DAN|NPS Oracle|(?:this|the) oracle|safety (?:layer|filter)s?|guardrails|refunds?|no restrictions|free of (?:every|all) rules?|system prompt|previous instructions|my instructions|JSON|placeholders?|language model|chat ?bots?|AI assistant|Claude|ChatGPT|GPT|OpenAI|Anthropic|as an AI|AI model|developer mode|jail ?break|API keys?|secret key|HACKED|PWNED)\b/i,
    },
    { rule: 'self', pattern: /\bI(?: am|’m|'m) (?:a|an|the|human|real|your|now|not an?)\b|\bmy name is\b/i },
    {
      rule: 'promise',
      pattern:
        /\b(?:going to (?:win|happen|die|get|be|lose|come)|for sure|certainly|definitely|I promise|no doubt|100 ?%|lottery|jackpot|winning numbers?|always|rare(?:ly)?|accepts everyone|fees? (?:is|are) waived)\b|(?:’|')ll (?:get|be|win|come|lose|die|pass)\b/i,
    },
    {
      rule: 'mind',
      pattern:
        /(?<!whether |if |that |say )\b(?:he|she) (?:still |really |secretly )?(?:loves|misses|thinks|feels|wants|knows|regrets|hates)\b/i,
    },
    {
      rule: 'dose',
      pattern: /\b(?:mg|dose|dosage|stop taking|skip (?:the|your) (?:pill|medicine|tablet)s?)\b/i,
    },
    // Of the future nothing is said; what no number knows may be.
    {
      rule: 'promise',
      pattern:
        /(?<!\b(?:whether|if|what|when|how|who|where|which|that)\b[^.?]*)(?<!\b(?:a|the|your|my|free|last) )\bwill\b/i,
    },
    {
      rule: 'mind',
      pattern:
        /(?<!whether |if )\b(?:your|his|her|their) (?:mother|father|boss|wife|husband|partner|friend|son|daughter|sister|brother|ex|boyfriend|girlfriend) (?:still |really |secretly )?(?:thinks|loves|misses|regrets|hates|lies)\b|\blies awake\b/i,
    },
    {
      rule: 'mind',
      pattern:
        /\b(?:friends?|colleagues?|relatives|neighbou?rs?|family|everyone|everybody|all of them)(?: all)? (?:still |really |secretly )*(?:despises?|hates?|mocks?|laughs? at|envy|envies|avoids?|lies? to) (?:you|her|him|them)\b/i,
    },
    {
      rule: 'lack',
      pattern:
        /\b(?:missing|absent) (?:from|in) your (?:birthday|name|date|numbers)|\byou (?:lack|have no) (?:a |an |the |number )?\d/i,
    },
    {
      rule: 'dose',
      pattern:
        /\b(?:cut|stop|stopping|skip|halve|double|reduce|increase|come off)\b[^.]*\b(?:tablets?|pills?|medicines?|medication|insulin|injections?)\b|\b(?:tablets?|pills?|medicines?|medication|insulin|injections?)\b[^.]*\b(?:in half|can stop|is safe|are safe)\b/i,
    },
    { rule: 'shout', pattern: /\b(?!P[1-5]\b)[A-Z]{4,}\b/ },
    { rule: 'rude', pattern: /\b(?:idiot|stupid|moron|loser|worthless|pathetic|dumb|hate you|shut up)\b/i },
    { rule: 'sale', pattern: /\b(?:discount|coupon|subscribe|buy now|click|website|dot com|promo code)\b/i },
  ],
  common:
    /\b(?:the|a|an|of|to|is|are|was|it|its|and|you|your|in|that|for|on|with|what|who|not|this|be|as|at|by|from|if|so|or|do|one|but|before|than|then|when|where|how|no|yes)\b/gi,
  capitals:
    /^(?:I|I’m|I’d|I’ll|I’ve|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Rat|Ox|Tiger|Rabbit|Dragon|Snake|Horse|Goat|Monkey|Rooster|Dog|Pig|Wood|Fire|Earth|Metal|Water|English|Persian)(?:’s)?$/,
}
