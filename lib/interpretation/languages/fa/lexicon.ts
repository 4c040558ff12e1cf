// Persian: what things are called in a reading. Years have the names that Iranians give them.
import type { Lexicon } from '../language'

export const lexicon: Lexicon = {
  titles: {
    answer: 'پاسخ کوتاه',
    thread: 'آنچه به هم می‌رسد',
    step: 'یک قدم کوچک',
    watch: 'حواستان باشد',
    ask: 'پرسشی برای شما',
  },
  sharedStep: 'یک قدم مشترک',
  today: 'امروز',
  invitation: 'یک پیشنهاد',
  pairs: 'دونفره‌ها',
  roles: {
    life: ['عدد مسیر زندگی‌تان', 'عدد روز تولدتان', 'عدد مسیرتان از روز تولد'],
    year: ['عدد امسالتان', 'عدد سالِ شما', 'عددِ همین سالتان'],
    name: ['عدد نامتان', 'عددِ کلِ نامتان', 'حسابِ نامتان'],
    inner: ['عدد درونِ نامتان', 'عدد درونتان', 'عددِ توی نامتان'],
    outer: ['عدد بیرونِ نامتان', 'عدد بیرونتان', 'عددِ روی نامتان'],
  },
  rolesOf: {
    life: 'عدد مسیر زندگی',
    year: 'عدد سال',
    name: 'عدد نام',
    inner: 'عدد درون',
    outer: 'عدد بیرون',
  },
  animals: {
    Rat: 'موش',
    Ox: 'گاو',
    Tiger: 'پلنگ',
    Rabbit: 'خرگوش',
    Dragon: 'نهنگ',
    Snake: 'مار',
    Horse: 'اسب',
    Goat: 'گوسفند',
    Monkey: 'میمون',
    Rooster: 'مرغ',
    Dog: 'سگ',
    Pig: 'خوک',
  },
}
