// People with questions, made by a small deterministic generator and read by the real engine.
import {
  BOND_SCHOOLS,
  DEFAULT_CONVENTION,
  type Moment,
  type Person,
  type ReadingInput,
  readPeople,
  type SignInput,
} from '@/lib/engine'
import type { WordsInput } from '@/lib/interpretation/interpret'

const FIRST = {
  en: 'Sara Alice Omar Lena Tom Maya Noah Priya Ivan Chloe Ben Rosa Hugo Aisha Karl Nina Paul Zoe Liam Eva Emma Jack Ruth Otto Iris Dean Anna Marc Joan Kofi Yara Sven Lucy Theo Mina Abel'.split(
    ' ',
  ),
  fa: 'سارا علی مریم رضا نگار امیر لیلا حسین شیرین کاوه مینا بهرام پروین سهراب ژاله فرهاد گلناز مهدی نسرین آرش بهار کیان ترانه یاسمن داریوش فرناز منوچهر لاله پرویز نیلوفر جواد هستی سیاوش پریسا ایمان رویا'.split(
    ' ',
  ),
}
const LAST = {
  en: 'Ahmadi Smith Rossi Novak Brown Silva Meyer Khan Olsen Costa Young Vogel Reyes Moreau Clark Haas Lopez Weber Evans Bauer Dunn Ortiz Keller Price Romero Shaw Tanaka Ueda Wolf York Zeman Abbott'.split(
    ' ',
  ),
  fa: 'احمدی رضایی کریمی مرادی صادقی جعفری یزدانی شجاعی ملکی نوری طاهری رستمی قنبری ضیایی عطایی پاکزاد حیدری سلطانی توکلی فلاحی بیات دهقان کاظمی نجفی امینی شریفی هاشمی وحدت زند مقدم اکبری رحیمی'.split(
    ' ',
  ),
}
const QUESTIONS = {
  en: [
    'Should I take the new job?',
    'How do I talk to my boss about this?',
    'Is the shop still worth my time?',
    'Does she love me back?',
    'Is this marriage good for both of us?',
    'How can I be closer to my daughter?',
    'Why do I always argue with my mother?',
    'Can I trust my friend again?',
    'What about my health this year?',
    'Should I invest in gold?',
    'Is the lawyer right about the court?',
    'How do I live with this grief?',
    'Can I pass the exam in June?',
    'Should I go to university again?',
    'Is it time to move to another city?',
    'Would a life abroad suit me?',
    'Where should the trip begin?',
    'Which one should I choose?',
    'Is now the right time?',
    'What am I not seeing?',
    'Why do I feel restless lately?',
    'What does this season ask of me?',
    'What is my next chapter?',
    'Lisbon or Warsaw?',
    'Should we keep the dog or give him to my aunt?',
    'I cannot sleep before the interview.',
    'I am afraid that the visa will not come.',
    'My week, in one picture',
    'Grandma died in March and I still set her cup.',
    'Will we sell the flat before summer?',
    'Will the harvest be good this year?',
    'Will he call me back?',
    'Is she telling me the truth?',
    'How do I ask for a raise?',
    'When will I feel at home here?',
    'Should I forgive my brother?',
    'Should I cut my hair short for the wedding?',
    'Which of the two schools fits my son?',
    'Why did I dream of the sea again?',
  ],
  fa: [
    'این شغل جدید را قبول کنم؟',
    'با رئیسم چطور حرف بزنم؟',
    'مغازه را نگه دارم؟',
    'او هم عاشق من است؟',
    'این ازدواج برای هر دوی ما خوب است؟',
    'چطور به دخترم نزدیک‌تر شوم؟',
    'چرا با مادرم این‌قدر بحث می‌کنم؟',
    'به دوستم دوباره اعتماد کنم؟',
    'سلامتی‌ام امسال چطور است؟',
    'طلا بخرم؟',
    'با وکیل به دادگاه بروم؟',
    'با این سوگ چه کنم؟',
    'کنکور را خوب می‌دهم؟',
    'دوباره به دانشگاه بروم؟',
    'وقت اسباب‌کشی است؟',
    'مهاجرت به من می‌خورد؟',
    'این سفر را از کجا شروع کنم؟',
    'کدام را انتخاب کنم؟',
    'الان وقتش است؟',
    'چه چیزی را نمی‌بینم؟',
    'چرا این روزها بی‌قرارم؟',
    'این فصل از من چه می‌خواهد؟',
    'فصل بعدی زندگی من چیست؟',
    'تهران بمانم یا برگردم شیراز؟',
    'سگ را نگه داریم یا بدهیم به خاله؟',
    'شب مصاحبه خوابم نمی‌برد.',
    'می‌ترسم ویزا نیاید.',
    'هفته‌ام در یک تصویر',
    'مادربزرگم اسفند فوت کرد و هنوز فنجانش را می‌گذارم.',
    'خانه تا تابستان فروش می‌رود؟',
    'برداشت امسال خوب می‌شود؟',
    'به من زنگ می‌زند؟',
    'دارد راستش را می‌گوید؟',
    'چطور از رئیسم اضافه‌حقوق بخواهم؟',
    'کی اینجا برایم خانه می‌شود؟',
    'برادرم را ببخشم؟',
    'برای عروسی موهایم را کوتاه کنم؟',
    'کدام مدرسه به پسرم می‌خورد؟',
    'چرا باز خواب دریا دیدم؟',
  ],
}
const WORDS = ['Phoenix', 'river', 'آزادی', 'دریا', 'Blue door', 'صبح بخیر', 'ققنوس', 'Saffron 5']

/** Mulberry32: small, seeded, the same on every machine. */
export function generator(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function pick<Item>(items: readonly Item[], next: (below: number) => number): Item {
  return items[next(items.length)] as Item
}

function sign(next: (below: number) => number): SignInput {
  const clock = `${two(next(24))}:${two(next(60))}`
  const doubled = two(next(24))
  const kinds: (() => SignInput)[] = [
    () => ({ type: 'time', value: clock }),
    () => ({ type: 'time', value: `${doubled}:${doubled}` }),
    () => ({ type: 'number', value: String(next(10_000)) }),
    () => ({ type: 'number', value: String(next(9) + 1).repeat(2 + next(3)) }),
    () => ({ type: 'number', value: pick(['1234', '4321', '1221', '2002', '911', '22', '33'], next) }),
    () => ({
      type: 'date',
      value: `${2000 + next(26)}-${two(1 + next(12))}-${two(1 + next(28))}`,
    }),
    () => ({ type: 'plate', value: `${10 + next(90)}ب${100 + next(900)}-${10 + next(90)}` }),
    () => ({ type: 'plate', value: `${10 + next(90)}A${100 + next(900)}-${10 + next(90)}` }),
    () => ({ type: 'word', value: pick(WORDS, next) }),
    () => ({ type: 'custom', value: pick(['a white feather', '✶ ✶', 'پر سفید', 'two crows'], next) }),
    () => ({ type: 'name', value: pick([...FIRST.en, ...FIRST.fa], next) }),
    () => ({ type: 'location', value: pick(['Tehran', 'شیراز', 'Lisbon', 'کوچهٔ ۱۲'], next) }),
  ]
  return pick(kinds, next)()
}

/** `count` different people with a question each; names in both scripts, some moments without a time. */
export function samplePeople(count: number, locale: 'en' | 'fa', seed = 7): WordsInput[] {
  const next = generator(seed)
  return Array.from({ length: count }, () => {
    const script = next(4) ? locale : locale === 'en' ? 'fa' : 'en'
    const name = `${pick(FIRST[script], next)} ${pick(LAST[script], next)}`
    const birth = { year: 1940 + next(75), month: 1 + next(12), day: 1 + next(28) }
    const mother_name = next(2) ? pick(FIRST[script], next) : null
    const time = next(3) ? { hour: next(24), minute: next(60), second: 0 } : null
    const date = { year: 2022 + next(8), month: 1 + next(12), day: 1 + next(28) }
    const moment: Moment = { date, time, offset_minutes: pick([0, 210, -300, 345], next) }
    const people = [{ name, mother_name, birth }]
    const document = readPeople(
      { people, sign: sign(next), moment, convention: DEFAULT_CONVENTION },
      { trace: false },
    )
    return {
      ...{ document, names: [name], locale, style: 'plain' },
      question: pick(QUESTIONS[locale], next),
      turn: next(40),
    }
  })
}

/** Names in both scripts at one table, and now and then the same first name twice. */
function groupMember(next: (below: number) => number, names: number): Person {
  const script = next(2) ? 'en' : 'fa'
  return {
    name: next(9)
      ? `${FIRST[script][next(names)]} ${pick(LAST[script], next)}`
      : pick(['王', '__proto__'], next),
    mother_name: next(2) ? pick(FIRST[script], next) : null,
    birth: { year: 1940 + next(75), month: 1 + next(12), day: 1 + next(28) },
    gender: pick(['male', 'female', null], next),
    heart_rate_bpm: next(2) ? 50 + next(60) : null,
  }
}

/** What `count` groups of two to five ask, in turn by each school of bonds. */
export function sampleGroupReadings(
  count: number,
  locale: 'en' | 'fa',
  seed = 11,
): { reading: ReadingInput; question: string }[] {
  const next = generator(seed)
  return Array.from({ length: count }, (_, index) => {
    const date = { year: 2022 + next(8), month: 1 + next(12), day: 1 + next(28) }
    const time = next(3) ? { hour: next(24), minute: next(60), second: 0 } : null
    const reading: ReadingInput = {
      people: Array.from({ length: 2 + (index % 4) }, () => groupMember(next, next(3) ? 36 : 3)),
      sign: sign(next),
      moment: { date, time, offset_minutes: pick([0, 210, -300, 345], next) },
      convention: DEFAULT_CONVENTION,
      options: { bond_school: index % 3 ? 'fc60' : pick(BOND_SCHOOLS, next) },
    }
    return { reading, question: pick(QUESTIONS[locale], next) }
  })
}

export function groupInput(reading: ReadingInput, question: string, locale: 'en' | 'fa'): WordsInput {
  const document = readPeople(reading, { trace: false })
  return { document, names: reading.people.map(({ name }) => name), question, locale, style: 'plain' }
}

export const sampleGroups = (count: number, locale: 'en' | 'fa', seed = 11): WordsInput[] =>
  sampleGroupReadings(count, locale, seed).map(({ reading, question }) =>
    groupInput(reading, question, locale),
  )
