// Persian: the day and year of birth (weekday, animal, element), and the mother's name.
import type { BirthTexts } from '../shape'

export const birth: BirthTexts = {
  fact: [
    'یک {weekday} به دنیا آمده‌اید، {days} روز پیش از این خوانش، در سال {animal} با عنصر {element}.',
    'از آن {weekday} که به دنیا آمدید {days} روز گذشته؛ سالتان سال {animal} بوده و عنصرش {element}.',
    'تا این خوانش {days} روز زندگی کرده‌اید، از یک {weekday} در سال {animal} و عنصر {element}.',
    'روز اول شما {weekday} بوده، {days} روز پیش، در سالی که حیوانش {animal} است و عنصرش {element}.',
  ],
  animals: {
    Rat: [
      'موش فرصت کوچک را زود می‌بیند و {element} به آن {trait} می‌دهد.',
      'در قصه‌های قدیمی موش درِ کوچک را پیدا می‌کند؛ {element} هم {trait} می‌آورد.',
    ],
    Ox: [
      'گاو وقتی دیگران خسته‌اند هم قدمش را نگه می‌دارد و {element} به آن {trait} می‌دهد.',
      'در قصه‌های قدیمی گاو بارِ مانده را می‌کشد؛ {element} هم {trait} می‌آورد.',
    ],
    Tiger: [
      'ببر جلوی ناحق می‌ایستد و {element} به آن {trait} می‌دهد.',
      'در قصه‌های قدیمی ببر جلوتر از همه می‌رود؛ {element} هم {trait} می‌آورد.',
    ],
    Rabbit: [
      'خرگوش دنبال راهِ بی‌دعواست و {element} به آن {trait} می‌دهد.',
      'در قصه‌های قدیمی خرگوش با احتیاط برنده می‌شود؛ {element} هم {trait} می‌آورد.',
    ],
    Dragon: [
      'اژدها تصویرِ بزرگ را می‌بیند و {element} به آن {trait} می‌دهد.',
      'در قصه‌های قدیمی اژدها باران می‌آورد؛ {element} هم {trait} می‌آورد.',
    ],
    Snake: [
      'مار تا مطمئن نشود نمی‌جنبد و {element} به آن {trait} می‌دهد.',
      'در قصه‌های قدیمی مار بیشتر از حرفش می‌داند؛ {element} هم {trait} می‌آورد.',
    ],
    Horse: [
      'اسب دشتِ باز می‌خواهد و {element} به آن {trait} می‌دهد.',
      'در قصه‌های قدیمی اسب از شادیِ دویدن می‌دود؛ {element} هم {trait} می‌آورد.',
    ],
    Goat: [
      'بز در جمعِ خوب سر حال است و {element} به آن {trait} می‌دهد.',
      'در قصه‌های قدیمی بز از چیز کم زیبایی می‌سازد؛ {element} هم {trait} می‌آورد.',
    ],
    Monkey: [
      'میمون گره را به بازی برمی‌گرداند و {element} به آن {trait} می‌دهد.',
      'در قصه‌های قدیمی میمون راهِ سومی پیدا می‌کند؛ {element} هم {trait} می‌آورد.',
    ],
    Rooster: [
      'خروس چیزِ نابه‌جا را زود می‌بیند و {element} به آن {trait} می‌دهد.',
      'در قصه‌های قدیمی خروس وقت را نگه می‌دارد؛ {element} هم {trait} می‌آورد.',
    ],
    Dog: [
      'سگ وقتی ماندن سخت است هم می‌ماند و {element} به آن {trait} می‌دهد.',
      'در قصه‌های قدیمی سگ نگهبانِ در است؛ {element} هم {trait} می‌آورد.',
    ],
    Pig: [
      'خوک داشته‌اش را قسمت می‌کند و {element} به آن {trait} می‌دهد.',
      'در قصه‌های قدیمی خوک زودتر از همه می‌بخشد؛ {element} هم {trait} می‌آورد.',
    ],
  },
  animalNames: {
    Rat: 'موش',
    Ox: 'گاو',
    Tiger: 'ببر',
    Rabbit: 'خرگوش',
    Dragon: 'اژدها',
    Snake: 'مار',
    Horse: 'اسب',
    Goat: 'بز',
    Monkey: 'میمون',
    Rooster: 'خروس',
    Dog: 'سگ',
    Pig: 'خوک',
  },
  elementNames: { Wood: 'چوب', Fire: 'آتش', Earth: 'خاک', Metal: 'فلز', Water: 'آب' },
  elementTraits: {
    Wood: 'میلِ رشد',
    Fire: 'گرما',
    Earth: 'صبر',
    Metal: 'مرزِ روشن',
    Water: 'عمق',
  },
  mother: [
    'نام مادرتان {mother} می‌شود؛ شاید {motherTheme} را از خانه یاد گرفته باشید.',
    'از نام مادرتان عدد {mother} می‌آید و {motherTheme} را کنار شما می‌گذارد.',
    'پشت سر شما نام مادرتان است، {mother}، با رنگی از {motherTheme}.',
    'نام مادرتان یک {mother} اضافه می‌کند و با آن کمی {motherTheme}.',
  ],
}
