// Persian: the sign that was seen, how it counts, and how it meets the person's own numbers.
import type { SignTexts } from '../shape'

export const sign: SignTexts = {
  seen: {
    time: [
      'ساعت {sign} بود که نگاه کردید و {count}.',
      'چشمتان به ساعت {sign} افتاد؛ {count}.',
      'ساعتی که توجهتان را گرفت {sign} بود و {count}.',
    ],
    number: [
      'عددی که توجهتان را گرفت {sign} بود و {count}.',
      'عدد {sign} به چشمتان خورد؛ {count}.',
      'عددی در یادتان ماند، {sign}، و {count}.',
    ],
    date: [
      'تاریخی که توجهتان را گرفت {sign} بود؛ به میلادی {count}.',
      'تاریخی آورده‌اید، {sign}، و به حساب میلادی {count}.',
      'تاریخی در یادتان ماند، {sign}؛ به میلادی {count}.',
    ],
    plate: [
      'پلاکی که توجهتان را گرفت {sign} بود و {count}.',
      'ماشینی با پلاک {sign} دیدید؛ {count}.',
      'پلاکی در یادتان ماند، {sign}، و {count}.',
    ],
    word: [
      'کلمه‌ای که در یادتان ماند {sign} بود و {count}.',
      'کلمهٔ {sign} به چشمتان خورد؛ {count}.',
      'یک کلمه توجهتان را گرفت، {sign}، و {count}.',
    ],
    custom: [
      'آنچه به چشمتان آمد {sign} بود و {count}.',
      'نشانه‌ای از خودتان آورده‌اید، {sign}؛ {count}.',
      'چیزی توجهتان را گرفت، {sign}، و {count}.',
    ],
    name: [
      'نامی که به یادتان آمد {sign} بود و {count}.',
      'نامی آورده‌اید، {sign}؛ {count}.',
      'نامی توجهتان را گرفت، {sign}، و {count}.',
    ],
    location: [
      'جایی که در یادتان ماند {sign} بود و {count}.',
      'نام جایی را آورده‌اید، {sign}؛ {count}.',
      'جایی توجهتان را گرفت، {sign}، و {count}.',
    ],
  },
  digits: [
    'رقم‌هایش روی هم {root} می‌شود',
    'جمعِ رقم‌هایش به {root} می‌رسد',
    'از جمعِ رقم‌هایش {root} می‌ماند',
    'حسابش که کنیم {root} است',
  ],
  letters: [
    'حروفش {sum} می‌شود و به {root} می‌رسد',
    'حرف‌به‌حرف {sum} است و بعد {root}',
    'از حروفش {sum} و سپس {root} به دست می‌آید',
  ],
  uncounted: ['چیزی برای شمردن ندارد', 'عددی در آن نیست'],
  picture: [
    'پس {sign} را تصویر بگیرید و ببینید یاد چه می‌افتید.',
    'حسی که {sign} به شما داد، همان را نگه دارید.',
  ],
  echo: [
    'این همان {role} شماست، پس {signTheme} هم از درون می‌آید و هم از بیرون.',
    '{role} شما هم {root} است: نشانه چیزی را تکرار می‌کند که با خود دارید، {signTheme}.',
    'با {role} شما یکی است؛ از این نشانه {signTheme} را نگه دارید.',
  ],
  beside: [
    'کنار عدد مسیرتان {life}، {signTheme} را پهلوی {lifeTheme} می‌گذارد.',
    'از {signTheme} می‌گوید که برای {lifeTheme}، یعنی عدد {life} شما، همسایهٔ خوبی است.',
    'به آدمِ {life} که سراغ {lifeTheme} می‌رود، {signTheme} را پیشنهاد می‌کند.',
    'عدد {root} از {signTheme} می‌گوید؛ با عدد {life} شما، {signTheme} به کمک {lifeTheme} می‌آید.',
  ],
}
