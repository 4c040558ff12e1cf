// English: what questions are about.
import type { SubjectForms } from '../../subject/subjects'

export const subjects: SubjectForms = {
  money: {
    words:
      'money|finance|financial|finances|salary|income|savings|rich|wealth|afford|budget|tax|taxes|loan|bills|pension|paid more|payday',
    noun: 'the money',
  },
  new_job: { words: 'new job|job offer|another job|new position|new role', noun: 'the new job' },
  interview: { words: 'interview', noun: 'the interview' },
  promotion: { words: 'promotion|promoted|a raise|ask for (?:a |my )?raise|pay rise', noun: 'the promotion' },
  resignation: {
    words:
      'quit (?:my|the|this) (?:\\w+ )?(?:job|shift|place|firm)|quitting (?:my|the|this) (?:\\w+ )?job|i quit(?=\\W*$)|resign|resigning|resignation|hand in my notice|leave my job|leaving my job',
    noun: 'leaving the job',
  },
  boss: {
    words:
      '(?<!(?:final|last|this|beat the|kill the|to the) )boss(?! fight|akhar)|my manager|my supervisor|my foreman',
    noun: 'you and your boss',
  },
  business: {
    words:
      'business|startup|start up|(?<!phone )company(?! party)|(?:my|our|own|open a|the) (?:shop|store|cafe|bakery|salon|stall)|customers',
    noun: 'the business',
  },
  project: { words: 'project', noun: 'the project' },
  marriage: {
    words: 'marry|marriage|married|wedding|propose|proposal|engagement|engaged',
    noun: 'the marriage',
  },
  separation: {
    words: 'break up|breakup|broke up|divorce|my ex|separate|separation|dump him|dump her',
    noun: 'the separation',
  },
  partner: { words: 'husband|wife|boyfriend|girlfriend|partner|spouse|bf|gf', noun: 'the two of you' },
  child: {
    words:
      'child|children|(?<!hey |oh )baby|son|daughter|my boy|my girl|kid|toddler|teenager|grandchildren|grandson|granddaughter',
    noun: 'your child',
  },
  parents: { words: 'mother|father|mom|mum|dad|parent|parents', noun: 'your parents' },
  sibling: { words: 'brother|sister|sibling', noun: null },
  friend: { words: 'friend|friendship', noun: 'this friendship' },
  family: { words: 'family|relatives', noun: 'your family' },
  love: { words: 'relationship|dating|crush|soulmate|romance|romantic', noun: 'this love' },
  exam: {
    words:
      'exam|(?<!blood )test|entrance exam|grade|midterm|finals|mock|re ?sit|driving test|exam result|pass (?:my|the|maths?|chem|physics|bar|boards)|oral|gcse|a levels',
    noun: 'the exam',
  },
  university: {
    words: 'university|uni|college|degree|phd|thesis|scholarship|professor|prof|lecturer|dorm|semester',
    noun: 'university',
  },
  study: {
    words:
      'study|studies|studying|school|course|learn|learning|class|language|homework|teacher|apprenticeship',
    noun: 'your studies',
  },
  emigration: {
    words:
      'emigrate|immigrate|immigration|migrate|abroad|another country|visa|embassy|residency|green card|asylum',
    noun: 'a life abroad',
  },
  trip: { words: 'trip|travel|travelling|traveling|journey|vacation|holiday|flight', noun: 'the trip' },
  home: {
    words:
      'house|apartment|flat|home|rent|landlord|(?:the|our|my) lease(?! my| our)|mortgage|flatmate|roommate|housemate|renovation|tenancy',
    noun: 'your home',
  },
  move: {
    words:
      'move (?:to|out|in|back|house|away|cities)|moving (?:to|out|in|back|house|away|day|van)|relocate|another city|new city',
    noun: 'the move',
  },
  liking: {
    words:
      '(?<!(?:people|guy|girl|man|woman|someone) )(?:like|love|want|miss|fancy) me|(?:likes|loves|wants|misses|fancies) me|(?:think|thinks|thinking|dream|dreams) (?:of|about) me|into me|text(?:s|ed)? (?:me )?back|ghosted|ghosting|flirt|flirting|feelings for|ask (?:him|her|them) out|official|on a date|first date|second date|his type|her type',
    noun: null,
  },
  quarrel: {
    words:
      'apologi[sz]e|apology|argument|quarrel|fall(?:ing)? out|fell out|make up with|make peace|not speaking|stopped speaking|not talking to me|silent treatment|say sorry|forgive|angry with me|mad at me|cross with me|grudge',
    noun: null,
  },
  animal: {
    words:
      'dog|cat|puppy|kitten|horse|pony|hamster|rabbit|parrot|pet|hens|goats|cow|sheep|vet|heifer|cattle|calf|calves|ewe|lamb|herd',
    noun: null,
  },
  match: {
    words:
      'match|the (?:big |next |away |home )?game|league|the final|the cup|(?:our|my) team (?:win|beat|make|get|go|kill|stay)|tournament|playoffs|marathon|championship|derby',
    noun: null,
  },
  art: {
    words:
      'novel|poem|poetry|song|album|band|concert|gig|painting|(?:the|my|our|school) play|exhibition|portfolio|podcast|blog|manuscript|audition|photography|mixtape|choir|guitar|piano|artist',
    noun: null,
  },
  neighbour: { words: 'neighbour|neighbor|next door|downstairs|upstairs lot', noun: null },
  service: {
    words:
      'deployment|deployed|deploy|enlist|army|navy|military|boot camp|barracks|platoon|regiment|sergeant',
    noun: null,
  },
  guests: {
    words:
      'party|dinner|guests?|potluck|barbecue|bbq|bring to|the cake|a gift|present for|hosting|thanksgiving|christmas lunch|prom',
    noun: null,
  },
  purchase: {
    words:
      'buy|buying|to sell|(?:i|we) sell|sell (?:the|my|our|it|this)|selling (?:the|my|our|it|this)|(?:new|used|first|this|old) (?:car|phone|laptop|bike|truck|van)|upgrade|second hand|worth the money|ps5|xbox|playstation|sofa|trade in',
    noun: null,
  },
  work: {
    words:
      'job|(?<!(?:it|this|that|things|they|we|us|will|not|to|doesn.?t|relationship|really|ever|still) )work(?! out)|working(?! out)|career|colleague|coworker|co worker|office|profession|client|shift|contract|laid off|layoffs|redundanc(?:y|ies)|redundant|warehouse|hired|vacancy|unemployed|resume|cv',
    noun: 'your work',
  },
}
