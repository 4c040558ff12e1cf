// What no reading may say: predictions, verdicts, flattery, the language of offices.
export const FORBIDDEN = {
  en: /\b(?:will|shall|destiny|destined|fate|fated|lucky|unlucky|luck|guarantee[ds]?|certainly|definitely|predict\w*|prophecy|the universe wants|must|doomed|curse|blessed|amazing|special one|cure[ds]?)\b|n't going to|!/i,
  fa: /سرنوشت|تقدیر|خوش‌شانس|بدشانس|شانس|حتماً|قطعاً|بی‌شک|تضمین|(?<![\p{L}\u200c])(?:خواهد|خواهید|خواهند) |پیش‌گویی|(?<![\p{L}\u200c])(?:نمود|گردید|گردد)|می‌باشد|در راستای|به عنوان یک|مطالعه|نفرین|!/u,
}
export const PICTURES = /\p{Extended_Pictographic}/u
