// Letters that no table of values has, under the letter from which they come: what Unicode names “X with …” (a hook, a
// stroke, a ring, other dots), or X turned, small capital and the like, counts as X. Letters with a name of their own follow
// custom: ICAO Doc 9303 for Æ Œ Þ Ð Ŋ Ə, CLDR for ĸ (Q) and Ƿ; Urdu ٹ ڈ ڑ, Sindhi ٻ ڀ ٺ and their kin as the letter whose form
// they keep; ڤ and ڦ as ف, ۆ ۇ ۈ ۋ as و, ې as ی. They are customs, not a published table, and results name each of them.

const LATIN: Readonly<Record<string, string>> = {
  A: 'ȺⱯⱭⱰᴀᶏᶐꞺꬰꭤ',
  B: 'ɃƁƂʙᴃᵬᶀꞖꞴ',
  C: 'ƇȻɕᴄꜾꞒꟄ𝼝',
  D: 'ÐĐƉƊƋȡᴅᴆᵭᶁᶑꝹꟇ',
  E: 'ƎƏƐɆɘɚꞫɝɞʚᴇᴈᶒᶓᶔᶕⱸⱻꬲꬳꬴ',
  F: 'ƑᵮᶂꜰꝻꞘꬵ',
  G: 'ƓƔƢǤꞬɢʛᵷꝽᶃꝾꞠꟐꬶ𝼁𝼂',
  H: 'ĦꞍꞪɧʜʮʯⱧꜦꞕ',
  I: 'ƖƗꞮᴉᵻᵼᶖꞼ𝼚',
  J: 'ȷɈɟʄꞲᴊ',
  K: 'ƘꞰᴋᶄⱩꝀꝂꝄꞢ𝼃𝼐',
  L: 'ŁȽȴⱢꞭɭʟᴌᶅⱠꝆꝈꞀꞎꬷꬸꬹ𝼄𝼑𝼓',
  M: 'ƜɰⱮᴍᴟᵯᶆꟺꬺ',
  N: 'ŊƝȠȵɳɴᴎᵰᶇꞐꞤꬻꬼ𝼇𝼔',
  O: 'ØƆƟᴏᴐᴑᴒᴓᶗⱺꝊꝌꟀꬽꬾꬿ𝼛',
  P: 'ƤᴘᵱⱣᶈꝐꝒꝔ',
  Q: 'ĸɊʠꝖꝘꞯ',
  R: 'ƦɌɹɺɻɼⱤɾɿʁᴙᴚᵲᵳᶉⱹꝚꞂꞦꭅꭆꭇꭈꭉꭊꭋꭌꭨ𝼈𝼕𝼖',
  S: 'ƩⱾꟅʆᵴᶊᶋᶘẜẝꜱꞄꞨꟉꟖꟘꭍ𝼋𝼌𝼞',
  T: 'ŦƫƬƮȶȾꞱᴛᵵꞆ𝼉𝼍',
  U: 'ƱɄᴜᴝᵾᵿᶙꞸꞾꭎꭏꭒ',
  V: 'ƲɅᴠᶌỼⱱⱴꝞ',
  W: 'ǷʍᴡⱲꟂꟕ',
  X: 'ᶍꭖꭗꭘꭙ',
  Y: 'ƳɎʎʏỾꭚ𝼆',
  Z: 'ƵƷƺȤⱿʐʑʓᴢᴣᵶꟆᶚⱫꝢ𝼘',
  AA: 'Ꜳ',
  AE: 'ÆᴁᴂꞚ',
  AO: 'Ꜵ',
  AU: 'Ꜷ',
  AV: 'ꜸꜺ',
  AY: 'Ꜽ',
  DB: 'ȸ',
  DZ: 'ʣʤʥꭦ𝼒𝼙',
  HV: 'Ƕ',
  LL: 'Ỻ',
  LS: 'ʪ',
  LZ: 'ɮʫ𝼅',
  OE: 'ŒɶᴔꞜꭀꭁꭂꭢ',
  OO: 'Ꝏ',
  OU: 'Ȣᴕ',
  QP: 'ȹ',
  SS: 'ẞ',
  TC: 'ʨ',
  TH: 'ÞᵺꝤꝦꟓ',
  TS: 'ʦʧꭧ𝼗𝼜',
  TZ: 'Ꜩ',
  UE: 'ᵫꞞ',
  UI: 'ꭐꭑ',
  UO: 'ꭣ',
  VY: 'Ꝡ',
}

const ARABIC: Readonly<Record<string, string>> = {
  ا: '\u0672\u0673\u0773\u0774\u0870\u0871\u0872\u0873\u0874\u0875\u0876\u0877\u0878\u0879\u087A\u087B\u087C\u087D\u087E\u087F\u0880\u0881\u0882\u08AD',
  ب: '\u066E\u067B\u0680\u0750\u0751\u0752\u0753\u0754\u0755\u0756\u08A0\u08A1\u08B6',
  پ: '\u08B7\u08BE',
  ت: '\u0679\u067A\u067C\u067D\u067F\u08B8\u08BF\u08C0',
  ج: '\u0683\u0684\u08A2\u08C5\u08C6',
  چ: '\u0687\u06BF\u08C1',
  ح: '\u0681\u0682\u0685\u0757\u0758\u076E\u076F\u0772\u077C\u088A',
  د: '\u0688\u0689\u068A\u068B\u068C\u068D\u068E\u068F\u0690\u06EE\u0759\u075A\u08AE\u{10EC2}',
  ر: '\u0691\u0692\u0693\u0694\u0695\u0696\u0697\u0699\u06EF\u075B\u076B\u076C\u0771\u08AA\u08B9',
  ز: '\u08B2',
  س: '\u069A\u069B\u069C\u075C\u076D\u0770\u077D\u077E',
  ش: '\u06FA',
  ص: '\u069D\u069E\u08AF',
  ض: '\u06FB',
  ط: '\u069F\u088B\u088C\u08A3\u{10EC3}',
  ع: '\u06A0\u075D\u075E\u075F\u08B3',
  غ: '\u06FC\u08C3',
  ف: '\u06A1\u06A2\u06A3\u06A4\u06A5\u06A6\u0760\u0761\u08A4\u08BB',
  ق: '\u066F\u06A7\u06A8\u08A5\u08B5\u08BC\u08C4',
  ک: '\u063B\u063C\u06AA\u06AB\u06AC\u06AD\u06AE\u0762\u0763\u0764\u077F\u088D\u08B4\u08C2\u{10EC4}',
  گ: '\u06B0\u06B1\u06B2\u06B3\u06B4\u08B0\u08C8',
  ل: '\u06B5\u06B6\u06B7\u06B8\u076A\u08A6\u08C7',
  م: '\u0765\u0766\u08A7',
  ن: '\u06B9\u06BA\u06BB\u06BC\u06BD\u0767\u0768\u0769\u0889\u08BD',
  و: '\u06C7\u06C4\u06C5\u06C6\u06C8\u06C9\u06CA\u06CB\u06CF\u0778\u0779\u08AB\u08B1',
  ه: '\u06FF',
  ة: '\u06C3',
  ی: '\u0620\u063D\u063E\u063F\u06CD\u06CE\u06D0\u06D1\u0775\u0776\u0777\u0886\u08A8\u08A9\u08AC\u08BA',
  ے: '\u077A\u077B',
}

/** A capital letter beyond A–Z that does not decompose, and the letters A–Z for which it stands. */
export const LATIN_BASES = basesOf(LATIN)

/** A letter of the Arabic script, and the one in the abjad from which it comes. */
export const ARABIC_BASES = basesOf(ARABIC)

function basesOf(rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(rows).flatMap(([base, letters]) => [...letters].map((letter) => [letter, base])),
  )
}
