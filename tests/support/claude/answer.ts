// What a model may answer to our prompt, made of the very facts that it was given: good, or spoiled in one way.
import type { Written, WrittenSection } from '@/lib/interpretation/claude/shape'
import type { Locale } from '@/lib/platform/i18n/locales'

interface SentFact {
  id: string
  of?: string
  v: string[]
  say: string
}
/** The object between <data> and </data>. */
export interface Sent {
  kind: string
  locale: Locale
  style: string
  people: string[]
  question: string
  sign?: { type: string; shown: string }
  facts: SentFact[]
  threads: SentFact[]
  pairs: { of: [string, string]; holds: string[]; rubs: string[] }[]
  repair?: { section: WrittenSection; faults: string[] }
  further?: string[]
  hint: { intent: Written['intent'] | 'open'; risk: Written['risk'] }
}

export const sentIn = (content: string): Sent =>
  JSON.parse(content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1))

type Sentence = WrittenSection['sentences'][number]
const said = (t: string, ...f: string[]): Sentence => ({ t, f })
const digits = (text: string, locale: Locale) =>
  locale === 'fa' ? text.replace(/[0-9]/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] as string) : text
const stop = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

interface Texts {
  answer: (sign: string) => Sentence[]
  title: string
  life: (n: string) => string
  held: string
  person: (me: string, other: string, n: string, id: string) => Sentence[]
  pair: (one: string, other: string) => string
  step: Sentence[]
  watch: Sentence[]
  further: Sentence[]
}
const TEXTS: Record<Locale, Texts> = {
  en: {
    answer: (sign) => [
      said('{P1}, your question leans towards a small beginning, and not yet towards the whole of it.', 'Q'),
      said(`You noticed ${sign}, and it stayed with you long enough to ask.`, 'S', 'Q'),
      said('That is where this reading begins, with what you saw and what you want to know.', 'S', 'Q'),
    ],
    title: 'Where they meet',
    life: (n) => `Your life path, the number of your birthday, is ${n}.`,
    held: 'Hear the quieter of the two first, since the louder one is heard anyway. Then ask yourself which of them you would miss on an ordinary morning.',
    person: (me, other, n, id) => [
      said(`${me}, you bring a life path of ${n} to this table.`, id),
      said('It helps when you say aloud what you would otherwise only think about on the way home.', 'Q'),
      said(`Ask ${other} one plain question this week, and leave room for the whole answer.`, 'Q'),
    ],
    pair: (one, other) => `${one} and ${other} do well when each of them says it first, in turns.`,
    step: [
      said('This week, write your question on one page and read it aloud to somebody you trust.', 'Q'),
      said('Then cross out every word that is not yours.', 'Q'),
    ],
    watch: [said('What comes easily here may hide what still has to be asked.', 'Q')],
    further: [
      said('Look at it from the other side, where the year has its own say in the matter.', 'Q'),
      said('It asks for one calm look before the next step is taken.', 'Q'),
    ],
  },
  fa: {
    answer: (sign) => [
      said('{P1}، جواب به یک شروع کوچک نزدیک‌تر است تا به همهٔ کار.', 'Q'),
      said(`${sign} را دیده‌اید و آن‌قدر در یادتان مانده که از آن بپرسید.`, 'S', 'Q'),
      said('این خوانش هم از همان‌جا شروع می‌شود، از آنچه دیده‌اید و آنچه می‌خواهید بدانید.', 'S', 'Q'),
    ],
    title: 'جایی که می‌رسند',
    life: (n) => `عدد مسیر زندگی‌تان، که از تاریخ تولد می‌آید، ${n} است.`,
    held: 'اول صدای آهسته‌تر را بشنوید، چون صدای بلند به هر حال شنیده می‌شود. بعد از خودتان بپرسید دلتان برای کدام‌یک در یک صبحِ معمولی تنگ می‌شود.',
    person: (me, other, n, id) => [
      said(`${me} عدد مسیر زندگی ${n} را سرِ این سفره می‌آورد.`, id),
      said('کمک می‌کند که حرفتان را بلند بگویید و فقط در راهِ خانه به آن فکر نکنید.', 'Q'),
      said(`این هفته از ${other} یک سؤالِ ساده بپرسید و تا آخر به جوابش گوش بدهید.`, 'Q'),
    ],
    pair: (one, other) => `برای ${one} و ${other} خوب است که به نوبت، هر بار یکی سرِ حرف را باز کند.`,
    step: [
      said('این هفته سؤالتان را روی یک صفحه بنویسید و برای کسی که به او اعتماد دارید بلند بخوانید.', 'Q'),
      said('بعد هر کلمه‌ای را که مالِ خودتان نیست خط بزنید.', 'Q'),
    ],
    watch: [said('چیزی که اینجا آسان به نظر می‌آید، شاید سؤالی را پنهان کرده باشد.', 'Q')],
    further: [
      said('از سوی دیگر هم نگاه کنید، از جایی که امسال هم حرفِ خودش را دارد.', 'Q'),
      said('پیش از قدمِ بعدی یک نگاهِ آرام می‌خواهد.', 'Q'),
    ],
  },
}

const section = (
  key: WrittenSection['key'],
  sentences: Sentence[],
  more: Partial<WrittenSection> = {},
): WrittenSection => ({
  ...{ key, title: '', sentences },
  ...more,
})

/** An answer that holds to everything. */
export function goodAnswer(sent: Sent): Written {
  const { locale, facts, threads, people, pairs, further, kind } = sent
  const texts = TEXTS[locale]
  const risk = sent.hint.risk
  const intent = sent.hint.intent
  if (further)
    return {
      risk,
      intent,
      thread: null,
      sections: further.map((title) => section('further', texts.further, { title })),
    }
  if (kind === 'daily') return { risk, intent, thread: null, sections: daySections(sent) }
  const lifeOf = (person: string) => facts.find(({ of }) => of === person)
  const number = (fact: SentFact | undefined) => digits(fact?.v[0] ?? '', locale)
  const life = lifeOf('P1')
  const [thread] = threads
  const told = [
    ...(life && people.length === 1 ? [said(texts.life(number(life)), life.id)] : []),
    ...(thread ? [said(stop(thread.say), thread.id)] : []),
    ...texts.held.split(/(?<=\.) /).map((one) => said(one, 'Q')),
  ]
  const others = people.length > 1 ? people : []
  return {
    ...{ risk, intent, thread: thread?.id ?? null },
    sections: [
      section(
        'answer',
        sent.sign
          ? texts.answer(sent.sign.shown)
          : [
              said(stop(facts[0]?.say ?? ''), facts[0]?.id ?? 'Q'),
              ...texts
                .answer('')
                .slice(2)
                .map(({ t }) => said(t, 'Q')),
              texts.step[0]!,
            ],
      ),
      section('thread', told, { title: texts.title }),
      ...others.map((person, place) => {
        const fact = lifeOf(person)
        const other = people[(place + 1) % people.length] as string
        return section(
          person as WrittenSection['key'],
          texts.person(`{${person}}`, `{${other}}`, number(fact), fact?.id ?? 'Q'),
        )
      }),
      ...pairs.map(({ of: [one, other], holds, rubs }) =>
        section(
          'pair',
          [
            said(
              texts.pair(`{${one}}`, `{${other}}`),
              ...((holds[0] ?? rubs[0]) ? [(holds[0] ?? rubs[0]) as string] : ['Q']),
            ),
          ],
          {
            pair: `${one}:${other}`,
          },
        ),
      ),
      section('step', texts.step),
      section('watch', texts.watch),
    ],
  }
}

function daySections({ locale, facts }: Sent): WrittenSection[] {
  const texts = TEXTS[locale]
  const [day, moon] = facts
  const told = [day, moon].flatMap((fact) => (fact ? [said(stop(fact.say), fact.id)] : []))
  return [section('answer', [...told, texts.watch[0]!]), section('step', [texts.step[1]!])]
}

type Spoil = (answer: Written, sent: Sent) => Written
const inSection =
  (key: WrittenSection['key'], change: (one: WrittenSection, sent: Sent) => Partial<WrittenSection>): Spoil =>
  (answer, sent) => ({
    ...answer,
    sections: answer.sections.map((one) => (one.key === key ? { ...one, ...change(one, sent) } : one)),
  })
const adding = (key: WrittenSection['key'], en: string, fa: string, ...f: string[]): Spoil =>
  inSection(key, ({ sentences }, { locale }) => ({
    sentences: [...sentences, said(locale === 'fa' ? fa : en, ...f)],
  }))

/** Each breaks one rule in one section. */
export const SPOILED = {
  'wrong number': adding('step', 'Your number 97 asks for it.', 'عدد ۹۷ شما این را می‌خواهد.', 'A1'),
  'number of another fact': inSection('answer', ({ sentences }, { locale }) => ({
    sentences: [
      ...sentences,
      said(locale === 'fa' ? 'عدد ۸۸ هم با شماست.' : 'The number 88 is with you too.', 'Q'),
    ],
  })),
  'number in words': adding('step', 'Do it seventeen times.', 'هفده بار این کار را بکنید.', 'Q'),
  'unknown fact': adding('step', 'It fits you well.', 'به شما می‌آید.', 'Z9'),
  'no fact': adding('step', 'It fits you well.', 'به شما می‌آید.'),
  rude: adding('step', 'Only an idiot would wait.', 'فقط آدمِ احمق صبر می‌کند.', 'Q'),
  link: adding('step', 'See https://example.com for more.', 'این را ببینید: https://example.com', 'Q'),
  markup: adding('step', '<b>Do it</b> today.', '<b>همین امروز</b> شروع کنید.', 'Q'),
  fate: adding('step', 'The universe wants it.', 'کائنات این را می‌خواهد.', 'Q'),
  lack: adding('step', 'None of you has the number.', 'هیچ‌کدام آن عدد را ندارید.', 'Q'),
  promise: adding('step', 'You will win the lottery.', 'در لاتاری برنده می‌شوید.', 'Q'),
  'another person': adding('step', 'Tell Bartholomew about it today.', 'امروز به {P4} بگویید.', 'Q'),
  'other language': adding(
    'step',
    'این جمله به زبان دیگری است و اینجا جایی ندارد.',
    'This one is in another language and has no place here at all.',
    'Q',
  ),
  machine: adding('step', 'As a language model I cannot know.', 'من یک مدل زبانی هستم و نمی‌دانم.', 'Q'),
  'long sentence': adding(
    'step',
    'Then go and look and come back and tell it and write it down and read it and fold it and keep it and find it again and smile and sleep.',
    'بعد بروید و ببینید و برگردید و بگویید و بنویسید و بخوانید و تا کنید و نگه دارید و دوباره پیدا کنید و بخندید و آرام بخوابید و صبح زود بیدار شوید و باز بخوانید.',
    'Q',
  ),
  short: inSection('step', ({ sentences }) => ({
    sentences: [said(sentences[0]!.t.split(' ').slice(0, 3).join(' '), 'Q')],
  })),
  'long title': inSection('thread', () => ({ title: 'A title that is far too long for anybody here' })),
  'direction character': adding('step', 'It is \u202eyours.', 'این \u202eمال شماست.', 'Q'),
  telephone: adding('step', 'Call 020 7946 0958 today.', 'به ۰۲۱ ۲۲۳۳۴۴۵۵ زنگ بزنید.', 'Q'),
} satisfies Record<string, Spoil>
export type Spoiled = keyof typeof SPOILED

export const spoiled = (how: Spoiled, sent: Sent): Written => (SPOILED[how] as Spoil)(goodAnswer(sent), sent)
