// Danger is heard in the question and in the sign, in both languages and however it is spelled; harmless words are left alone.
import { expect, it } from 'vitest'
import { riskOf } from '@/lib/interpretation/risk/risk'

it.each([
  ['I want to kill myself tonight', 'self'],
  ['my husband beats me and i have nowhere to go', 'hurt'],
  ['i keep cutting myself every night', 'injury'],
  ['She told me she is going to kill herself', 'friend'],
  ['I will kill my boss', 'wish'],
  ['the teacher beats my son with a stick', 'child'],
  ['می‌خواهم خودم را بکشم', 'self'],
  ['ميخوام خودمو بكشم', 'self'],
  ['mikham khodamo bokosham', 'self'],
  ['شوهرم منو کتک می‌زنه', 'hurt'],
  ['با تیغ دستمو می‌برم', 'injury'],
  ['میخوام رئیسمو بکشم', 'wish'],
])('%s: said outright', (question, kind) => expect(riskOf(question, '')).toEqual({ kind, outright: true }))

it.each([
  'I have the pills on the table. Is it time?',
  'He pushed me down the stairs again. Should I stay?',
  'everyone would be better off without me',
  'دیگه نمی‌کشم، می‌خوام تمومش کنم',
  'یه بلایی سرش بیارم',
])('%s: heard', (question) => expect(riskOf(question, '')).not.toBeNull())

it.each([
  'Should I beat my sister at chess?',
  'When will the heat wave end it all day long?',
  'will my phone survive another winter',
  'قرص نان بگیرم یا بربری؟',
  'امتحانم رو قبول می‌شم؟',
  'Should I take the new job in Denver?',
])('%s: harmless', (question) => expect(riskOf(question, '')).toBeNull())

it.each(['bridge', 'knife', '777', '11:11', 'پل', 'چاقو', 'Robert', ''])('%s: a sign like others', (sign) =>
  expect(riskOf('Should I take the new job?', sign)).toBeNull(),
)

it.each(['suicide', 'خودکشی', 'khodkoshi', 'a loaded gun', 'mums pills', 'قرص‌های مامان'])(
  '%s: a sign that is heard',
  (sign) => expect(riskOf('Should I take the new job?', sign)).not.toBeNull(),
)

it.each([
  'my brother killed himself three years ago and i still miss him',
  'should i kill my darlings in this novel',
])('%s: not said outright', (question) => expect(riskOf(question, '')?.outright ?? false).toBe(false))

/** What people name as a sign, in a few words; many of them are dark. */
const NAMED = {
  en: `white feather|black cat|a dead bird|two crows on a wire|red car|my grandmother's ring|broken mirror|the moon in daylight|a robin at the window|number on a bus|song on the radio|let it be|here comes the sun|a dream of falling|a dream about teeth|drowning dream|snake in the garden|spider on the wall|a black dog|lost key|torn photograph|an old letter|blue butterfly|ladybird on my hand|four leaf clover|a penny on the floor|burnt toast|cracked glass|church bells at noon|a stranger smiled|same car twice|fire engine|a funeral car passed|owl at night|a knife on the table|open door|closed door|crossroads|the word home|a child laughing|spilled salt|three magpies|thunder at night|a falling star|rainbow over the river|dead rat in the gutter|a coffin in a dream|blood moon|a gun in a film|killer queen|stairway to heaven|highway to hell|the last train|end of the road|a rope bridge|sleeping pills advert|ambulance siren|grey hair|wilted rose|the hanged man|death card|the tower card|ten of swords|queen of cups|white horse|an empty chair|stopped clock|my late father's watch|his name on a truck|her perfume on the bus|angel statue|a candle that went out|cat at the door|night bus 11|gate 22`,
  fa: `پر سفید|گربه سیاه|یک کلاغ مرده|دو کلاغ روی سیم|ماشین قرمز|انگشتر مادربزرگ|آینه شکسته|ماه در روز|فال حافظ|یوسف گمگشته|خواب دندان|خواب افتادن|خواب مار|خواب مرده|پروانه آبی|کلید گمشده|عکس پاره|نامه قدیمی|پلاک ماشین|صدای اذان|شمع خاموش|در باز|در بسته|چهارراه|خنده بچه|نمک ریخته|ستاره دنباله دار|رنگین کمان|عدد روی اتوبوس|آهنگ رادیو|چای ریخته|نان سوخته|لیوان شکسته|آمبولانس|ماشین عروس|تابوت در خواب|چاقو روی میز|طناب رخت|گل پژمرده|ساعت خوابیده|صندلی خالی|بوی عطرش|اسم او روی کامیون|کبوتر پشت پنجره|جغد شب|بارون بی موقع|قطار آخر|ته جاده|خون ماه|گرگ و میش|اسب سفید|دختر همسایه|مرگ یزدگرد|شب یلدا|سنگ قبر|اشک شمع|ماهی قرمز|باد شدید|برف اول|قاصدک`,
}
it.each(['en', 'fa'] as const)('of signs of a few words in %s, at most one in twenty alarms', (locale) => {
  const signs = NAMED[locale].split('|')
  expect(signs.filter((sign) => riskOf('', sign)).length / signs.length).toBeLessThanOrEqual(0.05)
})
