// Persian: how readings are written.
import type { Writing } from '../writing'

export const writing: Writing = {
  letter: /\p{Script=Arabic}/u,
  banned: [
    { rule: 'fate', pattern: /سرنوشت|تقدیر|کائنات|کیهان|انرژی|ارتعاش/ },
    { rule: 'calque', pattern: /آدمِ? ?[۰-۹]|رویش بخوابید|روی آن بخوابید|میز را خلوت|این موضوع/ },
    {
      rule: 'stilted',
      pattern: /(?:^|\s)(?:نمود|نمودند|نمایید|گردید|می‌باشد|می‌باشید)(?=[\s.،؛]|$)|به عنوان یک|در راستای/,
    },
    { rule: 'half-space', pattern: /(?:^|[\s«(])ن?می [آ-ی]|[آ-ی] ها(?:ی|یی)?(?=[\s.،؛؟]|$)/ },
    { rule: 'letters', pattern: /[يك]/ },
    { rule: 'digits', pattern: /[0-9٠-٩]/ },
    { rule: 'marks', pattern: /[!—–,;?]/ },
  ],
  lack: /هیچ‌?(?:\s|\u200c)?کدام(?:تان)?[^.؟]*عدد[^.؟]*ندار|هیچ‌?(?:\s|\u200c)?کدام(?:تان)?[^.؟]*عدد[^.؟]*نیست/,
  leaning: /عددها(?:یتان)? (?:به|رو به)[^.]*(?:نزدیک|مایل)|رها ?کردن|پیش‌قدم شوید/,
  sentence: 26,
}
