// Persian: the day and year of birth (weekday, animal, element), and the mother's name.
import words from '@/messages/fa.json'
import type { BirthTexts } from '../shape'

export const birth: BirthTexts = {
  fact: [
    'روز {weekday}، {days} روز پیش، در سال {animal} و عنصر {element} آمده‌اید: {habit}، با {trait}.',
    'از روز {weekday} تولدتان {days} روز گذشته؛ سالتان سال {animal} و {element} است: {habit}، با {trait}.',
    'روز {weekday} در سال {animal} و {element} آمده‌اید، {days} روز پیش: {habit}، با {trait}.',
    'سال تولدتان سال {animal} با عنصر {element} است، روز {weekday}، {days} روز پیش: {habit}، با {trait}.',
  ],
  animals: {
    Rat: ['چشمی که فرصت کوچک را می‌بیند', 'شامه‌ای برای درهای پنهان'],
    Ox: ['قدمی که خسته نمی‌شود', 'شانه‌ای برای راه دراز'],
    Tiger: ['دلی که جلوی ناحق می‌ایستد', 'پایی که جلوتر می‌رود'],
    Rabbit: ['راهی بی‌دعوا', 'قدمی نرم و محتاط'],
    Dragon: ['چشمی به تصویر بزرگ', 'میل به باران‌آوردن'],
    Snake: ['صبری تا لحظهٔ اطمینان', 'دانستنی بیشتر از گفتن'],
    Horse: ['میل به دشت باز', 'شادیِ دویدن'],
    Goat: ['دلی که جمعِ خوب می‌خواهد', 'چشمی برای زیبایی‌های کوچک'],
    Monkey: ['ذهنی که گره را بازی می‌بیند', 'راهی دیگر وقتی درها بسته است'],
    Rooster: ['چشمی که چیز نابه‌جا را می‌بیند', 'دلی که وقت را می‌شناسد'],
    Dog: ['وفایی که می‌ماند', 'نگهبانی پای در'],
    Pig: ['دستی که قسمت می‌کند', 'دلی که زود می‌بخشد'],
  },
  animalNames: words.animals,
  elementNames: words.elements,
  elementTraits: {
    Wood: 'میلِ رشد',
    Fire: 'گرما',
    Earth: 'صبر',
    Metal: 'مرزِ روشن',
    Water: 'عمق',
  },
  mother: [
    'نام مادرتان هم {mother} می‌شود و از {motherTheme} می‌گوید.',
    'از نام مادرتان عدد {mother} می‌آید و {motherTheme} را کنار شما می‌گذارد.',
    'پشت سر شما نام مادرتان است، {mother}، با رنگی از {motherTheme}.',
    'نام مادرتان یک {mother} اضافه می‌کند و با آن کمی {motherTheme}.',
  ],
}
