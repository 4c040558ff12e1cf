// What a question is about, as a closed list of subjects with the words that give each away in both languages.
// Order matters: what needs the most care comes first, and the particular before the general.
export const TOPICS = [
  'work',
  'love',
  'family',
  'health',
  'money',
  'law',
  'loss',
  'study',
  'move',
  'choice',
  'general',
] as const
export type Topic = (typeof TOPICS)[number]

/** Topics on which the Oracle gives no advice. */
export const SENSITIVE_TOPICS = ['health', 'money', 'law', 'loss'] as const
export type SensitiveTopic = (typeof SENSITIVE_TOPICS)[number]

interface SubjectWords {
  topic: Topic
  /** Separated by `|`; in the form in which `normalise` leaves a question. */
  en: string
  fa: string
}

export const SUBJECTS = {
  loss: {
    topic: 'loss',
    en: 'die|dies|died|dying|dead|death|grief|grieving|funeral|passed away|how long.* live',
    fa: 'مرگ|مردن|بمیرم|بمیرد|می میرم|می میرد|فوت|سوگ|عزادار|عزا|درگذشت|چند سال عمر',
  },
  pregnancy: { topic: 'health', en: 'pregnant|pregnancy|miscarriage', fa: 'باردار|بارداری|حامله|سقط' },
  surgery: { topic: 'health', en: 'surgery|operation', fa: 'جراحی|عمل جراحی' },
  health: {
    topic: 'health',
    en: 'health|healthy|ill|illness|sick|sickness|disease|doctor|hospital|cancer|pain|cure|therapy|medicine|pill|diagnosis|depressed|depression|anxiety|headache|diet|addiction',
    fa: 'سلامت|سلامتی|بیمار|بیماری|مریض|مریضی|دکتر|پزشک|بیمارستان|سرطان|درد|سردرد|درمان|دارو|قرص|افسرده|افسردگی|اضطراب|اعتیاد|رژیم',
  },
  law: {
    topic: 'law',
    en: 'court|lawsuit|lawyer|attorney|legal|illegal|suing|judge|police|prison|jail|custody',
    fa: 'دادگاه|وکیل|شکایت|قانون|قانونی|حقوقی|زندان|قاضی|حضانت|پلیس|مهریه',
  },
  investment: {
    topic: 'money',
    en: 'invest|investing|investment|stock|crypto|bitcoin|shares|gold|trading|forex|lottery|bet|gamble',
    fa: 'سرمایه گذاری|بورس|سهام|ارز|بیت کوین|رمزارز|طلا|دلار|سکه|لاتاری|شرط بندی',
  },
  debt: { topic: 'money', en: 'debt|loan|mortgage|credit card', fa: 'بدهی|قرض|وام|قسط|اقساط' },
  money: {
    topic: 'money',
    en: 'money|finance|financial|finances|salary|income|savings|rich|wealth|afford|budget|tax|taxes',
    fa: 'پول|مالی|حقوق|درآمد|پس انداز|ثروت|ثروتمند|پولدار|بودجه|مالیات',
  },
  new_job: {
    topic: 'work',
    en: 'new job|job offer|another job|new position|new role',
    fa: 'شغل جدید|کار جدید|شغل تازه|کار تازه|پیشنهاد کار|پیشنهاد کاری|پیشنهاد شغلی',
  },
  interview: { topic: 'work', en: 'interview', fa: 'مصاحبه|مصاحبه کاری' },
  promotion: { topic: 'work', en: 'promotion|promoted|a raise', fa: 'ارتقا|ارتقای|ترفیع' },
  resignation: {
    topic: 'work',
    en: 'quit|quitting|resign|resignation|leave my job|leaving my job',
    fa: 'استعفا|استعفای',
  },
  boss: { topic: 'work', en: 'boss|my manager', fa: 'رئیس|رییس|مدیر' },
  business: {
    topic: 'work',
    en: 'business|startup|start up|company|shop|store|cafe',
    fa: 'کسب و کار|استارتاپ|استارت آپ|شرکت|مغازه|کافه|فروشگاه',
  },
  project: { topic: 'work', en: 'project', fa: 'پروژه|طرح' },
  marriage: {
    topic: 'love',
    en: 'marry|marriage|married|wedding|propose|proposal|engagement|engaged',
    fa: 'ازدواج|عروسی|نامزد|نامزدی|خواستگار|خواستگاری|عقد',
  },
  separation: {
    topic: 'love',
    en: 'break up|breakup|broke up|divorce|my ex|separate|separation',
    fa: 'جدایی|طلاق|جدا شوم|جدا شدن|جدا بشم',
  },
  partner: {
    topic: 'love',
    en: 'husband|wife|boyfriend|girlfriend|partner|spouse',
    fa: 'همسر|شوهر|خانمم|زنم|دوست پسر|دوست دختر|پارتنر|شریک زندگی',
  },
  child: {
    topic: 'family',
    en: 'child|children|baby|son|daughter|kid',
    fa: 'بچه|فرزند|پسرم|دخترم|کودک|نوزاد|بچه دار',
  },
  parents: {
    topic: 'family',
    en: 'mother|father|mom|mum|dad|parent|parents',
    fa: 'مادر|پدر|مامان|بابا|والدین|پدر و مادر',
  },
  sibling: { topic: 'family', en: 'brother|sister|sibling', fa: 'برادر|خواهر' },
  friend: { topic: 'family', en: 'friend|friendship', fa: 'دوستم|دوستی|دوستان|رفیق|رفیقم' },
  family: { topic: 'family', en: 'family|relatives', fa: 'خانواده|فامیل|خویشاوند' },
  love: {
    topic: 'love',
    en: 'love|relationship|dating|crush|soulmate|romance|romantic|lonely',
    fa: 'عشق|رابطه|عاشق|علاقه|دوستش دارم|دوستم دارد|دوستم داره|تنهایی',
  },
  exam: { topic: 'study', en: 'exam|test|entrance exam', fa: 'امتحان|کنکور|آزمون' },
  university: {
    topic: 'study',
    en: 'university|college|degree|phd|thesis|scholarship',
    fa: 'دانشگاه|ارشد|دکترا|پایان نامه|بورسیه|رشته',
  },
  study: {
    topic: 'study',
    en: 'study|studies|studying|school|course|learn|learning|class|language',
    fa: 'درس|مدرسه|تحصیل|تحصیلی|یادگیری|یاد بگیرم|کلاس|دوره|زبان',
  },
  emigration: {
    topic: 'move',
    en: 'emigrate|immigrate|immigration|migrate|abroad|another country|visa',
    fa: 'مهاجرت|خارج|ویزا|کشور دیگر|کشور دیگری',
  },
  trip: {
    topic: 'move',
    en: 'trip|travel|travelling|traveling|journey|vacation|holiday|flight',
    fa: 'سفر|مسافرت|پرواز|تعطیلات',
  },
  home: {
    topic: 'move',
    en: 'house|apartment|flat|home|rent',
    fa: 'خانه|خونه|آپارتمان|منزل|اجاره',
  },
  move: {
    topic: 'move',
    en: 'move|moving|relocate|another city|new city',
    fa: 'اسباب کشی|نقل مکان|شهر دیگر|شهر دیگری|شهر جدید|جابه جایی',
  },
  work: {
    topic: 'work',
    en: 'job|work|working|career|colleague|coworker|office|profession|client',
    fa: 'شغل|شغلی|کار|کاری|همکار|حرفه|اداره|مشتری',
  },
  decision: {
    topic: 'choice',
    en: 'choose|choice|decide|decision|should i|option|which one|right time',
    fa: 'انتخاب|تصمیم|دوراهی|دو راهی|کدام|آیا باید|بهتر است|وقتش',
  },
  general: { topic: 'general', en: '', fa: '' },
} as const satisfies Record<string, SubjectWords>

export type SubjectId = keyof typeof SUBJECTS
