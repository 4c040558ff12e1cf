// English: what is danger said outright. Apostrophes are gone (“dont”, “im”), numbers are 0, 00 or 000.
import { type Rule, rules } from '../../forms/rule'

const PLAY =
  'chess|mario|kart|fifa|game|games|gaming|level|boss fight|xbox|playstation|nintendo|minecraft|fortnite|raid|laser tag|paintball|quiz|poker|cards|darts|pool|scrabble|monopoly|uno|tennis|squash|badminton|race|karaoke|lol|lmao|haha|hahaha|rofl|movie|film|novel|episode|series|podcast|play|scene|character|script|costume|halloween|shaving|laughing|(?<!as a |not a )joke|(?<!not )joking|elden|sephiroth|zombies|gta|cosplay|prank|carrom|connect four|houseplants|squad'
const BODY =
  '(?:arms?|wrists?|legs?|thighs?|skin|forearms?|stomach|belly|hips?|hands?|body|flesh|veins?|face)'
const KIDS =
  '(?:kids?|child|children|bab(?:y|ies)|sons?|daughters?|toddler|newborn|infant|nieces?|nephews?|grand(?:son|daughter|kids?|child)|step(?:son|daughter)|(?:little|wee|baby|younger|small) (?:brother|sister|boy|girl|one|lad|man)|twins|pupils?)'
const KIN =
  '(?:husbands?|wife|boyfriend|girlfriend|ex|partner|fianc\\w+|dad|daddy|father|mum|mom|mam|mother|step(?:dad|father|mum|mom|mother|son|brother)|brothers?|sisters?|uncle|aunt|grandad|grandpa|grandfather|boss|landlord|neighbou?r|teacher|coach|cousin|roommate|flatmate|housemate|friend|mate|manager|in laws?|tenant|lover)'
const WHO = `(?:him|her|them|someone|somebody|a man|that (?:man|woman|guy|bastard|bitch|boy|girl|liar|thief)|everyone|everybody|(?:my|his|her|their|the)(?: \\w+){0,2} ${KIN}|my (?:\\w+ ){0,2}(?:son|daughter) in law)`
const STRIKE =
  '(?:hit|hits|hitting|beat|beats|beaten|beating|slap|slaps|slapped|slapping|punch|punches|punched|punching|kick|kicks|kicked|kicking|choke|chokes|choked|choking|strangle|strangles|strangled|strangling|shove|shoves|shoved|shoving|smack|smacks|smacked|batter|batters|battered|battering|bash|bashed|whip|whips|whipped|whipping|belts|belted|burns|burned|burnt|scalded|thump|thumps|thumped|smother|smothered|smothering|throttled|attacked|attacks|hurts|stabbed|headbutted|slams|slammed|spat on|grabs|grabbed)'
const MEANT =
  '(?:want(?:ed)? to|wanna|going to|gonna|ill|i will|im|id|i would|i could|i must|i shall|plan(?:ning)? to|ready to|how (?:do|can|would|to)(?: i)?|should i|shall i|can i|will i|could i|hope to|need to|let me|thinking (?:of|about)|decided to|gotta|about to|swear i|right to|time to)'

/** Somebody who is mourned is in no danger any more. */
const GONE = `${PLAY}|died|passed away|grave|years ago|yrs ago|in 000|in college|was that him|miss him|miss her|when we were|funeral|since he|since she`

const plain: readonly Rule[] = [
  ...rules('self', PLAY, [
    '(?:kill|killing|hang|hanging|shoot|shooting|drown|drowning|poison|gas|stab|burn|murder) my ?self(?! in the foot| laughing| with| trying| over| at work| for)',
    'unaliv\\w*(?: my ?self)?|(?<=^ )suicide(?: tonight| when)?(?=(?: \\?)? $)|kms|commit(?:ting)? suicide|(?:im|i am|feel(?:ing)?|been|being|become) (?:\\w+ ){0,2}suicidal|my (?:own )?suicide(?: note)?|(?:think\\w*|plan\\w*|thoughts?|consider\\w*) (?:of|about)? ?(?:my )?suicide',
    '(?:end|ending|ended|take|taking|took|finish) my (?:own )?life|(?:im|i|ill|to) (?:want to |am |be )?(?:end|ending) it(?: all)?(?: tonight| today| soon| now)?(?= $)|end it all(?! day)',
    '(?:i|just|really|still|rather|actually) (?:\\w+ ){0,2}(?:want|wanna|wish|need|going|gonna|ready|hope|deserve|prefer) (?:to )?(?:die|be dead)|wanna die|want to die(?! of| laughing)|(?:day|way|pill|method) to die|i (?:will|shall) die (?:tonight|tomorrow|by)|wish i (?:was|were|am) (?:dead|never born)|(?:im|id be|i am|i would be) (?:\\w+ )?better off dead|me dead',
    '(?:dont|do not|never) (?:\\w+ )?want to (?:live|be alive|exist|wake up|be here(?! in| at| with)|go on)( any ?more| any longer)?|(?:no|any|without) reason to live|cant (?:live|go on living) (?:any ?more|like this)',
    '(?:slit|slitting|cut|cutting|open|slash) my (?:wrists?|throat|veins?)|jump(?:ing)? (?:off|from|in front|under|over) (?:of )?(?:the|a|my|this) (?:\\w+ )?(?:bridge|roof|train|rail|railing|cliff|building|balcony|window|pier|bus|metro|tube|car park)|throw(?:ing)? my ?self (?:off|under|in front|from|out)|(?:die|dead|death|end) by my (?:own )?hand',
    '(?:i|ive|i have|just) (?:just |already |have )?(?:took|taken|swallowed|swallow|downed|take) (?:all|the whole|every|a whole|the entire|00|000|too many|a lot|them all|everything)(?: \\w+){0,4} (?:pills?|tablets?|bottle|paracetamol|meds|packet|box|capsules)|taken all of them|i overdosed|(?:going|plan\\w*|want) to overdose|take(?:n)? an overdose',
    '(?:ending|end) my (?:own )?life|(?:i|im|ill|gonna|to) (?:\\w+ )?(?:off|top|kill) my ?self|top my ?self|off my ?self|(?:want|rather|prefer|wish|hope|like|ought|better|might as well) (?:to )?be dead|be dead (?:by|before|than|tomorrow|soon)',
    '(?:jump|jumping|step|stepping|walk|walking|leap\\w*|drive|driving|swerve) (?:\\w+ )?(?:off|over|under|into|in front|out in front) (?:of )?(?:the |a |my )?(?:\\w+ )?(?:bridge|rail|roof|train|sea|river|lake|lorry|truck|luas|tram|cliff|wall|traffic|highway|canal)(?: and not| tonight| on purpose)?|set (?:my ?self|myself) on fire|(?:how|where|when|way|ways) (?:to|do i|can i|should i|shall i) die|find my body|my (?:own )?death (?:painful|quick|by)|go be with (?:him|her) tonight|gun in my mouth|do i jump|finish the job',
    '(?:took|taking|take|swallow\\w*|eaten|saved up) (?:all|every one) (?:of )?(?:my|the|his|her|mums|moms|dads) (?:\\w+ )?(?:\\w+ )?(?:tablets|pills|morphine|insulin|medication|meds)|(?:i|im) (?:\\w+ )?(?:tried|plan\\w*|going|intend) to (?:overdose|hang|shoot|drown|jump off)',
  ]),
  ...rules('injury', `${PLAY}|dog|cat|vet|shaving|oven|iron|recipe|cooking|onions?`, [
    `(?:cutting|cut|cuts|burn|burning|hurt|hurting|harm|harming|scratch|scratching|punch|punching|hit|hitting|bite|biting|stab|stabbing|slice|slicing|carve|carving|punish|punishing|pinch|scald|scalding) (?:myself|my ?self)(?: (?:again|every|when|to|on purpose|at night|so|because|since|and|in|after|with|but|for|off|if|until|till|since))|self ?harm\\w*|self ?injur\\w*|self ?mutilat\\w*`,
    `(?:cut|cutting|burn|burning|slice|slicing|carve|carving|carved|slash|scratch|scratching|stab|stabbing|hit|punch|bite) (?:my|into my) (?:own )?(?:\\w+ )?${BODY} (?:again|every|when|to|on purpose|with|so|until|till|because|in|since|at)|(?:im|i am|started|been|keep|back to|was|always|stop|started) cutting(?: again| my| every| since)|(?:keep|started|stop|back to) cutting(?= $)|cutting every`,
    'starv(?:e|ing|ed) my ?self|(?:make|makes|making|made) my ?self (?:sick|vomit|throw up|puke|be sick)|(?:i|im|been|am) (?:\\w+ )?(?:purge|purging|purged)|binge and purge|bulimi[ac]\\w*|(?:my|im|i am|been|have) (?:\\w+ )?anorexi[ac]|anorexia|laxatives|eating disorder|(?:vomit\\w*|throw(?:ing)? up|puk(?:e|ing)) (?:after|every|each|my|what|all|on purpose|in secret)|(?:havent|have not|not|i didnt) (?:eaten|eat|ate)(?: \\w+){0,2} (?:in|for|since) (?:\\w+ )?(?:0|00|two|three|four|five|six|seven|days|monday|tuesday|sunday)',
    `my (?:\\w+ )?(?:${BODY}) (?:is|are|were|was) (?:\\w+ )?(?:full of|covered in|covered with) (?:cuts|burns|scars)|the cuts on my|(?:hit|hitting|bang|banging|smash\\w*|punch\\w*|slam\\w*) (?:my (?:own )?(?:head|face)|(?:the |a )?walls?)(?: \\w+){0,4} (?:until|till|til|over|again|every|because|when|on purpose|on the|against)|(?:told|tell) (?:\\w+ ){0,3}(?:im|i am|that i) (?:cutting|cut|bulimic|anorexic)|i cut (?:deeper|too deep|again)|and cut(?= $)|used (?:my|the|a) (?:\\w+ )?(?:razor|blade|knife) on (?:my ?self|me|my)`,
    `(?:slic\\w*|cut\\w*|burn\\w*|carv\\w*|scratch\\w*|stab\\w*|punish\\w*) (?:into )?my (?:own )?(?:\\w+ )?${BODY}(?: again| with| every| until| till| til| on purpose| when| to feel| raw| open| because|(?= $))|bulimic|purging|bing\\w* and (?:then )?(?:purg\\w*|vomit\\w*|throw\\w*)|eat (?:and |then )?purge|skip(?:ping)? my insulin to (?:lose|be|get)|eat nothing (?:for|until|till)|(?:i|im|and) (?:do not|dont) eat (?:only|anything|at all)`,
  ]),
  ...rules('friend', GONE, [
    `(?:kill\\w*|hang\\w*|shoot\\w*|drown\\w*|hurt\\w*|harm\\w*|cut\\w*|burn\\w*|starv\\w*|poison\\w*|unaliv\\w*|stab\\w*|jump\\w*|throw\\w*) (?:herself|himself|themsel\\w+|hisself)(?! laughing| out of (?:the )?work)`,
    `(?:he|she|they|hes|shes|${KIN}|son|daughter|boy|girl|student|kid|client|patient|colleague) (?:\\w+ ){0,4}(?:wants?|wanted|wishes|wished|going|plans?|planning|ready|tried|trying|threatens|threatened) (?:to )?(?:die|be dead|hang|overdose|jump|end (?:it|his|her|their)\\w*|commit)`,
    '(?:is|was|hes|shes|be|been|feels|feeling|seems|sounds) (?:\\w+ )?suicidal|(?:attempted|tried) suicide|suicide (?:attempt|note|watch)|(?:end|take|taking|ending) (?:his|her|their) (?:own )?lives?|(?:doesnt|does not|didnt) want to (?:live|be alive|be here|wake up|exist)|took (?:an overdose|all (?:his|her|their)|a bunch of|too many)|(?:cuts|slit|slits|cutting) (?:his|her|their) (?:\\w+ )?(?:wrists?|arms?|legs?|thighs?)|help (?:her|him|them) die',
    `(?:he|she|shes|hes|${KIN}|daughter|girl) (?:\\w+ ){0,4}(?:purges|purging|anorexic|bulimic|self ?harm\\w*|overdosed)|burning (?:her|his) (?:arms?|legs?)`,
    `(?:${KIN}|he|she|hes|shes|kid|student|pupil|students) (?:\\w+ ){0,6}(?:ending it|end it|top himself|top herself|gas himself|jump off|off the bridge|gun (?:out|in (?:his|her) mouth)|rat poison|stopped eating completely|sick after (?:dinner|every|meals)|throw\\w* up (?:after|every))|killing (?:herself|himself)|on the (?:roof|ledge|window ledge|bridge) (?:\\w+ ){0,3}(?:jump|right now|now)|stop (?:burning|cutting|hurting|starving) (?:her|his|him|herself|himself)`,
  ]),
  ...rules('child', `${PLAY}|photos?|lice|nits`, [
    `${STRIKE} (?:\\w+ )?(?:(?:my|the|our|her|his|their|a|this|that|those) )(?:\\w+ ){0,2}${KIDS}`,
    `(?:im|i am) (?:only )?(?:0|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)(?: .*)? (?:${STRIKE}|touch\\w*|rape\\w*|hits me|drunk|starv\\w*|no food|nobody (?:has been )?home)|(?:touch\\w*|rape\\w*|hits me|beats (?:me|us)|${STRIKE} me) (?:.* )?(?:im|i am) (?:only )?(?:0|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)`,
    `molest\\w*|paedophil\\w*|pedophil\\w*|child abuse|(?:abus\\w+|touch\\w*|groom\\w*|starv\\w*|rap\\w+|neglect\\w*|drown|smother\\w*|shake|shook|strangle|kill|hurt\\w*|harm\\w*) (?:\\w+ )?(?:my|the|our|her|his|their|that|this|a) (?:\\w+ )?${KIDS}(?! (?:hair|toys))`,
    `(?:leaves?|left|leaving|locks?|locked|locking) (?:the|her|his|their|my|a) (?:\\w+ ){0,2}${KIDS} (?:\\w+ ){0,2}(?:alone|in the|outside|without|all night|for hours|hungry)`,
    `(?:touch\\w*|hits?|hitting|beats?|burns?|burned|slapp?\\w*|punche?s|starv\\w*|whips?|ties|tied|molest\\w*|chok\\w*|locks?) (?:\\w+ )?(?:the girls|the boys|the children|the kids|kids|my (?:\\w+ )?(?:boy|girl|son|daughter|nephew|niece|baby|toddler|kids|grandson|granddaughter)|our (?:\\w+ )?(?:oldest|boy|girl|son|daughter|baby)|the (?:wee one|house girl|little one|baby|boy|girl)|(?:her|his) (?:boy|girl|son|daughter|little boy|little girl)|that (?:girl|boy|child|baby)|us (?:in|without))|touched (?:her|him) (?:down there|there|under|at night)|cigarette burns?|(?:thoughts? of|think about|thinking of|want to|wanted to|going to|scared ill|might) (?:throw\\w*|smother\\w*|drown\\w*|shak\\w*|hit\\w*|chok\\w*|hurt\\w*) (?:my |the |him |her )?(?:\\w+ )?(?:baby|newborn|him when|her when|son|daughter|twins|against the wall|when (?:he|she))|comes? (?:in|into|to) my (?:room|bed)`,
  ]),
  ...rules('hurt', PLAY, [
    `${STRIKE} (?:me|us)(?! (?:at|with your best|in the feels|up|out|off|that|why|how|like|about|for the|by|to (?:the|it|work)|with (?:the|a) (?:bill|smile|news|question|invoice|idea)|as|why|when i|later|on the (?:shoulder|back)))|(?:being|been|was|am|get|got|getting|im|is|gets) (?:beaten|abused|raped|molested|assaulted|stalked|trafficked|strangled|choked|groped|threatened)`,
    `(?:rape|rapes|raped|raping|rapist)|sexual(?:ly)? (?:assault\\w*|abus\\w*|harass\\w*)|domestic (?:violence|abuse)|(?:is|was|hes|shes|are|an|my|abused by|his|her) (?:\\w+ )?(?:abusive|abus(?:es|ed|er|ing)(?: me)?)|(?:stalk(?:s|ed|er|ing)?|stalking) ?(?:me|us)?|(?:groped|groping|fondled|spiked) me|made me (?:do|touch|sleep with) ?\\w*`,
    `(?:threat(?:en|ens|ened|ening)?) (?:me|us|to (?:kill|hurt|burn|shoot|stab|throw|leak|take|share|beat|send|deport|post|break|find|hit))|(?:says?|said|swears?|swore|told|texts?|promised|threatens) (?:\\w+ ){0,3}(?:hell|shell|theyll|ill|he will|she will|will|to|going to|gonna) (?:kill|shoot|stab|murder|burn|break|slit|hurt|find|bury) (?:me|us|my)|(?:going to|gonna|wants? to|tried to|will|try(?:ing)? to) (?:shoot|stab|strangle|rape|burn|run) (?:me|us)`,
    `(?:force[sd]?|forcing|make|makes|making) me (?:to |into )?(?:marry|marriage|have sex|sleep with|sex|sign|stay|get pregnant|do things|touch)|forced marriage|marry(?:ing)? me (?:off|by force)|by force|(?:locks?|locked|locking|chained|tied|keeps|kept|trapped) me (?:in|up|inside|out|to|at)|(?:afraid|scared|terrified|frightened) of (?:my |the )?(?:\\w+ )?(?:${KIN})|wont let me (?:leave|go out|see|work|have)|(?:knife|gun|blade) (?:to|at|on|against) my|(?:broke|fractured|breaks|dislocated) my (?:arm|nose|jaw|ribs?|wrist|finger|teeth|tooth|collarbone|cheekbone)|hands? (?:round|around|on) my (?:neck|throat)|(?:threw|pushed|throws|pushes|kicked|dragged|drags) me (?:down|against|into|across|by|out of the car)|(?:has|have|took|taken|keeps|kept|hides?|holding|hold) my passport|throw acid (?:on|at) my|(?:strangled|choked|raped|beaten|stalked|abused)(?= $| twice| by)`,
    `(?:hit|beat|slap|punch|kick|chok|strangl|grab|stab|burn|push|shov|whip|attack|threaten)(?:s|es|ed|ting|ing|ned|en|led)? me (?:again|every|when|and|because|in the|with (?:a|the|his|her)|for my|down|against|if|at night|so|until)|put (?:his|a|the) (?:hand|gun|knife|hands) (?:up my|on (?:my|the table)|to my|down my|round my|around my)|(?:threw|poured) (?:boiling|hot) \\w+ (?:at|on|over) me|burning my arm|break my (?:legs?|arms?|neck|jaw|bones)|broke (?:two of |both )?my (?:\\w+ )?(?:ribs|arm|nose|jaw|wrist|teeth)|kill me if|restraining order|(?:has|have|got) my nudes|my (?:naked|nude) (?:photos|pictures|pics)|sleep with (?:men|clients)|husband hits|touch(?:es|ed)? me (?:at night|again|every|and)|forc\\w+ me (?:when|while)`,
  ]),
  ...rules(
    'wish',
    `${PLAY}|plants?|weeds?|wasps?|moths?|slugs|spider|cake|photos?|camera|portraits?|wedding|video|kindness`,
    [
      `${MEANT} (?:\\w+ ){0,3}(?:kill|murder|stab|shoot|strangle|poison|smother|choke|bash|batter|beat|hurt|hit|slap|punch|burn|drown|smash|cripple|bury|run over|hang|slash|whip|break|cut|torture|stabbing|killing|poisoning) (?:up )?${WHO}(?! (?:(?:at|to|up|out)(?= )|with (?:kindness|love)|heart|feelings|record|score|fern|plants?|that look))`,
      `(?:kill|murder|stab|shoot|poison|strangle|killing|poisoning|murdering) (?:${WHO})(?! (?:that look|portrait|family portrait|lawn|plant|plants|vibe|mood|record))`,
      `(?:break|breaking|smash|smashing|cut|slit|slash|crush|split|knock) (?:his|her|their|both his|both her|that \\w+) (?:\\w+ )?(?:legs?|jaws?|face|bones|teeth|head|skull|neck|knees?|throat|hands?|kneecaps?|nose|fingers|arms?|ribs)(?! hair)`,
      `(?:burn|burning|torch|torching|set fire to|blow up|bomb|set) (?:down )?(?:his|her|their|the|my \\w+s?) (?:\\w+ )?(?:house|car|home|shop|flat|salon|office|school|barn|place|van|building|stall)|(?:acid|boiling (?:water|oil)) (?:on|in|over|at) (?:his|her|their)|throw acid|(?:take|bring|bringing|taking) (?:a|the|my) (?:\\w+ )?(?:gun|rifle|knife|pistol|machete) (?:in ?to|to) (?:school|work|the office|class|his|her)|shoot up|hire (?:a man|someone|somebody|a guy) to|(?:his|her|their) (?:jaw|legs|face|head|neck) (?:broke\\w*|smashed|bashed)|beat (?:\\w+ ){0,4}to death|(?:run|running) (?:him|her|them) over|get away with (?:killing|murder|poisoning|it if i)|make (?:him|her|them) bleed|by my hand`,
      `(?:my|take|get|getting|want|taking|for|lucky day for|plot\\w*|out for|plan\\w*|have my) revenge(?! dress| body| bod| plot| song)`,
      `(?:kill|murder|poison|strangle|stab|shoot|hurt|cripple|shooting|strangling|killing|poisoning) (?:him|her|them|the lot of them|all of them|the (?:man|woman|guy|old woman|foreman|driver|judge|boy)|that (?:doctor|man|woman|guy|driver|foreman)|my (?:\\w+ ){0,3}(?:${KIN}|partner|foreman|father in law|mother in law)s?)(?: or| yes| who| that| so| with| in| when| while| tonight| tomorrow| because| before|(?= $))`,
      `set (?:fire|it on fire|the \\w+ on fire)(?: to| at| in| tonight)|burn (?:his|her|their) (?:\\w+ )?(?:house|truck|car|shop|home|barn)|(?:put|slip|something|bleach|poison|drops?) (?:\\w+ ){0,3}(?:in|into) (?:his|her|their) (?:\\w+ )?(?:coffee|tea|food|drink|shaker|soup|well|water)|make (?:a )?bomb|getting (?:his|her) (?:jaw|legs|face|head)|(?:batter|smash|beat the (?:crap|shit|hell) out of|lynch) (?:him|her|them|that|the)|(?:gun|rifle|pistol|hammer|machete|knife) (?:\\w+ ){0,5}(?:for (?:when|both|him|her|them)|and theyll|theyll all)|school bleed`,
    ],
  ),
]

const AGE = '(?:0|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)'
const SMALL = `(?:${KIDS}|(?:0|one|two|three|four|five|six|seven|eight|nine|ten) (?:year|yr|month|week)s? old)`
const WITH = '(?:with|w)'
/** Those of whom the lists above do not think: anybody with an office, and all at once. */
const ANYBODY = `(?:${WHO}|(?:that|this|the|my|our|his|her|their) (?:\\w+ ){0,2}(?:sergeant|patient|inspector|judge|foreman|officer|cop|captain|doctor|nurse|priest|pastor|drunk|driver|bull(?:y|ies)|coward|thief|class|school|dealer|rapist|abuser|parents?|coworkers?|supervisor|prof\\w*|old (?:man|woman|lady)|baby (?:dad|daddy|mama)))`
const WOULD =
  '(?:will|ill|would|id|well|gonna|going to|wanna|want(?:ed|s)? to|should i|shall i|can i|could(?: i)?|about to|plan\\w* to|need to|ready to|has to|ought to|might|almost|nearly|or|to|we|i|just)'
/** What is pictured again and again, and meant. */
const PICTURED =
  '(?:thinking (?:of|about)|think (?:of|about)|thoughts? of|dream(?:ing)? (?:of|about)|imagin\\w+|pictur(?:e|ing)|urges? to|fantas\\w+ (?:of|about)|hands want to)'
const HARM =
  '(?:push|stab|kill|strangl|shoot|hurt|chok|smother|drown|throw|poison|murder|beat|hitt?|shak|burn)(?:e|ing|ning|bing|ting)?'
const ACCIDENTS =
  'accident|accidentally|shaving|chopping|cooking|feelings|toast|cookies|recipe|onions?|oven|dog|cat|vet'
const EVERYDAY =
  'exams?|test|midterm|finals?|essays?|thesis|deadline|forgot|ordered|scratched|dented|spilled|dropped|napkins|yelp|honda|stress|heat|hills?|interest|age'

/** The same in the grammar of the language, whoever does it to whom and when. */
const general: readonly Rule[] = [
  ...rules(
    'self',
    `${PLAY}|squad|gym|plants?|houseplants?|died|years ago|bungee|swimming|lost my|chocolate`,
    [
      '(?:im|feel|feeling|still|again)? ?suicidal|(?<!0 )(?:kms|kys)|suicide (?:a sin|is a sin|seems|again|tonight|pact|note|if)|(?:forgive|hell for|thinking|about|of|try|trying|threatens?|plan\\w*|attempt\\w*|by|for (?:his|her)|if i (?:\\w+ )?commit\\w*) suicide|suicide (?:.* )?(?:planning mine|do it anyway)|(?:my|your)self cowardly|(?:is it|would it be) \\w+ to kill (?:your|my) ?self',
      '(?:decided|date|day|time|plan|pact|ready|about|going|gonna|wanting|wanna|want|wants|wanted|method|mind|picked) (?:\\w+ ){0,4}to die(?! for| of| down| out| laughing| on this hill)|(?:gonna|going to|will|lets) die together|i should(?:ve| have) (?:died|been dead)|(?:wish i (?:was|were)) dead|(?:dont|do not|never) (?:wanna|want(?: to)?) (?:live|be alive|be here|exist|wake up)(?: |$)(?!in |with |at )|(?:wont|will not|not going to|dont) be alive',
      '(?:have|nearly|almost|way to|ways to|tried to|trying to|want to|wanna|gonna|rather) kill(?:ed)? my ?self(?! laughing| with work| over| at| for)|(?:throw|threw|thrown|hang|hanged) my ?self (?:under|off|in front|from|out|on|with)|(?:about to|going to|gonna|i will|ill|should i|want to|wanna|hes|shes|says hell|says shell|saying hell|hell|shell) jump(?:ing)?(?: off (?:the|a|this|that) (?:\\w+ )?(?:bridge|roof|pier|balcony|building|garage|cliff|storey|multi)| tonight| now| soon| or| again| i |(?= $))|jumped off (?:the|a) (?:\\w+ )?(?:bridge|roof|pier|balcony|building|cliff)',
      '(?:will|ill|gonna|going to|im) end(?:ing)? it (?:tonight|all|now|today|i mean|this week|after)|(?<=^ )ending it tonight|(?:just|i|ive|almost|nearly|tried to|try to|gonna|wanna|want to) (?:overdosed?|oded|od)(?! on (?:chocolate|sugar|coffee|carbs|netflix))|(?:almost|nearly) odd on purpose|oding|(?:drive|drives|driving|drove) (?:my|the|his|her) (?:\\w+ )?(?:car|truck|van|bike|lorry) (?:off|into (?:a|the) (?:\\w+ )?(?:wall|tree|river|lake|sea|pole|barrier|shannon))',
      '(?:took|taken|swallowed|downed|take|taking) (?:forty|thirty|twenty|fifty|sixty|a hundred|00|000|all|every|the whole|a whole|a bunch of|too many|so many)(?: \\w+){0,4} (?:pills?|tablets|paracetamol|meds|tylenol)|blow (?:my|his|her|their) (?:own )?brains? out|gun (?:\\w+ ){0,3}(?:my|his|her) (?:own )?(?:head|mouth|chin|temple)',
    ],
  ),
  ...rules('injury', `${PLAY}|${ACCIDENTS}`, [
    '(?:cuts?|cutting|burn(?:s|ed|t|ing)?|hurt(?:s|ing)?|harm(?:s|ed|ing)?|scratch(?:ed|ing)|slic(?:e|ed|ing)|stab(?:bed|bing)?|punish(?:ed|ing)?|starv(?:e|ed|ing)) my ?self(?! (?:shaving|on (?:the|a)|at work|some|off|a |short|out|up))|(?:i|to|wanna|need to|should i|keep|always|started|been|me|n|im|back to) cut(?:ting)? (?:so bad(?:ly)?|again|deep(?:er)?|too (?:deep|far)|together|every|or call|to (?:feel|sleep|fall|cope|calm))|(?<=^ )cut(?:ting)? (?:again|too deep|is the only)|sh relapse',
    `(?:carv\\w+|scratch\\w*|burn\\w*|wrote|write|cut) (?:(?!on |off |out )\\w+ ){1,3}(?:in|into|on|onto) my (?:own )?(?:\\w+ )?${BODY}|(?:slic\\w*|slash\\w*|carv\\w*|cut|cutting|burn\\w*) my (?:\\w+ )?${BODY} (?:up|${WITH} (?:a|the|cig\\w*|my))|cuts i (?:made|did)|(?:full of|all the) cuts|cuts on my (?:arms?|wrists?|thighs?)|cig\\w* (?:\\w+ ){0,2}on my (?:own )?(?:\\w+ )?${BODY}|razor (?:\\w+ ){0,6}(?:arms?|wrists?|thighs?)|blades? i (?:use|cut)|what i did to my (?:wrists?|arms?)|urge to (?:hurt|cut|harm) my ?self`,
    '(?:living on|only|is|eating|under) (?:0|00|000) (?:calories|cals)|(?:threw|throws?|throwing) up (?:my (?:dinner|lunch|food|meals?)|everything|all (?:he|she|i))|not eat(?:ing|en)? for (?:\\w+ ){0,2}(?:days|weeks)|do(?:es)? not eat (?:0|three|two|for) (?:weeks|days)|(?:till|until) (?:my|the) (?:\\w+ )?(?:knuckles?|hands?|skin|arms?) (?:bleed|bled|bleeds)',
  ]),
  ...rules('injury', 'feelings|toast|cookies|accident|not on purpose|by mistake|tyres?|tires?|cat|dog', [
    '(?:cut|burn|burned|burnt|burning|scald\\w*|hurt|hurting|stab\\w*|slam\\w*|threw up|throw up|vomit\\w*|bruis\\w*|hand|arm|leg) (?:\\w+ ){0,7}(?:on|by) purpose',
  ]),
  ...rules('friend', GONE, [
    '(?:end|ending|take|taking) (?:his|her|their) (?:own )?life|(?:wants|wanted|tried|trying|threatens|threatened) to (?:die|hang|od|overdose)(?! for| of| laughing)|shes cutting|(?:she|he|roommate|friend|sister|brother|bestie|flatmate) cuts (?:every|at night|again|and|n )|pic\\w* of (?:her|his) (?:\\w+ )?(?:cuts|cut (?:arms?|wrists?))|(?:her|his) (?:\\w+ )?(?:arms?|wrists?) bleeding|burns? (?:up )?(?:her|his) (?:\\w+ )?arms?|got the rope ready|(?:has|with) (?:a|the) (?:gun|rope) (?:\\w+ ){0,8}says tonight',
  ]),
  ...rules(
    'hurt',
    `${PLAY}|dream\\w*|price|kitten|puppy|cat|dog|duck|moon|instagram|insta|twitter|tiktok|song|hearts? out|connect|deer|insurance`,
    [
      '(?:beats?|beating|beaten) me up(?! about| over| inside| the)|(?:slapp?(?:s|ed)|punch(?:es|ed)|chok(?:es|ed)|strangl(?:es|ed)|shov(?:es|ed)|throttl(?:es|ed)|headbutt(?:s|ed)|whip(?:s|ped)|smack(?:s|ed)) me(?! out| off| in the feels| as| why| up)|(?:he|she|dad|mum|mom|brother|father|son|they) (?:beats?|threw|throws) me (?:down|for|black|badly|bad|against|with|when|at home)|(?:gave|given|gives) me (?:a|another|two) (?:black eyes?|split lip|bruises?|bloody nose|fat lip)|(?:got|was|been|were|being) (?:punched|stabbed|jumped|beaten|slapped|whipped) (?:by|black|n|and|at|in)|jumped (?:n|and) stabbed|jumped me|beaten black',
      '(?:theyd|hed|shed|theyll|hell|shell|they will|he will|she will|next time its|hes going to|hes gonna|threaten\\w*|said|says) (?:\\w+ ){0,3}(?:batter|beat|have me beaten|finish it|burn (?:me|us|my)|do my|a knife|my kneecaps|kill me|kill us|hurt me|shoot me|stab me|finish me)|(?:death threats?|hono\\w*r killing)|pull(?:ed|s)? (?:a|the|out a) (?:knife|gun|blade|machete) on me|outside (?:my|our|the) (?:\\w+ ){0,3}with a (?:gun|knife|bat|machete)|with a (?:gun|knife|machete) (?:\\w+ )?(?:waits?|waiting|outside)|(?:follow(?:s|ed|ing)?) me home',
      '(?:locked|locks|keeps?|kept|trapped|imprison\\w*|chained) (?:me )?(?:locked )?(?:in|up in|inside) (?:my|the|this|our|his|her) (?:\\w+ )?(?:room|house|home|flat|basement|apartment|bedroom|cellar)(?! by accident)|been locked in for|(?:wont|doesnt|not|never) (?:let|allow) me (?:\\w+ )?(?:out of|outside|leave the)|takes? my keys|forces? (?:him|her)self on me|forc\\w+ (?:me |us |to )?(?:\\w+ )?(?:have |having )?(?:sex|sleep with|marry)|forces the young|(?:makes?|made|making) me (?:\\w+ )?(?:sex|send (?:\\w+ )?(?:nudes|naked|pics))|marrying me|(?:sending|selling|giving) me to (?:marry|a man|be)|(?:drugged|spiked) my (?:drink|tea)|woke up with(?:out| no) (?:my )?clothes',
    ],
  ),
  ...rules('hurt', `${PLAY}|${EVERYDAY}|dream\\w*`, [
    '(?:(?:going|gonna|wants?|tried|will|try|trying|threaten\\w*|plans?|about|ready) (?:to )?|hell |shell |theyll |hed |theyd )(?:\\w+ )?(?:kill|murder) (?:me|us)',
  ]),
  ...rules(
    'wish',
    `${PLAY}|${EVERYDAY}|plants?|weeds?|wasps?|phone|laptop|battery|hoops|balloon|kindness|boss fight`,
    [
      `${WOULD} (?:\\w+ )?(?:kill|stab|shoot|strangle|smother|poison|murder|shank|finish|hang)(?:ed|d|bed)? (?:off )?${ANYBODY}(?! (?:(?:at|to|up|out)(?= )|with (?:kindness|love)|heart|feelings|record|score|lawn|fern|plants?|portrait|on yelp))|(?:after|once|when|if|until) i(?:ve)? (?:killed|stabbed|shot) ${ANYBODY}|want (?:my |that |the )?(?:\\w+ ){1,3}dead|(?:deserves?|needs?|have|has) to (?:die|be killed|bleed)|hope (?:he|she|they) dies?|let them (?:all )?die|(?<=^ )kill \\w+(?= $)`,
      `${PICTURED} (?:\\w+ ){0,2}?${HARM} (?:${ANYBODY}|${SMALL}|my (?:\\w+ )?${SMALL})|choking the life|push(?:ing|ed)? ${ANYBODY} (?:down the|off|under|in front)|(?:beat|beating|kick|batter) (?:the (?:hell|shit|crap|living) (?:\\w+ )?out of )?${ANYBODY} (?:unconscious|until|till|to (?:death|a pulp))|beat(?:ing)? the (?:hell|shit|crap) out of|(?:run|ran|running) (?:over )?${ANYBODY}(?: over)?(?= $| with| the| next| that)|beat (?:the|that) (?:thief|coward|man|guy)`,
      `(?:smash\\w*|bash\\w*|kick\\w*|blow\\w*|shoot\\w*|cav\\w*) (?:his|her|their|my \\w+) (?:head|face|skull|brains?) (?:in|off|out)|(?:broken|broke|smashed) (?:his|her|their) (?:legs?|jaw|arms?|face|hands?)|(?:bring\\w*|take|taking|brought) (?:a |the |my )?(?:\\w+ )?(?:knife|blade|gun|bat|machete) (?:to (?:school|work|class|college|uni)|tmrw|tomorrow|monday|in tomorrow)|shoot (?:up )?(?:the|my|this|our) (?:\\w+ )?(?:school|class|office|mosque|church|foreman)(?: up)?|blow up (?:the|that|this|my) (?:\\w+ )?(?:mosque|church|school|office|house|place|bus)|(?:bought|have|got|buy) (?:\\w+ )?(?:a |the )?(?:bullets?|gun|rifle|ammo) (?:for (?:my|him|her|the)|and i know)`,
      `i (?:\\w+ )?(?:hit|slapped|beat|punched|strangled|choked|stabbed) (?:my|our) (?:\\w+ )?(?:wife|husband|girlfriend|gf|bf|boyfriend|mum|mom|mother|dad|father|partner|${SMALL})(?! (?:at|to|in|with a (?:pillow|snow)))`,
    ],
  ),
  ...rules('child', `${PLAY}|surprise|vaccine|haircut|photos? album`, [
    `${STRIKE} (?:\\w+ )?(?:(?:my|the|our|her|his|their|a|this|that|those) )(?:\\w+ ){0,2}${SMALL}(?! (?:at|to the))|(?:threw|throw|throws|throwing|slam\\w*|toss\\w*|shook|shake) (?:him|her|the (?:baby|small one|kid)|(?:my|our) (?:\\w+ )?${SMALL}) (?:down|against|off|on the (?:wall|floor)|at the wall|out the)|dropp?ed (?:him|her) on purpose|smothered (?:him|her)|pillow on (?:my|the) (?:newborn|baby)|(?:drown|smother|shak|kill)\\w* my (?:\\w+ )?${SMALL}|tried to drown me`,
    `touch(?:es|ed|ing|ed)? (?:my|our|her|his) (?:\\w+ )?(?:private|${SMALL}|0)|touch(?:es|ed|ing)? (?:me|her|him|them) (?:down|there|in bed|at night|under|private|when)|(?:private parts|hands? (?:in|down|up|under) (?:my|her|his) (?:pants|knickers|underwear|skirt|trousers))|(?:does|did|do) things to (?:her|him|me)|(?:sleeping|sex|slept) with (?:a|my|the|her|his) (?:\\w+ )?(?:${AGE}|girl in|student|pupil|minor|kid|child|girl)|sex stuff`,
    `(?:im|i am|shes|hes|daughter|son|sister|brother|cousin|kid|girl)(?: .*)? (?:nudes?|naked|no clothes|without clothes)|(?:nudes?|naked|no clothes|without clothes) (?:.* )?(?:im|i am|shes|hes) ${AGE}|(?:im|i am|shes|she is|she has|girls at|hes|is) (?:only )?(?:in )?${AGE}(?: .*)? (?:cut my ?self|cuts my ?self|marr\\w*|nudes|sold|drown|burned|no food|kicked me out|his van|by my dad)|(?:marr\\w+|sold|nudes|drown me|van|burned by|burned my hand|no food|nobody gave us|cut my niece)(?: .*)? (?:im|i am|shes|she is|she has|is|at) ${AGE}|(?:cousin|sister|niece|daughter|girl|she|friend|child) (?:\\w+ ){0,4}(?:sold(?! me| us| his| her| the)|trafficked|being married|married off) ?(?:for|to|by|online)?|marry (?:my|her|our) (?:sister|daughter|niece)|to be married`,
    `(?:dont|doesnt|never|wont|nobody|not) (?:\\w+ )?(?:feeds?|fed) (?:the |their |her |his |my )?(?:\\w+ )?(?:kids?|child\\w*|baby|boy|girl|him|her|them|us)|(?:belt|cigarette|hand|bite) marks?|welts|(?:whips?|whipp\\w+|beats?|ties|tied) (?:him|her|them|my \\w+) (?:to|${WITH} a)|keep\\w* him without food|(?:baby|toddler|kids?|child\\w*|girl|boy|year old) (?:\\w+ ){0,4}(?:left |locked |crying |all )?(?:alone|outside|in the shed|starving) (?:\\w+ ){0,3}(?:night|days?|hours|while|day)?(?= |$)(?:.* )?(?:night|days?|nobody|call|pub|casino)|broke my (?:little )?(?:brothers?|sisters?)|(?:dad|mum|mom|he|she|stepdad) burn(?:ed|t) my|cut (?:my|her) (?:little girl|niece|daughter) (?:like|when)|(?:is|hes|shes) forcing a child`,
  ]),
]

/** What is said outright in passing: in half a sentence, before or after another question, or as a thing that goes without saying. */
const passing: readonly Rule[] = [
  ...rules('self', `${PLAY}|bungee|swimming|joy|queue|trampoline|pool|gym`, [
    '(?:have|had|having|be) (?:hanged|hung|killed|shot|drowned|gassed) my ?self|wish (?:id|i had|i would have|i(?:ve)?) (?:just )?(?:died|not woken)|have died when i|(?:jumping|jump) (?:after my|tonight|from the|off that)|off that (?:roof|bridge|ledge) (?:first|tonight|tomorrow)|im (?:gonna|going to) jump(?! (?:in|on|at|for|through|the|ship|rope))|attempt(?:ed)? (?:twice|once|again|0)(?: .*)? (?:try|do it|finish) (?:it )?again|sewerslide|better i (?:hang|die)|(?:voices?|head|it|they) (?:says?|tells?|telling|keeps? saying)(?: me)?(?: to)? kill (?:your|my) ?self',
  ]),
  ...rules('injury', `${PLAY}|${ACCIDENTS}|dress|fabric|grass|wood|hair|carbs|sugar|gluten|losses|costs`, [
    '(?:i|we|we both|that i|god i|and i|she|he|me and (?:\\w+ ){1,3}) (?:both )?cut(?: together| and (?:the|my|i)| too|(?= $)| its)|cutting (?:helps|calms|is the only|my ?self)|(?:in|my|our) (?:\\w+ ){0,2}class (?:has been|is|keeps) cutting|(?:fresh|hide|hiding|show\\w*) (?:my |the |her )?cuts|fresh cuts|cuts (?:all )?(?:up|on|over|along) (?:my|her|his)|(?:slic|slash|carv)\\w+ (?:up )?my (?:\\w+ )?(?:arm|leg|thigh|wrist|skin)s?|scratch my ?self raw',
    '(?:binge (?:and )?purge|purging again|purged (?:blood|again|tonight|today)|(?:is|its|ways|all) coming back up)|(?:days?|hours|week) without (?:food|eating) on purpose|(?:stopped|skip\\w*|stop\\w*|not taking) (?:taking )?my insulin (?:to|so)',
  ]),
  ...rules('friend', GONE, [
    '(?:tried|trying|attempt\\w*) (?:to )?(?:commit )?suicide|wants to be dead|overdos\\w+ (?:on purpose|he took on purpose|she took on purpose)|(?:friend|mate|brother|sister|son|daughter|she|he) from jumping',
  ]),
  ...rules(
    'hurt',
    `${PLAY}|dream\\w*|price|kitten|puppy|cat|dog|ball|football|boxing|karate|sparring|bouncer`,
    [
      '(?:knock|knocks|knocked|knocking|slap|slaps|slapped|kick|kicks|kicked|push|pushes|pushed|throw|throws|threw|chuck|chucks|chucked) me (?:about|around|down the)|got (?:slapped|hit|punched|kicked|choked|dragged)(?: (?:again|by|with|down))|(?:hits?|beats?|punch\\w*|chok\\w*) you (?:then|and then|but) (?:buys?|says?|brings?|is)|(?:dragged|pulled|pulls|drags|grabs) (?:\\w+ ){0,3}by (?:my|the) hair|by my hair|being (?:hit|beaten|slapped) is normal|(?:black eyes?|bruises|broken \\w+|split lip) from (?:my|him|her)|(?:girlfriend|boyfriend|wife|husband|ex|he|she) (?:stabbed|bit|burned|burnt|strangled|choked) me|(?:he|she|dad|mum|mom|husband|boyfriend|girlfriend) broke (?:my|it) (?:\\w+ )?(?:arm|nose|jaw|ribs?|wrist|finger|tooth|on purpose|girlfriend)|sells? me to|selling me|slapped spat on',
    ],
  ),
  ...rules(
    'wish',
    `${PLAY}|${EVERYDAY}|plants?|weeds?|wasps?|phone|laptop|battery|mystery|book|podcast|documentary|true crime|dream\\w*`,
    [
      `(?:murder|murdering|killing|smothering|strangling|poisoning|stabbing|butchering) (?:my|the|that|our|his|her|him|them|your|somebody|someone)(?: (?!show|scene|game|mystery|vibe|mood)\\w+){0,3}(?= im| i | this| on| $| lol| who| when| if)|dead man (?:im|i|when|tonight)|(?:shooting|shoot|blowing|bomb|burning|attack\\w*|stab\\w*) (?:up )?(?:the|my|this|our|that|people at) (?:\\w+ ){0,2}(?:school|mosque|church|temple|office|headteacher|teacher|place|sunday)|(?:hired|hiring|paid|paying) (?:somebody|someone|a man|a guy|two men) to|put (?:a bullet|one) in (?:him|her|them|that|my|the)|(?:put|putting) (?:my|that|the|him|her) (?:\\w+ )?in (?:the |a )?(?:hospital|grave|ground|coffin|wheelchair)|(?:gets?|getting|be) (?:stabbed|shot|killed) (?:on )?(?:monday|tonight|tomorrow|by me)|(?:kill|killing) (?:the (?:two|three|pair|lot|both) of them|both of them|first)|(?:gonna|going to|will) (?:kill|murder|attack) (?:our|my|his|her|people|everyone|the)|death to my|(?:ran|run) over (?:the|my) (?:\\w+ ){1,5}on purpose|gets? away with murder|by my hands`,
    ],
  ),
  ...rules('child', `${PLAY}|vaccine|haircut|jab|football|rugby|tantrum`, [
    `(?:shook|shaken|shake|shaking) (?:mine|the baby|him|her|my (?:\\w+ )?(?:baby|son|daughter))(?: last| so| hard| until| till| tonight| and|(?= $))|(?:daddy|mummy|mommy|dad|mum|mom|grandad|uncle|coach|teacher|stepdad) (?:hurts?|touch\\w*|kiss\\w*|rubs?) (?:my|his|her) (?:bottom|bum|private\\w*|down there)|(?:being|been|is) groomed|(?:pillow|blanket|cushion|hand) over (?:the |his |her |my )?(?:\\w+ )?(?:crib|cot|face|mouth|nose|baby)|(?:teacher|coach|babysitter|nanny|father|dad|mum|mom|stepdad|grandad) (?:is |keeps |has been |just )?(?:hit|hits|hitting|beat|beats|beating|kick|kicks|kicked|kicking|stamp\\w*|whip\\w*|slap\\w*|burn\\w*) (?:my|our|the|him|her|them|on them)(?: (?:lad|son|boy|girl|daughter|kids?|right now|and|so|with))|(?:hit|beaten|whipped) with (?:a|the|his) (?:belt|cable|stick|shoe|cane)|(?:little|small|wee) (?:girl|boy) (?:\\w+ ){0,2}(?:chained|tied|locked)|teacher (?:\\w+ )?to kiss me|(?:bruises?|marks) (?:\\w+ ){0,4}from (?:his|her|my|their) (?:dad|father|mum|mother|stepdad|step\\w*)`,
  ]),
]

export const danger: readonly Rule[] = [...plain, ...general, ...passing]
