// Persian: the subjects of questions, and what each number stands for in a few words.
import type { Texts } from '../shape'

export const subjects: Texts['subjects'] = {
  loss: 'مرگ و زندگی',
  pregnancy: 'بارداری',
  surgery: 'جراحی',
  health: 'سلامتی',
  law: 'کار حقوقی',
  investment: 'سرمایه‌گذاری',
  debt: 'بدهی',
  money: 'پول',
  new_job: 'کار تازه',
  interview: 'این مصاحبه',
  promotion: 'این ارتقا',
  resignation: 'ترک کار',
  boss: 'رابطه با رئیستان',
  business: 'این کسب‌وکار',
  project: 'این پروژه',
  marriage: 'این ازدواج',
  separation: 'این جدایی',
  partner: 'زندگی دونفره‌تان',
  child: 'رابطه با فرزندتان',
  parents: 'رابطه با پدر و مادرتان',
  sibling: 'رابطه با خواهر یا برادرتان',
  friend: 'این دوستی',
  family: 'خانواده‌تان',
  love: 'این عشق',
  exam: 'این امتحان',
  university: 'دانشگاه',
  study: 'درس‌خواندن',
  emigration: 'مهاجرت',
  trip: 'این سفر',
  home: 'خانه‌تان',
  move: 'این جابه‌جایی',
  work: 'کارتان',
  decision: 'این تصمیم',
  general: 'این موضوع',
}

export const briefly: Texts['briefly'] = {
  boss: 'این رابطه',
  partner: 'این زندگی',
  child: 'این رابطه',
  parents: 'این رابطه',
  sibling: 'این رابطه',
}

export const peace = 'روزهای پیش رو'

export const roles: Texts['roles'] = {
  life_path: 'عدد مسیر زندگی',
  personal_year: 'عدد سال',
  expression: 'عدد نام',
}

export const themes: Texts['themes'] = {
  1: 'شروع تازه',
  2: 'همراهی',
  3: 'هم‌صحبتی',
  4: 'کار پیوسته',
  5: 'تغییر',
  6: 'مراقبت',
  7: 'تأمل',
  8: 'به‌دست‌گرفتن کارها',
  9: 'رهاکردن',
  11: 'اعتماد به دل',
  22: 'ساختن با صبر',
  33: 'مهربانی در عمل',
}
