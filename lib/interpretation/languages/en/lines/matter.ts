// English: what usually counts in a matter, whatever is asked of it. Each stands after an answer of any form, and fits every question
// of its subject that names one of the words.
import type { MatterLines } from '../../lines'

export const matter: MatterLines = {
  money: [
    {
      of: 'tax refund|tax rebate|my refund',
      says: 'A refund tends to be spent in the head several times before it reaches the account.',
    },
    {
      of: 'money back(?! to)',
      says: 'Money comes back sooner to whoever has the receipt, a name and the date of the last call.',
    },
    {
      of: 'coffee money|raffle money|the kitty|whip ?round',
      says: 'With shared money, a list everyone can see calms people sooner than a suspicious look.',
    },
    {
      of: 'afford (?:a|an|our|my|our own|my own) (?:house|place|flat|home)|afford (?:my|our) own|own place',
      says: 'For a place of one’s own, what is set aside on payday counts more than what is left over.',
    },
    {
      of: 'afford an? (?:\\w+ )?(?:car|van)|for a small car|for a car',
      says: 'A car goes on asking for [insurance|tyres] and fuel long after its price has been paid.',
    },
    {
      of: 'car needs|truck battery|winter ti?y?res|brakes|needs ti?y?res',
      says: 'Repairs like to come in the thinnest month, and a garage can often say what may wait.',
    },
    {
      of: 'save (?:some |up |any )?money|save up|saving up|saving money',
      says: 'Small sums put away on the day the pay comes outlast big ones promised for later.',
    },
    {
      of: '(?:to |i )?(?:lend|lent)(?: \\w+){0,3} (?:money|quid|cash)|lend him|lend her|borrows?(?: \\w+){0,2} money|owes me',
      says: 'Money lent to someone close sits at the table too, until a day for paying it back is agreed.',
    },
    {
      of: 'hide the bills|(?:wife|husband|partner) about the (?:loan|debt|money)',
      says: 'A debt told on a quiet evening sounds smaller than the same one found in [a drawer|an envelope].',
    },
    {
      of: '(?:get|got|approve|approved for) (?:the|our|a|my) (?:\\w+ )?loan|bridg(?:e|ing) loan(?! from)',
      says: 'Lenders go by papers, and the one that is missing usually holds up all the rest.',
    },
    {
      of: '(?:split|share|divide)(?:ting)? (?:the |our )?bills',
      says: 'Shared bills cause least grumbling when they stand on one list that everybody can see.',
    },
    {
      of: 'ask (?:my|our|his|her) (?:dad|mum|mom|parents|father|mother|uncle|aunt|gran) for (?:\\w+ )?money',
      says: 'Parents say yes more easily to a clear sum for a clear thing, asked in a calm hour.',
    },
    {
      of: 'ask for (?:more|a better|higher) (?:salary|money|pay)|more salary',
      says: 'Before any talk about pay, it helps to know what others in the same post are getting.',
    },
    {
      of: 'is more money|more money,? (?:and )?less|(?:shifts?|nights) for the money',
      says: 'Better pay is felt once a month, while the [hours|nights] that earn it are felt every day.',
    },
    {
      of: 'time to retire|should i retire|when (?:can|do|should) i retire|early retirement',
      says: 'Before they stop working, people count the pension and forget to count the mornings.',
    },
    {
      of: '(?:be|get|become) rich',
      says: 'Rich can mean a villa, or simply never having to look at the price of cheese.',
    },
    {
      of: 'money this month|worried about money|worry about money|make ends meet|short this month',
      says: 'In a tight month it helps to know which payment can wait, and whom to ask before it is late.',
    },
    {
      of: '(?:make|making|earn) (?:any |some |good |a bit of )?money',
      says: 'What a small trade is worth shows when strangers pay the full price, more than when friends praise it.',
    },
    {
      of: 'delivery food|money on taxis|takeaway|overspend(?:ing)?|stop spending',
      says: 'Small amounts that hardly register, [a delivery|a taxi] here and there, empty an account faster than one big treat.',
    },
    {
      of: 'the taxes|my taxes|tax return(?! is)',
      says: 'Tax papers shrink once the receipts lie in one heap and the first page is filled in.',
    },
    {
      of: 'money for one|(?:can )?afford one|not both',
      says: 'When the money reaches for only one of two things, it helps to see which gets worse by waiting.',
    },
    {
      of: 'savings (?:won.?t|will|cover|enough|run out)',
      says: 'Estimates for building work tend to grow, so a margin beside the savings calms more than a perfect plan.',
    },
  ],
  new_job: [
    {
      of: 'start(?:ing|ed|s)?|first day|nervous',
      says: 'In the first weeks nobody expects much beyond names, the way to the kettle and honest questions.',
    },
    {
      of: 'job offer|accept|should i take|do i take|say yes',
      says: 'An offer looks different with the real hours, breaks and weekends written beside the pay.',
    },
    {
      of: 'is (?:the|this|my) new job|new job (?:be|go|work|suit|turn)|like (?:the|my) new (?:job|role)',
      says: 'Whoever works alongside you shapes a new job more than the title on the contract.',
    },
    {
      of: 'get (?:the|this|a|that|another) (?:new )?(?:job|position|role)|hear (?:back )?(?:about|from)|find (?:a |an)(?:new |other )?job|get another job',
      says: 'Hiring often waits for somebody’s holiday or a signature, and the applicant hears only the silence.',
    },
    {
      of: 'look(?:ing)? for (?:a new|another) job|apply for (?:a new|another)|change to',
      says: 'Why the last person left is the question that tells most about an open post.',
    },
  ],
  interview: [
    'Questions asked back, about [the team|a normal day there], stay in the memory longer than polished answers.',
    {
      of: 'visa interview',
      says: 'At a visa counter, papers in order and short honest answers speak louder than fine English.',
    },
    {
      of: 'accent|(?:my|good) english|english is',
      says: 'With an accent it helps to speak slowly, since panels listen for [the story|the person] and soon stop hearing the sounds.',
    },
    {
      of: 'nerves|nervous|anxious|afraid i will|choke on|bricking it|scared|can.?t eat|picking at|freeze',
      says: 'Nerves that feel so loud in the waiting room hardly show on the other side of the table.',
    },
    {
      of: 'hear back|not called|haven.?t called|haven.?t heard|heard nothing|get back to me',
      says: 'After the handshakes come other candidates and full diaries, which nobody outside can hurry.',
    },
    {
      of: 'something dumb|something stupid|went weird|blow it|blew it|replaying|do ok|did i do|mess(?:ed)? up',
      says: 'The sentence that keeps coming back afterwards is usually one the panel has [long forgotten|never noticed].',
    },
    {
      of: 'suit|beard|my hair|trainers|what (?:do|should|to) (?:i )?wear|dress for|tie|bruise|tattoo',
      says: 'Whatever is worn or shown, clothes one can forget about leave the head free for the talk.',
    },
    {
      of: '(?<!visa.{0,30})(?:(?:go|goes|going|gonna)(?: \\w+){0,3} (?:go|well|good)|kill it|smash|nail it|ace it|turn out|interview go|tear me)',
      says: 'Interviews turn on one or two plain stories of work done, told from start to finish.',
    },
    {
      of: '(?<!visa.{0,30})(?:(?:go|goes|going|gonna)(?: \\w+){0,3} (?:go|well)|kill it|smash|nail it|turn out|interview go)',
      says: 'Panels forgive a pause far sooner than a long answer to a different question.',
    },
    {
      of: 'get (?:the|this|that) (?:job|post|place)',
      says: 'Whoever sat across the table is also wondering how it would be to share an ordinary Monday.',
    },
    {
      of: 'bus or|train|miss my',
      says: 'The way there is half of an interview morning, and an early coffee round the corner calms most people.',
    },
    {
      of: 'second interview',
      says: 'Being asked back is a good place for the plain questions, about hours, pay and the people.',
    },
  ],
  promotion: [
    {
      of: '(?:when|right moment|good time).{0,40}(?:ask|hit).{0,25}raise|raise (?:now|before|this week|after)',
      says: 'Budgets have their season, and a good case brought a week late can wait a year.',
    },
    {
      of: '(?:ask|asking|asked)(?: \\w+){0,3} (?:raise|pay rise|rise)|hit my boss up',
      says: 'A raise goes through better with a short list of results that a manager can repeat upstairs.',
    },
    {
      of: '(?:ask|asking|asked)(?: \\w+){0,3} (?:raise|pay rise|rise)',
      says: 'Somebody else usually decides about more pay, in a room where the one who asked is not sitting.',
    },
    {
      of: 'promised',
      says: 'A promise about pay holds better once it stands in a message with [a date|a month] in it.',
    },
    {
      of: '(?<!team )(?:get|be|gonna be|i) promoted|my turn|time finally coming|passing me|noticed',
      says: 'Managers notice trouble at once, while steady good work often has to be mentioned before it counts.',
    },
    {
      of: '(?<!team )(?:get|be|gonna be) promoted|my turn',
      says: 'What the place needs next year weighs more with those deciding than thanks for the years behind.',
    },
    {
      of: 'made for this promotion|not ready|up to (?:it|the promotion)',
      says: 'Hardly anyone feels grown into a higher post before sitting in it for [a season|some months].',
    },
    {
      of: 'take the promotion|accept the promotion|want the promotion',
      says: 'Higher posts tend to bring more meetings, and less of the work a person was good at.',
    },
  ],
  resignation: [
    {
      of: 'hand in my notice|(?:should|shall|do|can) i (?:leave|quit|resign)|time to (?:leave|quit)|leave my job at',
      says: 'Often it is one person or one kind of shift, not the whole job, that makes the door attractive.',
    },
    {
      of: 'when (?:should|do|can|shall) i|which month|before or after|good time|right time',
      says: 'The date of leaving hangs on dull things, a bonus, a holiday, [a notice period|the last rota].',
    },
    {
      of: 'years',
      says: 'After many years in a place it is the small habits, the mug, the greeting at the door, that pull.',
    },
    {
      of: 'nights?(?: \\w+)? shift|night shift',
      says: 'Night work is paid for in breakfasts and birthdays, so it helps to count those as well.',
    },
    {
      of: 'committee|treasurer|club|choir',
      says: 'Posts nobody is paid for are easiest to give back with [a date|an heir] and tidy folders.',
    },
    {
      of: 'for (?:a|the) (?:new|hospital|clinic|other)|and try|tell (?:my|them|the)',
      says: 'How the handover is done stays with colleagues long after the reasons are forgotten.',
    },
  ],
  boss: [
    {
      of: '(?:said )?we need to talk|wants? to see me|called me in|meeting with my boss',
      says: 'Being called in feels huge from below, and up there it is often a line on a list.',
    },
    {
      of: '(?:hate|like) me|want me gone|in a mood|think (?:of|about) (?:me|my)|bark|just moody|hates me',
      says: 'Bosses have bosses too, and much of their tone comes down from the floor above.',
    },
    {
      of: '(?:hate|hates|like|likes) me|want me gone|in a mood|think (?:of|about) (?:me|my)',
      says: 'Half of what a superior seems to think is just a calendar with no gaps in it.',
    },
    {
      of: 'tell (?:my|the) (?:boss|manager|supervisor) (?:i.?m|im|that i.?m|about|i am) (?:leaving|quitting|going|done)|how do i tell.{0,12}(?:boss|manager).{0,6}(?:im|i.?m|i am) leaving',
      says: 'News of leaving is best told sitting down and before the corridor knows it.',
    },
    {
      of: 'pregnant',
      says: 'Happy news at work goes easier with a rough date and one thought about who [covers|takes over] what.',
    },
    {
      of: 'sundays off|saturdays off|friday off|christmas off|days? off|part time|days a week|my vacation|time off',
      says: 'Time off is granted more gladly when the one asking already knows who could [cover|swap].',
    },
    {
      of: 'rota|schedule|scheduled me|closing shifts',
      says: 'Rotas are mostly made late at night by someone with too few names for too many boxes.',
    },
    {
      of: 'hasn.?t answered|not answering|not answered|no answer',
      says: 'A superior’s silence mostly means a full inbox, where a short second message floats to the top.',
    },
    {
      of: 'broke|dropped|wrong message|when (?:he|she) sees|ordered|mistake|the invoice',
      says: 'A mishap told early, with a way to mend it, sounds half as big as one that is discovered.',
    },
    {
      of: 'complain|exactly what i think|(?:he.?s|she.?s) an idiot|bite my tongue|so done',
      says: 'Anger at a boss reads better the next morning, with [one example|one wish] left in and the rest cut.',
    },
    {
      of: 'promised|keep (?:his|her) word|change (?:his|her) mind|boss agree|manager (?:to )?(?:agree|approve)',
      says: 'What was said in passing by a busy superior holds better after a short line in writing.',
    },
  ],
  business: [
    {
      of: '(?:open|opening|start|starting|launch)(?:ing)? (?:\\w+ ){0,4}(?:shop|store|cafe|café|bakery|business|stall|salon|startup)|date to open|month to (?:open|start)',
      says: 'Opening day is the easy part, and the wet Tuesday some weeks later is what tests a shop.',
    },
    {
      of: '(?:lucky|good) (?:day|date)(?: \\w+){0,3} (?:open|start|sign)|what date|month is best|best month',
      says: 'The best date for opening is one when the [sign|till], the stock and a second pair of hands are ready.',
    },
    {
      of: 'live through|last(?: the)?|survive(?: the)? (?:winter|first|year)|make it past|too small to|empty like this|nobody needs my|bleeding customers',
      says: 'In thin weeks, a shop lives on the few who come back because somebody knows their name.',
    },
    {
      of: 'without me|run without|while i.?m (?:on|in|away)|off on mat',
      says: 'Whoever stays behind manages better with the odd jobs written down, the key, the [supplier|alarm], the one difficult customer.',
    },
    {
      of: '(?:more|find|new) (?:\\w+ )?(?:clients|customers)|get customers|people come to my',
      says: 'New customers mostly come through somebody who was pleased and said so [over a fence|at the school gate].',
    },
    {
      of: 'clos(?:e|ing) (?:down )?(?:the|my|our) (?:shop|store|cafe|business)|sell(?:ing)? (?:the|my|our|uncle.s|dad.s|father.s) (?:shop|store|cafe|business)|tell my staff',
      says: 'A shop given up takes leave of its regulars as well, and they like to hear it first.',
    },
    {
      of: 'business partner|trust (?:the|my|our) (?:new )?(?:business )?partner',
      says: 'Partners in a firm fall out over small unwritten things, who [locks up|signs], who draws what, who may say no.',
    },
    {
      of: 'bakery (?:going|gonna) (?:to )?work|business (?:\\w+ )?(?:pay|work out|take off|going to|explode)|just starting|going to work out',
      says: 'Strangers paying full price, more than friends saying well done, show what an idea is worth.',
    },
    {
      of: 'locked (?:up )?the (?:shop|store)|left the (?:back )?door|locking up',
      says: 'Hands lock doors without telling the head, so a word said aloud at the lock helps next time.',
    },
    {
      of: 'patient with customers|rude customers?|angry customers?|trust of old customers|difficult customers?',
      says: 'Behind a counter, a name remembered softens people more than any polite phrase.',
    },
    {
      of: 'landlord',
      says: 'For a shop, the lease matters as much as the till, above all what it says about ending.',
    },
    {
      of: 'mondays|opening hours|open on|stay open',
      says: 'Opening hours are easy to promise, and regulars forgive a closed day if it stays the same one.',
    },
    {
      of: 'yellow sign|sign or|name for (?:my|the|our)|which name',
      says: 'People find a shop by what they can read from across the street, in the rain.',
    },
  ],
  project: [
    {
      of: 'group project|no one answers|nobody answers|no one is doing|dont do anything|don.?t do anything',
      says: 'Most group work gathers dust round the piece that nobody has [claimed|put a name to].',
    },
    {
      of: 'group project',
      says: 'In a group, who does what by which evening is worth more than another round of messages.',
    },
    {
      of: 'without me (?:next|for|this)|while i.?m away',
      says: 'A project runs on without someone when the odd bits, [passwords|phone calls] and half promises, are written down.',
    },
    {
      of: 'pull the plug|cancel(?:led)?|approved|get the go',
      says: 'Those who decide about a project look at what can be shown already, even if it is rough.',
    },
    {
      of: 'finish(?:ed)?|on time|deadline|done|last stretch|complete(?:d)?',
      says: 'The last stretch, with its loose screws and small corrections, is where most plans run out of days.',
    },
    {
      of: 'start(?:ing)? (?:a|the|this|my)',
      says: 'A rough version others can see brings a project further than a perfect one in the head.',
    },
  ],
  marriage: [
    {
      of: '(?:he|she|him|marco) (?:gonna |going to |ever )?(?:propose|proposes)|propose or|ask me to marry|going to propose|gonna propose',
      says: 'Proposals are often held up by [a ring|a speech] and plain fright, more than by doubt.',
    },
    {
      of: '(?:he|she) (?:gonna |going to |ever )?(?:propose|proposes)|going to propose|ask me to marry',
      says: 'Before the question there is usually a talk about where and how to live, which anyone may begin.',
    },
    {
      of: 'propose (?:to )?(?:her|him)|my proposal',
      says: 'With a proposal, the place matters less than knowing how the other feels about being watched.',
    },
    {
      of: '(?:when|what year|in what year|which year) (?:\\w+ )?(?:i |do i |am i )?(?:get |gonna get |going to get )?(?:marry|married)|i get married|asking when',
      says: 'Aunts and friends all have a view on the year, but only two people have to share the bathroom.',
    },
    {
      of: 'who (?:will|am|do) i (?:gonna )?marry|sign am i gonna marry',
      says: 'How someone speaks to waiters and to their own family tells much about living with them.',
    },
    {
      of: 'marriage last|keep a marriage|keep the marriage|still love in my marriage',
      says: 'Long marriages live on small habits, the cup brought up, the joke nobody else finds funny.',
    },
    {
      of: 'marry again|second marriage for',
      says: 'Marrying later, people bring whole households along, two sofas, grown children and fixed hours for breakfast.',
    },
    {
      of: '(?:june|december|spring|fall|autumn|summer|winter|march) (?:wedding )?(?:or|,)|wedding in (?:december|june|march)|luckier for the wedding|(?:the )?\\d+(?:th|st|nd|rd) or the|wedding date',
      says: 'A wedding date is decided by who can come, more than by [weather|flowers].',
    },
    {
      of: '(?:church|beach|courthouse|court|vegas|mexico).{0,40}(?:or|where my family)|wedding in (?:mexico|the church)',
      says: 'Where the wedding is held decides who can come, and whose [grandmother|oldest friend] sits in front.',
    },
    {
      of: 'invit(?:e|ing|ed)|guest list',
      says: 'Guest lists start more arguments than vows, and few of them are about the guests.',
    },
    {
      of: 'rain|weather|sunshine|go smooth(?:ly)?|run out of food',
      says: 'What goes wrong at a wedding is usually the story told most fondly [years later|at every later one].',
    },
    {
      of: 'speech|best man',
      says: 'Wedding speeches live on one true little story, and nobody has ever wished for a longer one.',
    },
    {
      of: '(?:go|return|drive|come)(?: \\w+){0,4} (?:for|to)(?: \\w+){0,2} (?:cousin|sister|brother|friend)s?.{0,3}wedding|whose wedding',
      says: 'At family weddings people remember who came, and seldom for how long.',
    },
    {
      of: '(?:forgive|forgiven).{0,40}wedding',
      says: 'An old hurt about a wedding day often shrinks once the other side tells how that day was for them.',
    },
    {
      of: 'hair|lipstick|long sleeves|short ones',
      says: 'On the day, comfort shows in every photograph, and so does [a tight shoe|a new collar].',
    },
    {
      of: 'shoot photos|film or digital|shoot the whole|engagement pics|wrong lens',
      says: 'At weddings the best pictures come beside the posing, [at the kitchen door|during the speeches].',
    },
  ],
  separation: [
    {
      of: 'my ex (?:\\w+ )?(?:think|thinks|thinking|miss|misses)(?: \\w+){0,2} me|still have feelings|over me|thinking of me',
      says: 'Missing a person and missing the habit of them feel very alike for a good while.',
    },
    {
      of: 'ex (?:with|seeing) (?:some|any)|with somebody|with someone|has he got someone|has she got someone',
      says: 'Wondering who sits beside an ex now is mostly worst in the evening, with a phone in the hand.',
    },
    {
      of: 'liked my (?:photo|pic|post)|followed me|my story|look at my story',
      says: 'A tap on a photo takes a second and no courage, so it carries less than it seems to.',
    },
    {
      of: 'ex come back|back together|get back with',
      says: 'Two people who start again meet the old quarrels too, usually within the first [month|few suppers].',
    },
    {
      of: 'text my ex|(?:message|text) (?:him|her|my ex)|happy birthday',
      says: 'Messages to an ex read quite differently the next morning, to both people.',
    },
    {
      of: 'ex.{0,30}(?:party|graduation|wedding) ?|(?:party|graduation).{0,30}my ex',
      says: 'In the same room with an ex, [a friend nearby|an early bus] and a short greeting carry most people through.',
    },
    {
      of: 'swap weekends|the kids|custody weekends',
      says: 'Between two households, plans go smoother as [a date and an hour|one plain line] than as a favour owed.',
    },
    {
      of: 'share of the|gave (?:me )?back|took his hoodie|records|hoodie|photographs',
      says: 'In a parting it is the small stuff that weighs, a mug, a song, a borrowed jumper.',
    },
    {
      of: 'love again|dated? again|meet someone',
      says: 'After a parting, the first sign of something new is often just laughing at a stranger’s joke.',
    },
    {
      of: 'break up (?:with|by)|should i (?:break up|dump)|dump (?:him|her)',
      says: 'Such a talk is remembered by its tone and its place, and hardly by its reasons.',
    },
  ],
  partner: [
    {
      of: '(?:husband|wife|boyfriend|girlfriend).?s? birthday|present for',
      says: 'Presents between two who share a roof are read as answers to things once said in passing.',
    },
    {
      of: 'snor(?:e|es|ing)',
      says: 'Over snoring even fond couples grow sharp, and a second bed says nothing about love.',
    },
    {
      of: '(?:husband|wife|boyfriend|girlfriend|partner|bf|gf)(?: \\w+){0,4} (?:so )?quiet|only says|just says|talk at the dinner|why is my (?:husband|wife) so',
      says: 'Quiet at the table has many causes, and a walk side by side loosens more than a question.',
    },
    {
      of: 'find me (?:pretty|attractive|handsome|charming)|fancy me|still love(?:s)? me|i love you|sweet on me|sparks?',
      says: 'After years together it shows in [ice scraped off the windscreen|the last biscuit left], more than in words.',
    },
    {
      of: '(?:husband|wife|partner) happy|happy with me|bored (?:with|of) me|know how much i',
      says: 'People answer fine in a doorway, and something truer on a walk or [in the car|over the washing up].',
    },
    {
      of: 'anniversary',
      says: 'A forgotten day is mended by something that took thought, more than by the bigger bunch of flowers.',
    },
    {
      of: '(?:bought|buying|scratched|crashed|motorcycle|bass boat|third bike).{0,60}(?:wife|husband)|(?:wife|husband|boyfriend|girlfriend).{0,40}(?:bought|buying|motorcycle|bass boat|scratched|crashed)',
      says: 'At home, a purchase or a dent is forgiven sooner when it is told before it is found.',
    },
    {
      of: 'move(?:d)? in (?:w|with|together)|we move together|moving in (?:w|with|together)',
      says: 'Moving in means two ideas of clean, of quiet and of bedtime, and [one bathroom|one fridge].',
    },
    {
      of: '(?:bf|boyfriend|girlfriend|gf|partner|husband|wife)s?.{0,3} (?:parents|family)',
      says: 'Families warm to whoever takes a second helping and remembers the name of the dog.',
    },
    {
      of: '(?:mum|mom|mother|dad)(?: \\w+)? (?:and|to) (?:my )?(?:wife|husband|girlfriend|boyfriend|accept)|(?:wife|girlfriend|boyfriend).{0,25}(?:get (?:on|along)|hit it off)|round to my boyfriend|accept my (?:girlfriend|boyfriend)',
      says: 'When two sides of a life meet, a shared job in the kitchen does more than a toast.',
    },
    {
      of: 'surprise party|hide(?: \\w+){0,4} presents?',
      says: 'Two people who share a [cupboard|sofa] can hide little, but the trying is part of the present.',
    },
    {
      of: 'help (?:me )?(?:round|around) the house|chores|housework',
      says: 'Housework gets shared sooner as whole jobs, the bins from start to finish, than as favours.',
    },
    {
      of: 'tell my (?:husband|wife|boyfriend|girlfriend|partner) (?:that |i |about )',
      says: 'Awkward news goes down better early and plainly than after it has been noticed.',
    },
    {
      of: 'wants? the town|push|over my dead body|come around',
      says: 'When two want different things, it helps to ask what each is most afraid of losing.',
    },
    {
      of: 'meet my (?:future )?(?:husband|wife)|get a (?:boyfriend|girlfriend)',
      says: 'People mostly meet where they turn up again and again, [a choir|a friend’s supper], or on the same early bus.',
    },
    {
      of: 'bring my (?:wife|husband) over|sponsorship|online girlfriend|online boyfriend|last the distance|airport goodbyes|to want to meet',
      says: 'Love over a distance hangs on the next date in the diary, even a far one.',
    },
    {
      of: 'listener',
      says: 'Listening shows in the question that comes the next day, [about the meeting|about the sore knee].',
    },
    {
      of: '(?:my )?(?:ex|exes) is moving',
      says: 'An old love round the corner is mostly about [supermarkets|school gates], and about what is said at home afterwards.',
    },
    {
      of: 'convince my (?:husband|wife)|get my (?:husband|wife) to dance',
      says: 'A reluctant spouse joins in sooner in the kitchen, where nobody watches, than in front of others.',
    },
  ],
  child: [
    {
      of: 'ring(?:s)? less|pick(?:s)? up the phone|(?:call|ring)s? me (?:on|back)|call on (?:his|her) own|grown kids to visit|(?:daughter|son) (?:ever )?(?:call|ring)(?: me)?(?: again)?\\W*$',
      says: 'Grown children ring more gladly when the last call was short and ended in a laugh.',
    },
    {
      of: 'vegetables?|veg|veggies|anything green|lentils|anything besides|eat anything',
      says: 'Small children eat with their eyes on others, and what a friend chews is suddenly worth trying.',
    },
    {
      of: 'sleep(?:s|ing)? (?:through|thru)|nap|naps|napped|bedtime|own crib|out of our bed|sleep the night',
      says: 'With small ones, sleep comes in patches, and [a good night|a bad night] proves nothing about tomorrow.',
    },
    {
      of: '(?<!like a )teenager|teenage|grunts',
      says: 'Teenagers talk when nobody looks at them, in the car or late by the open fridge.',
    },
    {
      of: '(?:no|making|make) friends',
      says: 'Friendships at a new school often begin with one shared bus ride, after everyone has stopped watching.',
    },
    {
      of: '(?:starts|start|starting) (?:\\w+ )?(?:school|kindergarten|nursery|preschool)|kindergarten|nursery (?:first|mon)|high school in|(?:settle|like|likes|alone)(?: \\w+){0,3} (?:her|his|the|their) new school',
      says: 'At a school gate, the one who waves is often shakier than the one who walks in.',
    },
    {
      of: '(?:started|starts) driving|driving on the|drives in the',
      says: 'Listening for the car belongs to these years, and young drivers ring sooner where nobody scolds.',
    },
    {
      of: 'let (?:her|him|my son|my daughter) quit|quit football|enough of ballet|wants to (?:quit|stop|give up)',
      says: 'Wanting to stop can mean the thing, the coach or the other children, and each asks for something else.',
    },
    {
      of: 'steiner|grammar school|comprehensive|which school|school or the|(?:guelph|college) (?:and|or)|which one should (?:he|she) pick',
      says: 'Which school it is matters less than who goes along and how the mornings run.',
    },
    {
      of: 'name the baby|baby name|call the baby',
      says: 'A name is called across playgrounds and spelled over the phone for a whole life.',
    },
    {
      of: '(?:should|shall|do) we (?:have|try for) (?:a|another|baby)|have another baby|good time to try',
      says: 'With a baby in mind, who gets up at night deserves as much talk as the name.',
    },
    {
      of: 'baby coming|baby may come|meet my new grand|due the|have her baby|baby be here',
      says: 'Babies keep their own calendar, and the last days of waiting are the longest for everyone [at home|with a packed bag].',
    },
    {
      of: '(?:kids|children)(?: \\w+){0,3} (?:moving|the move)|tell the (?:kids|children) (?:about the move|we)|moving the kids|settling in after',
      says: 'Children take a move better when they hear early where the bed and [the toys|the cat] are going.',
    },
    {
      of: 'sons that i am seeing|introducing (?:him|her)|meeting (?:her|his) kids|new stepdad|new stepmum',
      says: 'Children size up somebody new by small things, a joke, a question, the manners at supper.',
    },
    {
      of: '(?:move|live|moving) (?:in with|nearer|near|close)(?: to)? my (?:daughter|son)|near my daughter|my daughter.?s acreage',
      says: 'Living close to grown children goes best where each side has a door of its own to close.',
    },
    {
      of: 'babysit|grandsons for a|look after (?:the|my) grand',
      says: 'Minding grandchildren goes well where hours and rules were agreed before anyone stood on the doorstep.',
    },
    {
      of: 'off to uni|leaves for (?:uni|college)|goes to college|last one leaves|children are gone|gone backpacking|going backpacking',
      says: 'When a child sets off, the quiet at supper weighs most, until the first [bag of laundry|long story] comes home.',
    },
    {
      of: 'video games?|xbox|ipad|screen ?time|a phone at',
      says: 'About screens, the argument is less over the minutes than over who says when it ends.',
    },
    {
      of: 'hitting (?:his|her) (?:sister|brother)|fighting over|bit a kid|stop fighting|sister over the',
      says: 'When small ones hit or bite, it is mostly about who gets looked at first.',
    },
    {
      of: 'shattered|exhausted|knackered|dead tired|so tired|i.?m beat|driv(?:ing|es) me up the wall|no sleep',
      says: 'Tiredness with small children is counted in nights, and one taken over by somebody else changes the week.',
    },
    {
      of: 'get into (?:the )?(?:\\w+)|got into|the uni (?:she|he) wants|get in(?: to|to) the',
      says: 'Letters of acceptance come to a whole household, and parents do [half|most] of the waiting.',
    },
    {
      of: 'make the team|(?:daughter|son|boy|girl|kid).?s team',
      says: 'Standing beside a pitch is harder than playing, and a calm face there is worth a lot.',
    },
    {
      of: 'farsi|forget our language|language at home|third language',
      says: 'At home a language lives in songs, jokes and scolding, more than in lessons.',
    },
    {
      of: 'shouted at|yelled at|too hard on my|(?:kids|daughter|son) forgive me|says he hates me|says she hates me|slammed',
      says: 'Children remember the making up at least as well as [the shouting|the quarrel] before it.',
    },
    {
      of: 'cello|flute|tuba|trombone|boxing|cricket academy|swimming class',
      says: 'A hobby lasts where the child packs the bag without being told, whatever the grown-ups prefer.',
    },
    {
      of: 'toddler.{0,25}(?:shoes|boots|coat|nap|bed)|on his boots',
      says: 'Toddlers say no to being hurried, and now and then yes to choosing which foot goes first.',
    },
    {
      of: 'right one for my (?:son|daughter)|who the young man is|(?:son|daughter).?s (?:girlfriend|boyfriend)|girl, i think',
      says: 'About a child’s love, parents hear more by laying an extra plate than by asking.',
    },
    {
      of: 'grandchildren come|expect grandchildren',
      says: 'Grandchildren are hurried by no question, and the patient ones get to hear the news first.',
    },
    {
      of: 'decent father|good (?:father|mother|dad|mum|mom)',
      says: 'Babies ask for a warm arm and somebody who comes back, and know nothing of books.',
    },
    {
      of: 'take days and see my kids|kids bedtime|part time with|stay close to my kids|gone two weeks',
      says: 'Children keep count of bedtimes and breakfasts, and hardly ever of overtime.',
    },
    {
      of: 'farm over to|split the land|executor',
      says: 'Handing things on goes smoother when everyone hears it [at the same table|from the same mouth].',
    },
  ],
  parents: [
    {
      of: '(?:to |i |you )?tell (?:my|the) (?:mum|mom|mother|dad|father|parents|mama|mam)',
      says: 'News goes down better with parents over the dishes or in the car than as an announcement.',
    },
    {
      of: 'tell mum|tell mam|tell mom|tell dad|scared to tell',
      says: 'Parents mostly rage at being the last to know, and far less at the thing itself.',
    },
    {
      of: 'meet(?:ing)? (?:his|her|their) (?:parents|mom|mum|dad|mother|father)|talk with his parents',
      says: 'Behind that door his or her people have been [tidying|changing shirts] and worrying too.',
    },
    {
      of: 'meet(?:ing)? (?:his|her|their) (?:parents|mom|mum|dad|mother|father)',
      says: 'At a first visit, parents notice who carries a plate out and who asks about the photographs.',
    },
    {
      of: '(?:mother|father).in.law.{0,20}(?:stay|staying)|(?:mom|mum|mother) in with us|stay for a month|stay for three',
      says: 'A long visit goes easier when the guest has a job and everyone has a door to close.',
    },
    {
      of: 'in.law (?:hate|actually|really|like|think)|in.law hates',
      says: 'Behind a mother-in-law’s or father-in-law’s face there is often somebody getting used to coming second.',
    },
    {
      of: 'lonely|age?ing parents|getting old|moving so far|live so far',
      says: 'From far away, a short call at the same hour each week steadies both ends of the line.',
    },
    {
      of: 'care of our|divide the care|carer',
      says: 'When care is shared, whoever lives nearest tends to carry what nobody wrote down.',
    },
    {
      of: 'car keys|stop driving',
      says: 'Handing over the car keys hurts less when the lift to the shops is already arranged.',
    },
    {
      of: 'move back(?: in)?|back in with|spare room while',
      says: 'Moving back means old rules about supper and late nights meet a grown-up with a key.',
    },
    {
      of: '(?:mother|mom|mum|parents|father|dad) visit|see my (?:mom|mum|dad) again|bring my parents over',
      says: 'When parents come from far, the best hours tend to be the plain ones, [at the stove|over tea].',
    },
    {
      of: '(?:dad|father|mum|mother|parents|mom) (?:\\w+ )?(?:come to|turn up|coming to)|will my parents come',
      says: 'Some parents show pride by coming, and some by asking for every detail afterwards.',
    },
    {
      of: 'father love me|mother love me|done alright|make (?:mum|mom|dad|my parents) proud|proud of me',
      says: 'Parents who never found the words often said it with a full tank or a mended shelf.',
    },
    {
      of: 'dent|scratch on|dinged|scratched',
      says: 'Dents shrink if the owner hears of them before walking [past the car|down the drive].',
    },
    {
      of: 'good (?:dad|father|mum|mom|mother)|being a dad|bad mother|as a mom',
      says: 'Children seem to need someone who comes back and says sorry, more than somebody faultless.',
    },
    {
      of: 'medicine|be(?:come)? (?:a )?doctor|engineering|doing law|want the farm|switched to art|changed my degree|sound design|career',
      says: 'Parents who wish for a certain trade often wish, above all, to stop worrying about the rent.',
    },
    {
      of: 'accept (?:him|her|my)|introduce (?:him|her|me)',
      says: 'Parents come round to a person faster than to an idea, usually over a meal.',
    },
    {
      of: 'talk to my (?:dad|father)|my (?:dad|father) to talk',
      says: 'With some fathers talk comes sideways, [under a bonnet|beside a barbecue], with both looking elsewhere.',
    },
    {
      of: 'more patient|same thing',
      says: 'Asked the same thing over and over, it helps to answer the worry and not the words.',
    },
    {
      of: '(?:mum|mom|dad|parents|mother|father|he|she) (?:still )?let me',
      says: 'Parents give in sooner to names, times and a way home than to everyone else being allowed.',
    },
    {
      of: '(?:like|likes) the present|fathers day|mothers day|for (?:my )?(?:mom|mum|dad)s?.{0,3} (?:birthday|60th|retirement|70th|50th)',
      says: 'Parents keep the present that shows somebody listened, whatever it cost.',
    },
    {
      of: 'mums at the|at the school gate|mums at the gate',
      says: 'At the school gate many stand in a group mainly because [standing alone|the phone] felt worse.',
    },
    {
      of: 'say no to my mother|not coming for|not coming home',
      says: 'A no to a mother is easier to hear with another day offered in the same breath.',
    },
    {
      of: 'going to be mad|be mad|gonna kill me|ll kill me|be angry',
      says: 'A parent’s first reaction is mostly noise, and the second comes [with supper|an hour later].',
    },
    {
      of: 'stopp? translating|translating for',
      says: 'Children who translate for their parents carry the letters and the worry in them too.',
    },
    {
      of: 'whose house|mom.?s house or|his mom.?s',
      says: 'Whose house it is this year matters less to most parents than hearing it in good time.',
    },
  ],
  sibling: [
    {
      of: 'april fools|cling film|hot sauce|whoopee|prank',
      says: 'A prank between siblings is mostly a way of saying that the other is still worth the trouble.',
    },
    {
      of: '(?:beat|beating|win|won|destroy)(?! saber)|revenge in|games',
      says: 'Between siblings a game is never only a game, it settles who got the front seat.',
    },
    {
      of: 'lend (?:my|him|her)|lending (?:my|him|her)|charge my|petrol',
      says: 'What is lent to a brother or sister comes back smoother when the day, and the [petrol|fuel], were named.',
    },
    {
      of: '(?:lend|borrow).{0,20}(?:quid|money|van|car)',
      says: 'Lending within a family goes well where both could laugh about it if it took longer.',
    },
    {
      of: 'make up|made up|make it up to|speaking terms|without speaking|reconnect|reconciliation|ring my sister first|forgive my|apologi[sz]e|forgive me for',
      says: 'Peace between siblings tends to come in sideways, with an old joke or a question about [a recipe|a spare key].',
    },
    {
      of: 'make up|speaking terms|without speaking|reconnect|forgive my (?:brother|sister)',
      says: 'Brothers and sisters grow up in one house and remember two different childhoods.',
    },
    {
      of: 'move in|live with my (?:brother|sister)',
      says: 'Siblings under one roof again fall into the old roles by the second breakfast.',
    },
    {
      of: 'wore her|borrowed|hoodie|steal(?:ing)? my|my snacks|my stuff|give me back|checking my phone',
      says: 'Borrowed clothes and stolen snacks are an old sibling tongue, half nuisance and half compliment.',
    },
    {
      of: 'jealous|compar(?:e|ing)|look up to me',
      says: 'Comparing begins early, with marks and new shoes, and leaves siblings touchy in odd places.',
    },
    {
      of: '(?:to|with) my (?:little |wee |younger )?brother.{0,20}(?:ps4|laptop|bike)|give my (?:\\w+ )?(?:bike|brother|laptop)|(?:laptop|bike) to',
      says: 'A thing handed down counts double with the younger one, scratches included.',
    },
    {
      of: 'bridesmaid|vows',
      says: 'At weddings siblings know the stories nobody else does, and which of them to keep.',
    },
    {
      of: 'say no to my sister|only rings when|needs something',
      says: 'A no to a sister lasts best when it is short and comes with [no excuse|a kind tone].',
    },
    {
      of: 'visit|see first|which sister should i',
      says: 'What siblings tell of a visit later is mostly the kitchen at midnight.',
    },
    {
      of: 'big school|first semester|ships out',
      says: 'When one of them begins something new, brothers and sisters feel it in their own stomach.',
    },
    {
      of: 'for my brother|brothers 16th|present for my',
      says: 'Siblings are hard to surprise, and pleased by a present that recalls something silly from before.',
    },
  ],
  friend: [
    {
      of: 'make friends|making friends|find friends',
      says: 'In a new place friendship grows out of seeing the same faces again, [a class|a choir], a certain bench.',
    },
    {
      of: 'make friends|making friends',
      says: 'Most people would like one more friend and wait for somebody else to say coffee first.',
    },
    {
      of: 'without me|w\\/o me|didn.?t mention it|hanging out|left out|went to cinema',
      says: 'A plan seen too late hurts, though most are made in a minute by whoever was standing there.',
    },
    {
      of: 'falling for my best friend|like my best friend|friend like me back|always be the friend|asked for a date',
      says: 'Between friends, liking more puts something dear at stake, which makes both sides slow and clumsy.',
    },
    {
      of: 'forgive my friend|forgiven me|told my secret|stabbing her|talk(?:s|ing)? behind',
      says: 'What was said behind a back hurts less once it has been spoken of face to face.',
    },
    {
      of: 'jealous|drifting|tired of me|falling behind',
      says: 'Friends grow at different speeds for a while, and the silly [photo|voice note] keeps the thread.',
    },
    {
      of: 'write to my old|after so many years|friend request|old (?:school )?friend',
      says: 'After long years, a letter that recalls one small shared scene is the easiest to answer.',
    },
    {
      of: 'charge friends|my half|deposit back|owes',
      says: 'Money between friends turns sour in silence, and hardly ever in a plain sentence with a date.',
    },
    {
      of: 'letter to my friend',
      says: 'A letter gets read twice for its small gossip, what broke, who laughed, what was for lunch.',
    },
    {
      of: 'all my friends|rent w friends|with my friends|(?:nobody|no one) i know',
      says: 'With friends along, the start is warm, and sharing a [sink|timetable] shows new sides of them.',
    },
    {
      of: 'matron of honour|bridesmaid|maid of honou?r',
      says: 'About such honours people mind the hearing of it from others more than the choice.',
    },
    {
      of: 'replied|hasn.?t replied|texting|texted',
      says: 'Long gaps between friends are often just work and a flat battery, and feel like something else.',
    },
  ],
  family: [
    {
      of: '(?:meet(?:ing)?|meet) (?:his|her|their) family',
      says: 'Meeting a family, a second helping and a question about the photographs speak every language.',
    },
    {
      of: 'family (?:dinner|lunch|gathering)|talking politics|christmas with|thanksgiving',
      says: 'At family tables a task helps, whoever carries plates can leave any talk without a word.',
    },
    {
      of: 'reunion|family portrait|one table|two halves',
      says: 'Getting a whole family in one place hangs on [naps|trains] and suppertimes, more than on goodwill.',
    },
    {
      of: 'bring my family(?: over)?|family cannot come|family is all in|can.?t come',
      says: 'Far from family, it is the ordinary Sundays that are missing, more than the big days.',
    },
    {
      of: 'tell (?:my|the) family|explain to my family|what will my family',
      says: 'Families take news in one by one, and a calm aunt or cousin told first helps.',
    },
    {
      of: 'relatives',
      says: 'Relatives who ask for much often take one small clear yes, and [a friendly no|no excuse] for the rest.',
    },
    {
      of: 'whatsapp|family group|group chat',
      says: 'In the family group silence passes for agreement, and a muted phone offends nobody.',
    },
    {
      of: 'his family|her family|cottage with',
      says: 'A holiday with the other family goes well with one walk a day for two.',
    },
    {
      of: 'family (?:firm|garage|business|shop)',
      says: 'In a family firm the boss also knows the birthdays, which is [warm|sweet] on some days and tight on others.',
    },
    {
      of: 'move to (?:nights|days)',
      says: 'A change of shifts is lived at breakfast and bedtime, so those hours are worth drawing up together.',
    },
  ],
  love: [
    {
      of: 'dating (?:site|website|app)|online dating|dating websites|met on a',
      says: 'Online, a short coffee in daylight tells more than weeks of clever messages.',
    },
    {
      of: 'crush (?:\\w+ )?(?:see|know|say|sat|dance|gonna say)|my crush|a crush on (?:me|him|her)|out of my league|have a chance',
      says: 'A crush sees signs in every seat and glance, while the other is often busy being shy.',
    },
    {
      of: '(?:have|got) a crush on|my crush',
      says: 'Who asks the next question, or saves a seat, tells more than any look across a room.',
    },
    {
      of: 'soulmate',
      says: 'People who suit each other are known by how they get through [a delayed train|a dull Sunday] together.',
    },
    { of: 'soulmate', says: 'Feeling calm beside a person counts at least as much as butterflies.' },
    {
      of: 'start dating|back on the|date at|dating at',
      says: 'Dating again after long years feels like [borrowed shoes|a new haircut], for the person opposite too.',
    },
    {
      of: 'first date',
      says: 'On a first date people remember being listened to, and hardly ever the place.',
    },
    {
      of: 'get over a crush',
      says: 'A crush fades quicker with fewer looks at the phone and more evenings in other company.',
    },
    {
      of: '(?:relationship|love) (?:last|work|going|end)|in a relationship|this relationship|our relationship',
      says: 'How two people plan an ordinary weekend shows more than what they say by candlelight.',
    },
    {
      of: 'thermostat|fight about|fight over|argue',
      says: 'Couples fight about the thermostat and the dishes, and usually mean being heard after a long day.',
    },
  ],
  exam: [
    {
      of: '(?<!(?:failed|failing) (?:her|his|their|the|my) )(?:driving|road) test|motorway bit',
      says: 'A driving test turns on mirrors, calm hands and the minute after a small mistake.',
    },
    {
      of: 'third (?:go|time|try)|second try|(?:2nd|3rd|4th|5th) (?:go|time|try)|again|resit|retake|one more go',
      says: 'A further go has one advantage: the [room|route], the waiting and the look of the paper are known.',
    },
    {
      of: 'results? (?:drop|come|day|out)|exam results|predicted grades|be graded|they answer after|results',
      says: 'Between the last page and the result there is nothing left to do, which makes it hard.',
    },
    {
      of: 'delete|instagram|tiktok|socials|social media',
      says: 'Where the phone lies, in the room or outside it, changes an evening of revision more than willpower.',
    },
    {
      of: '(?:i feel|feel) sick|nervous|nerves|scared|frightened|worried sick|anxious|stressed|can.?t sleep|mind races|to mush',
      says: 'Hands shake at the start, and mostly settle at the first [question|task] that looks familiar.',
    },
    {
      of: 'haven.?t started|one chapter|did not open|didn.?t open|haven.?t revised|can.?t remember one|know nothing',
      says: 'With little time, the pages that come up year after year repay the reading best.',
    },
    {
      of: 'citizenship test',
      says: 'Such tests ask from a known list, so the answers can be practised aloud [on the bus|over breakfast].',
    },
    {
      of: '(?:french|spanish|german) or (?:french|spanish|german)',
      says: 'Between two languages, the teacher and one song that stays in the ear often tip it.',
    },
    {
      of: '(?:she|he|friend|mate|bestie|pal)(?: \\w+){0,5} (?:failed|failing)|(?:sad|down|bummed out)(?: \\w+){0,2} (?:about|over|because|cause)',
      says: 'After a failed test, company and something sweet help more than hearing that it hardly matters.',
    },
    {
      of: '(?:i|we|gonna|and|will i|it) pass(?: (?:my|the|this|it|anyway|a))?|get through the|smash|murder me|kill me',
      says: 'There is usually a part that everybody avoids when practising, and examiners seem to know it.',
    },
    {
      of: '(?:exam|exams|finals) (?:season |szn )?(?:be |are |is )?(?:over|end)|season be over|last exam',
      says: 'Exam weeks feel endless from inside, and the first evening without notes feels oddly empty.',
    },
    {
      of: '(?<!failed her |failed his )mock',
      says: 'Mocks exist to show the holes while there is still time to mend them.',
    },
    {
      of: 'burn my old notes|old notes',
      says: 'Old notes take up little room, and [the margins|the doodles] turn out to be the best part later.',
    },
    {
      of: 'tell him i failed|i failed',
      says: 'A failed test is easier to tell with the next date already booked.',
    },
    {
      of: 'finals are online|wifi',
      says: 'For anything online, a second way in, [a phone|a neighbour’s network], quiets most of the worry.',
    },
    {
      of: 'exam (?:is )?tomorrow|exam be hard|night before the exam',
      says: 'Corridor talk before an exam makes everyone else sound better prepared than they are.',
    },
  ],
  university: [
    {
      of: 'thesis (?:by|on time|at)|finish (?:my |the )?(?:thesis|phd)|done with this thesis|finish phd',
      says: 'A thesis grows from poor pages improved later, far more than from waiting for good weeks.',
    },
    {
      of: 'supervisor|professor for|approach the prof|recommendation',
      says: 'Professors answer a short email with one clear question sooner than a long, worried one.',
    },
    {
      of: '(?:scholarship|accepted|admitted|get in|get into)',
      says: 'Selection offices start with what is missing, [a stamp|a reference], a date, before they weigh anyone’s merits.',
    },
    {
      of: '(?:toronto|glasgow|manchester|edinburgh|sheffield|leeds|sydney|uni|college|state|school)(?: \\w+){0,6} or (?:\\w+ ){0,3}(?:for uni|for college|vancouver|edinburgh|sheffield|hobart|straight to|the state|college|uni)|gap year|or vancouver',
      says: 'Lectures look alike on paper, so the town, the rent and the shared kitchen may tip it.',
    },
    {
      of: 'back to (?:uni|college|university)|oldest in the room|college again|uni at|community college again',
      says: 'Older students sit in the front rows and ask what the others [do not dare|only whisper].',
    },
    {
      of: 'semester (?:finally )?(?:be )?(?:over|end)|semester be over|done w uni',
      says: 'Late in a semester everyone is tired at once, which makes every last essay look longer.',
    },
    {
      of: 'finish my degree|finish this time|finish college',
      says: 'Degrees are finished in [small dull pieces|half hours], a form here, a retake there, more than in one great push.',
    },
    {
      of: 'homesick',
      says: 'The first weeks in a hall are loneliest on Sunday, and best in the shared kitchen.',
    },
    {
      of: 'uni or (?:get )?an? apprenticeship|apprenticeship or',
      says: 'A day beside someone in the trade, and a day in a lecture hall, tell more than brochures.',
    },
    {
      of: 'deadline.{0,20}(?:b|moving)|moving the deadline|keeps moving',
      says: 'A deadline that shifts is best met by fixing one’s own, a little earlier, with somebody who asks.',
    },
    {
      of: 'thesis about|thesis topic|tunnels',
      says: 'A topic has to be liked on a grey afternoon in the library, long after the title was chosen.',
    },
    {
      of: 'no backup|laptop is dying',
      says: 'A copy sent to oneself by email has saved more theses than any clever system.',
    },
    {
      of: 'slot in semester|this semester\\W*$|take (?:portuguese|french|spanish)',
      says: 'Between two courses, look at who teaches and at which hour, before the title.',
    },
  ],
  study: [
    {
      of: 'apprenticeship',
      says: 'In an apprenticeship, whoever stands beside you on a wet morning is the real school.',
    },
    {
      of: 'back to school|at my age|too old|too late for me|at (?:4|5|6)\\d|at (?:forty|fifty|sixty)',
      says: 'Grown-up beginners have worse memories and better reasons, which teachers notice [by the second week|quite soon].',
    },
    {
      of: 'wrong course|(?:should i|do i|to) (?:drop|swap)(?! (?:two|to|some))|drop it|drop the class|can.?t do this|course anymore',
      says: 'A course feels wrong for the subject, the teacher or the hour, and each has a different way out.',
    },
    {
      of: 'new school|settle at',
      says: 'In a new school the first friend is often just whoever is [lost|late] at the same door.',
    },
    {
      of: 'first day as|first week as',
      says: 'On a first day at the front, a class looks for fairness and for one name remembered.',
    },
    {
      of: 'goodbye|last day at',
      says: 'A goodbye is kept by one small thing, a song, a joke, a card with a name on it.',
    },
    {
      of: 'reunion',
      says: 'At reunions most people are busy hoping that nobody looks too closely at their own hair.',
    },
    {
      of: 'study when|can study|i study with|house is so loud',
      says: 'In a loud home, a library corner or the early hour does more than [headphones|a closed door].',
    },
    {
      of: 'learn (?:\\w+ )?(?:spanish|italian|norwegian|portuguese|french|english|farsi|german|arabic)|learn enough|months to learn|the th sound',
      says: 'A language comes in by being spoken badly, at the baker’s and with neighbours, over and over.',
    },
    {
      of: '(?:spanish|english|french|hindi|quilting|samba|accounting|asl)(?: \\w+){0,3} (?:or|vs) ',
      says: 'Between two classes, the one whose [homework|practice] gets done on a tired evening tends to win.',
    },
    {
      of: 'in (?:the )?morning or|evening course|night class|early class|late one',
      says: 'A class at the wrong hour gets missed, however good it is, so tired evenings deserve a thought.',
    },
    {
      of: 'learn (?:the )?(?:cello|organ|guitar|piano|violin)',
      says: 'An instrument grows by a few minutes most days, while [neighbours|the cat] sigh.',
    },
    {
      of: 'learn to swim',
      says: 'Grown-ups learning to swim fear being watched most, and the other lanes look only at their own feet.',
    },
    {
      of: 'learn to (?:drive|cook)|driving lessons',
      says: 'Such things are learnt from someone patient, and family is seldom the most patient [teacher|passenger].',
    },
    {
      of: 'school play|try out|school choir|school show',
      says: 'Behind the curtain every knee shakes, and the audience sees only who carries on.',
    },
    {
      of: 'in front of (?:the )?class|calls on me|speaking in',
      says: 'Speaking up gets easier after the first sentence, which may well be a prepared one.',
    },
    {
      of: 'my teacher|does my teacher|see me after',
      says: 'Teachers write their notes in a hurry between two lessons, so the tone often says nothing.',
    },
    {
      of: 'school reply|my application|into nursing school',
      says: 'Applications lie in piles, and silence mostly means that the pile is [high|on holiday].',
    },
    {
      of: 'study abroad|study in',
      says: 'A term abroad is made by the shared kitchen and [the wrong bus|the corner shop], as much as by lectures.',
    },
    {
      of: 'cut out to be|after all this studying',
      says: 'Doubts like that come mostly after a bad shift or a bad mark, and seldom after lunch.',
    },
    {
      of: 'last day of school|school start',
      says: 'The last weeks of a school year stretch, and everybody on both sides of the desk feels it.',
    },
  ],
  emigration: [
    {
      of: 'visa (?:\\w+ )?(?:come|be renewed|get|approved|through|coming|thru|yes)|about my visa|visa for|permanent residency|green card|give me the visa|visa application|the visa this',
      says: 'Embassies and offices work through piles, and a silent week says little about a single file.',
    },
    {
      of: 'visa (?:\\w+ )?(?:come|be renewed|get|approved|through|coming|thru)|about my visa|permanent residency|green card',
      says: 'Papers set the pace here, the right stamp, the [translated|certified] copy, the appointment at the counter.',
    },
    {
      of: 'visa photo',
      says: 'About visa photos only the measurements matter, and they are printed on the form.',
    },
    {
      of: 'officer at|the officer|my file',
      says: 'Faces behind a counter tell little, since they look at papers all day and at people in between.',
    },
    {
      of: '(?:move|moving|go|going|live|living|job|work|working) abroad|another country|emigrate|immigrate|migrate',
      says: 'Someone already living there can tell what no website does, what rent and loneliness cost.',
    },
    {
      of: '(?:move|moving|go|going|live|living) abroad|another country|emigrate|immigrate',
      says: 'In a new country it is bread, jokes, queues and winter light that feel most foreign.',
    },
    {
      of: 'come back|homesick|go back',
      says: 'Going back means meeting a place that has also [gone on|changed its shops] in the meantime.',
    },
  ],
  trip: [
    {
      of: '(?:nervous|anxious|scared|afraid|worried)(?: \\w+){0,3} (?:flight|fly|flying)|afraid of flying',
      says: 'On a plane the bumps sound worse than they are, and the crew’s bored faces help.',
    },
    {
      of: 'kill time|hr flight|hour flight|novel.{0,40}(?:flight|holiday)',
      says: 'Long flights pass in small pieces, a meal, a film, [a walk to the back|a nap], a bad coffee.',
    },
    {
      of: '(?:7am|early|morning) flight|redeye|red eye',
      says: 'An early flight costs the night before, and a late one costs the day after.',
    },
    {
      of: 'trip (?:\\w+ )?(?:happen|work out|going)|does the road trip|trip going to be|trip to \\w+ (?:happen|going)|our trip to',
      says: 'Plans for a trip get real once one person has booked something that cannot be taken back.',
    },
    {
      of: 'fuel prices|cancel the (?:holiday|trip)|book the (?:trip|holiday|flight)|everything is paid',
      says: 'Before anything is booked or cancelled, one line in the terms matters, how much comes back.',
    },
    {
      of: 'pity invite|the girls',
      says: 'Who comes along shapes the days more than the view on the postcard.',
    },
    {
      of: 'without me|while i.?m on|rota when i go',
      says: 'A workplace left alone for a holiday usually stumbles over one thing, and it is a password.',
    },
    {
      of: 'bad feeling|weird anxious feeling|anxious feeling|nervous about the trip',
      says: 'Before setting off, nerves mostly settle on keys and tickets, and fade [with the first mile|once the door is shut].',
    },
    {
      of: 'holiday days|vacation days|when do i get to rest|then vacation',
      says: 'Days off are felt most when one of them is left quite empty.',
    },
    {
      of: 'church trip|(?<!our )road trip|coach trip',
      says: 'Tired feet and hungry people start most quarrels on the road, well before money does.',
    },
    {
      of: 'when (?:do|can|will) (?:i|we) (?:travel|go on holiday)|month will i travel',
      says: 'Travel begins with a free week in the calendar, [guarded|written in ink], long before the suitcase.',
    },
  ],
  home: [
    {
      of: '(?<!took our )deposit(?! bag)|bond back|(?:give|get) (?:the|my) bond',
      says: 'Over a deposit, photos with dates and an inspection walked together count for more than good memories.',
    },
    {
      of: 'sign the lease|(?:end|ending) (?:the|my|our) (?:lease|tenancy)|out of the lease|renew (?:the|my|our) lease|let go of the lease|end the tenancy|lease early',
      says: 'With a lease it is the dull lines that matter, [notice|repairs], the next tenant, what happens to the deposit.',
    },
    {
      of: 'landlord.{0,15}(?:sell|sale|wants to sell)|still be in this house',
      says: 'When a landlord wants to sell, tenants do best with dates and promises in writing.',
    },
    {
      of: 'damp|mould|mold|hot water|leak|sorting the',
      says: 'Landlords move sooner on a photo, a date and a second polite message than on a sigh.',
    },
    {
      of: 'renovation|builders?|builder',
      says: 'Renovations hang on whoever comes next, since the tiler waits for the plumber and the plumber for a part.',
    },
    {
      of: 'dishes|split chores|smells|yogurt|singing is awful|cooking is bad|split (?:the )?chores with',
      says: 'Between people who share a [sink|fridge], one plain sentence on a calm evening beats a note on the door.',
    },
    {
      of: '(?:new|my new|wrong|two) (?:flatmates?|roommates?)|roommates? wont like me|sick of me|(?:roommate|flatmate) hate me|get on with my',
      says: 'Sharing a flat comes down to mornings, dishes and how doors are closed, much more than to liking each other.',
    },
    {
      of: '(?:house|flat|apartment) sell|sell the house|sell my house|buyer for the house|list the house|house on the market|house sale|offer on the house|able to sell the house',
      says: 'Houses are chosen at the front door and in the kitchen, while the owners worry about the [loft|carpet].',
    },
    {
      of: 'sell the house|house sell|buyer for the house|list the house|on the market',
      says: 'Viewers like to imagine their own table in a room, and empty corners help them do it.',
    },
    {
      of: 'rent or buy|better off renting|stop looking for a house|buy a house|own a house|own my own house|ever own',
      says: 'Owning means choosing the wall colour, and being the one who is rung when the pipe drips.',
    },
    {
      of: '(?:which of the two|the blue) flats?|flat (?:over|by|near) (?:the|my)|keep the apartment|balcony apartment|the one near',
      says: 'Two places are best compared after dark, from the bus stop to the bed, with the windows open.',
    },
    {
      of: '(?:get|got|find) (?:the|an?|this|a) (?:flat|apartment|council house|place)|did i get the apartment|viewing|get my first apartment|how do i find a flat',
      says: 'At crowded viewings, papers ready in one folder and a friendly word stay in the memory.',
    },
    {
      of: 'find a house|bought the wrong house|trigger on the house',
      says: 'Rooms look different after dark, with the neighbours back and the heating on.',
    },
    {
      of: 'mortgage renewal',
      says: 'With a mortgage, worry eases once the new monthly sum stands on paper beside the other bills.',
    },
    {
      of: 'free of my mortgage|shot of this mortgage|pay off the mortgage',
      says: 'People mark the last payment with a cake, [a new kettle|a long walk], and check the account anyway.',
    },
    {
      of: 'rent (?:goes|going|is going|.s going|increase|up)|rent.?s going up|make rent|rent is due|how we.?ll do it',
      says: 'When rent pinches, a word with the landlord before the due day is easier than one after.',
    },
    {
      of: 'split rent',
      says: 'Rent is shared with least grumbling by rooms and by heads together, agreed before anyone unpacks.',
    },
    {
      of: 'feel at home|feel(?:s)? like home|homesick',
      says: 'A place begins to be home with [one shopkeeper|one neighbour] who nods and one walk that needs no map.',
    },
    {
      of: 'home for (?:christmas|easter|the weekend|the break|three weeks|thanksgiving)',
      says: 'Going home for some days means the old bed, the old jokes and questions over breakfast.',
    },
    {
      of: 'rent out|spare room|lodger|upstairs room',
      says: 'A lodger is mostly a matter of the bathroom, the [late key|kitchen shelf] and who may bring whom.',
    },
    {
      of: 'keys to the|get the keys',
      says: 'Keys hang on the slowest of many signatures, and one friendly call can show whose it is.',
    },
    {
      of: 'paint the|beige|small apartment feel|blue kitchen|white kitchen',
      says: 'Colour on a wall is cheap to change, and looks different under the evening lamp.',
    },
    {
      of: 'moving out of home|first apartment',
      says: 'Moving out is mostly small discoveries, who buys [bin bags|salt] and how quiet a fridge can sound.',
    },
    {
      of: 'keep the (?:dog|cat)|no pets|with a rabbit|agree with the cat',
      says: 'With pets, landlords fear floors and noise, and a photo of a calm old animal helps.',
    },
    {
      of: 'landlord notice|give(?: the)? notice',
      says: 'Between two homes it is the gap of days that costs, so both dates belong on one page.',
    },
    {
      of: 'my house is a (?:mess|pigsty)|house is a mess',
      says: 'Visitors see the hall, the bathroom and the face at the door, in about that order.',
    },
    {
      of: 'house warming|housewarming',
      says: 'Guests at a housewarming come to be shown the cupboards, and stay for the bread.',
    },
  ],
  move: [
    {
      of: 'move in (?:with|together)|moving in (?:with|together)|asks? (?:her|him|beth) to move in',
      says: 'Sharing a front door brings small surprises, how late the light goes out and how full the sink gets.',
    },
    {
      of: 'give away|giving (?:most|away)|old sofa|old furniture|my books',
      says: 'Whatever is given away beforehand needs no tape, no lift and no room in the van.',
    },
    {
      of: 'lonely|meet people|knowing nobody',
      says: 'A new town starts to feel real when somebody there says hello by name.',
    },
    {
      of: 'bestie is moving|friend is moving|moving to vancouver|bestie is moving|moving away',
      says: 'When a friend goes away, a fixed [call|evening] in the diary holds more than big promises.',
    },
    {
      of: 'should (?:i|we) move to|move to (?:texas|kansas|tulsa|the country)|with no job',
      says: 'Boxes are the short part, while finding the new baker, bus stop and shortcut takes a season.',
    },
    {
      of: 'should (?:i|we) move to|this move to|move to the country',
      says: 'Walking a new street at dusk or in the rain tells more than a sunny viewing.',
    },
    {
      of: 'moving day|moving van|the boxes',
      says: 'The van, the stairs and the parking space decide the day more than the furniture.',
    },
    {
      of: 'moving out',
      says: 'Leaving shared rooms goes smoothly with a date, a list and the deposit spoken of early.',
    },
    {
      of: 'bye to my|say bye',
      says: 'People keep the small goodbye, a hand on the shoulder, [a name said right], longer than the speech.',
    },
  ],
  liking: [
    {
      of: '(?<!nobody )text(?:s|ed)? (?:me )?back|replied|left me on read|said he.?d text|hed text|one word replies|will (?:he|she) call',
      says: 'A late answer was perhaps begun in a queue, deleted, and begun again.',
    },
    {
      of: '(?<!nobody )text(?:s|ed)? (?:me )?back|left me on read|replied',
      says: 'The ticks beside a message show that it was opened, not what was felt while reading.',
    },
    {
      of: '(?:like that|nice|friendly) (?:with|to) every(?:one|body)|just (?:nice|friendly|being nice)|is she just|or is he (?:that|just like|just nice)|just flirting|for tips|or busy',
      says: 'Friendly people are friendly all round, so the thing to watch is what they do only for one.',
    },
    {
      of: 'barista|counter|hairdresser|in produce|feed store|hardware store',
      says: 'Whoever works behind a counter smiles for a living, so a question outside of work weighs more.',
    },
    {
      of: 'ghost(?:ed|ing)',
      says: 'Silence after a good time has many reasons, and most of them began before the first coffee.',
    },
    {
      of: '(?<!who )(?:misses|miss) me(?! at)',
      says: 'Missing shows in small things, a photo of lunch, [a song sent at night|a call with nothing to say].',
    },
    {
      of: '(?:he|she|thiago|group|dimples)(?: still)?(?: \\w+){0,3} think(?:s|ing)? (?:of|about) me|who is thinking of me|he thinking|think(?:s)? of me\\W*$|think(?:s)? about me\\W*$',
      says: 'Thinking of someone leaves no trace on a phone, and shy people do [most|a good deal] of it.',
    },
    {
      of: '(?:like|likes|fancy|fancies|love) me back|fancy me|(?<!not |nt |n.t )likes? me\\W*$|into me|does (?:he|she) like me|she flirting',
      says: 'Someone who remembers a little thing, [an exam date|the name of a dog], has been listening.',
    },
    {
      of: 'like me back|fancy me|fancies me|likes me\\W*$|into me|does (?:my crush|josh from geography|megan) like',
      says: 'Shy people and busy people look exactly the same from the other side of a room.',
    },
    {
      of: 'first date',
      says: 'Before a first meeting both sides change their shirt twice and pretend they did not.',
    },
    {
      of: 'second date',
      says: 'A second date shows what the first one hid, how somebody is without the best shirt.',
    },
    {
      of: 'ask (?:him|her|them|someone) out|ask me out|tell a girl like|i say to her',
      says: 'Asking goes lightest with a plain plan, a day and a coffee, easy to say no to.',
    },
    {
      of: 'my (?:stories|story)|on insta',
      says: 'Stories get watched with a thumb on the bus, and liking takes more than a thumb.',
    },
    {
      of: 'official',
      says: 'The word for it tends to come late, after two people already keep [Saturdays|a toothbrush] for each other.',
    },
    {
      of: 'nice at work|from radiology',
      says: 'At work liking hides behind small favours, a saved seat, a coffee put down without a word.',
    },
    {
      of: 'my (?:cat|dog)|does my cat|magpies',
      says: 'Animals say it by where they choose to lie down, even if the spot is also warm.',
    },
    {
      of: 'mario kart|fifa|beats? me at',
      says: 'Bad losers at games often like whoever beats them, about [half an hour|a snack] later.',
    },
    {
      of: '(?<!shooting )range|basic|stationed|away on',
      says: 'Far from home, people keep such thoughts for the bunk and the last minutes before sleep.',
    },
  ],
  quarrel: [
    {
      of: 'apologi[sz]e first|do i apologi[sz]e|should i apologi[sz]e|say sorry|apologi[sz]e (?:to|about)|my apology|wait for (?:her|him) to',
      says: 'An apology goes in better without the word but in the middle of it.',
    },
    {
      of: 'apologi[sz]e first|do i apologi[sz]e|should i (?:apologi[sz]e|say sorry)|wait for (?:her|him)',
      says: 'Whoever speaks first fears looking small, and is often remembered as the brave one.',
    },
    {
      of: 'anniversary',
      says: 'A forgotten date is forgiven for thought, a [note|walk] that fits the person, sooner than for roses.',
    },
    {
      of: 'fence|hedge',
      says: 'Across a fence, the talk about posts goes better after one about the weather.',
    },
    {
      of: '(?:mad|angry|cross) (?:with|at) me|is (?:she|he) angry|quit answering|not talking to me|silent treatment|not speaking',
      says: 'A silent face is often about somebody’s own bad day, and a plain question beats guessing.',
    },
    {
      of: '(?:will|would|can) (?:he|she|they|my \\w+) (?:ever )?forgive me|accept my apology',
      says: 'Forgiving mostly begins with something ordinary, a question about [dinner|the weather], before any big words.',
    },
    {
      of: 'make peace|make up with|fell out|fall(?:ing)? out|bury the hatchet|reconcile',
      says: 'Most rows begin with one thing, the dishes or a tone of voice, and end somewhere quite different.',
    },
    {
      of: 'the argument|had (?:an|a) (?:argument|fight|row)|our (?:argument|row)',
      says: 'After a week, the exact words matter less than who picked up the phone.',
    },
    {
      of: 'do i forgive|should i forgive|can i forgive|how (?:do|can) i forgive',
      says: 'Forgiving and trusting again are two things, and the second may take much longer.',
    },
  ],
  purchase: [
    {
      of: '(?:used|second hand|secondhand|190k|140k|no papers|without papers|off my cousin|first) (?:\\w+ ){0,3}(?:car|tacoma|civic|truck|van|miles|cruiser)|buy the (?:van|used)|land cruiser|manual or automatic',
      says: 'Old wheels tell their story in the papers, [the tyres|the cold start], and the seller’s answer to why now.',
    },
    {
      of: '(?:buy|buying|get) an? (?:\\w+ )?(?:car|truck|van)|bigger car|electric car|keep the old car|trade in|newer model',
      says: 'A car is bought for the odd long trip and lived with on [wet|plain] weekday mornings.',
    },
    {
      of: '(?:ps5|pc|switch|xbox|playstation) or|or (?:switch|pc|xbox)|steam deck',
      says: 'A console is chosen by who else plays on it, more than by what is inside the box.',
    },
    {
      of: '(?:used|new|good) laptop|new phone|second hand samsung|(?:phone|laptop) or',
      says: 'With such gadgets it is the battery and the keys under the hand that show after a year.',
    },
    {
      of: '(?:sell|selling) (?:my|the|our|it) (?:pokemon|train set|caravan|tracks|cards|collection|piano|guitar)|sell the tracks|cards|sell my',
      says: 'Things with memories sell easier after a photo and one last use have been had.',
    },
    {
      of: '(?:old|my|the) (?:couch|sofa)|couch|sofa',
      says: 'Somebody has to carry a sofa down the stairs, which is why free often beats a price.',
    },
    {
      of: 'uncle.?s|grandfather.?s|my late',
      says: 'Things that belonged to someone sell best to people who ask about the person, too.',
    },
    {
      of: 'my old car|car to my niece',
      says: 'A car given within the family stays at the table, with every noise it makes.',
    },
    {
      of: 'the condo|a house|buy there|quarter section|a plot|the condo',
      says: 'Land and walls are judged best twice, once in sunshine and once in pouring rain.',
    },
    {
      of: 'tractor|hay baler|baler|the herd',
      says: 'Machines earn their price in a few rushed weeks, and the rest of the year they want a roof.',
    },
    {
      of: 'winter jacket|get cheaper|deal|% off',
      says: 'A low price is a good reason only for something that was wanted [last week|before it fell], too.',
    },
    {
      of: 'tell the staff',
      says: 'Staff hear of a sale from the wind, so the plain word had better come first.',
    },
    {
      of: 'worth the money|the gibson|should i buy another|urge to buy|another sword',
      says: 'Wanting is strongest just before paying, and by the next morning its real size shows.',
    },
  ],
  animal: [
    {
      of: '(?:get|adopt|getting) (?:a|an|another|the|our) (?!tattoo)(?:\\w+ ){0,3}(?:dog|puppy|cat|kitten)(?! to)|(?:second|third|another) (?:dog|cat)|(?:dog|cat) or (?:dog|cat)|adopt',
      says: 'Someone has to mind an animal on grey mornings and in the holidays, and that name is worth knowing early.',
    },
    {
      of: '(?:dog|cat) or (?:dog|cat)',
      says: 'A dog asks for the street in any weather, a cat for the best chair and a window.',
    },
    {
      of: '(?:second|third|another) (?:dog|cat)|adopt a second',
      says: 'Where one animal already lives, it is the one that has to be asked, by a slow first meeting.',
    },
    {
      of: 'adopt (?:the|a three|the one)|shelter (?:dog|cat)|from the shelter|shy grey|street dog|one.eyed|three legged',
      says: 'Animals from a shelter show themselves slowly, often only after the first few weeks on their own cushion.',
    },
    {
      of: '(?<!calming )pills?|worming',
      says: 'Animals smell a pill and a plan, and a calm hand at an odd hour does better.',
    },
    {
      of: 'puppy.{0,20}jump|train a puppy|chewing|chew my|attacking my|scratching (?:the|my) (?:sofa|couch|furniture)',
      says: 'What looks like naughtiness in an animal is often boredom, or [a rule that changes daily|somebody in a hurry].',
    },
    {
      of: 'name the (?:puppy|dog|cat|kitten)',
      says: 'A pet’s name has to sound right when called across a wet park.',
    },
    {
      of: 'fireworks|thunder',
      says: 'On loud nights a drawn curtain, a low voice and someone who stays calm help a frightened animal.',
    },
    {
      of: 'goats? or|chickens to|(?:four|two) hens|hereford|first small herd',
      says: 'With a first few animals, fences, water and who feeds them on holidays come before the breed.',
    },
    {
      of: 'price for the (?:lambs|calves)|the heifers|place at the|county fair|the lambs this',
      says: 'Buyers and judges look at the legs and the [coat|temper], and at how the owner stands.',
    },
    {
      of: 'not home|hasn.?t come home|come home for',
      says: 'Cats that stay away are often close, [in a shed|under a porch], and listen for the usual voice.',
    },
    {
      of: 'get (?:a cow|the cat|my cat|magpies) to like|get the cat to like|cow to like',
      says: 'Trust grows at the animal’s own pace, with food, an open hand and no hurry.',
    },
    {
      of: 'new food|changed her food|stopped eating her new',
      says: 'Animals mistrust a new bowl as much as new food, and like changes in small spoonfuls.',
    },
    {
      of: 'out ten hours|alone on the|i live alone',
      says: 'For an animal alone by day, it is the evening and a known neighbour that count.',
    },
    {
      of: 'weeds|poison proof|the garden for',
      says: 'In a garden with animals, noses get everywhere first, so it helps to look from their height.',
    },
    {
      of: 'walk our dogs',
      says: 'Dogs make talk easy, and the slow way round the park says the rest.',
    },
    {
      of: 'behind me all day',
      says: 'A young animal follows warmth and the sound of feet, and [grows braver|goes further] by the week.',
    },
    {
      of: 'barking dog|neighbou?r.?s parrot|rooster',
      says: 'Noise from an animal is softer once one knows its name and has scratched its ears.',
    },
  ],
  match: [
    {
      of: '(?:we|team|they)(?: \\w+){0,3} (?:win|get slaughtered|get murdered|get hammered|choke|beat|slaughtered|murdered|crushed)|in the final|win the league|(?:making|make|survive the) playoffs',
      says: 'Matches turn on the tired last minutes, and on who is still talking to each other.',
    },
    {
      of: '(?:we|team)(?: \\w+){0,3} (?:win|slaughtered|murdered|choke|crushed)|in the final|top of the league|kabaddi|revenge (?:match|saturday)',
      says: 'A team shows itself right after a mistake, in who looks down and who claps.',
    },
    {
      of: 'my team (?:win|get|choke)|vasco|new manager|win the league|fan',
      says: 'A supporter suffers more than any player, having nothing to kick but the [sofa|kerb].',
    },
    {
      of: 'final boss|kill the final|colossus',
      says: 'A last boss has a rhythm, and most players only hear it when they stop being angry.',
    },
    {
      of: 'marathon|10k|half marathon',
      says: 'Long runs are decided by a slow first mile, by shoes that are old friends, and by company.',
    },
    {
      of: 'quiz night|tournament|fifa',
      says: 'In such contests the calm one who laughs after a bad round is hard to beat.',
    },
    {
      of: 'beer league|hang up my skates|hang up my boots|should i even join|join the league',
      says: 'In a friendly league people come for the talk afterwards, and the score is only the excuse.',
    },
    {
      of: 'get better at',
      says: 'A player grows most in the plain half hour alone, [against a wall|with one move], after the others have gone.',
    },
    {
      of: 'watch the game|skip the team',
      says: 'A game watched with others is half about the game and half about the shouting.',
    },
    {
      of: 'a good match|do me and|we match',
      says: 'Whether two people match shows over a spoilt supper better than over any list.',
    },
    {
      of: 'hockey tournament|freeze',
      says: 'On a cold touchline it is socks, a flask and somebody to jump about with that count.',
    },
  ],
  art: [
    {
      of: '(?:my|crime|the) (?:crime )?(?:novel|manuscript)(?: \\w+){0,4} (?:publish(?:ed|er)?)|find a publisher|get published',
      says: 'Publishers answer slowly, and a no from one desk says little about the next.',
    },
    {
      of: 'stuck on chapter|crime novel (?:is|gives)|written? a song|haven.?t written|writer.?s block|rewrite|believable murder',
      says: 'Most writing gets stuck in the middle, where the first joy has worn off and the end is far.',
    },
    {
      of: 'kill off|end the novel',
      says: 'Readers forgive a dead hero sooner than an ending that was chosen to please them.',
    },
    {
      of: '(?:my|the|our) (?:band|mixtape|song|album)(?: \\w+){0,4} (?:blow up|get anywhere|gig|bomb|million|anywhere|more than|its first)|band get (?:a|its)|mixtape',
      says: 'Listeners come slowly, one person playing it to another [in a car|over coffee].',
    },
    {
      of: 'band (?:stay|go)|old band|leave the band|with this band|time to leave',
      says: 'A band lives on who still turns up to the rehearsal, and on the laughing while packing up.',
    },
    {
      of: 'podcast.{0,30}(?:listeners|picked up)|plug on my podcast|my channel|subscribers',
      says: 'A handful of listeners who stay to the end would already fill a living room.',
    },
    {
      of: 'exhibition|opening',
      says: 'At an opening people look at each other first, and at the walls properly when it empties.',
    },
    {
      of: 'audition',
      says: 'Those who listen at auditions hope that the next one is good, because they want to go home.',
    },
    {
      of: '(?:quit|leave|out of|drop) (?:the |my )?(?:choir|piano)|leave the choir|old choir',
      says: 'With a choir or lessons it is often the evening, not the music, that has become heavy.',
    },
    {
      of: 'better than me at the choir|choir solo|read music|confess to my choir',
      says: 'In a choir many follow the neighbour’s ear, and nobody hears it from the back row.',
    },
    {
      of: 'old guitar|my guitar|piano nobody|keep the piano|sell a piano|give (?:our|my|jake).{0,15}guitar',
      says: 'An instrument wants hands more than a corner, and brings its old songs along.',
    },
    {
      of: 'time for painting|an hour a day to paint|time to (?:write|paint)',
      says: 'Small regular hours, a weekday evening kept free, carry more art than grand moods.',
    },
    {
      of: 'this painting|painting live|the blue in',
      says: 'A picture turned to the wall for [a week|some days] shows at once what is too much.',
    },
    {
      of: 'as an artist|make it as',
      says: 'Making a living by art mostly means a second job, and guarding the hours around it.',
    },
    {
      of: 'my poems|show my (?:poems|work)|reads my',
      says: 'Whoever is shown a poem mostly fears saying the wrong thing, and so says little.',
    },
    {
      of: 'good at piano|learn piano|lessons',
      says: 'Fingers learn in a few minutes a day, and go on practising [overnight|in their sleep].',
    },
    {
      of: '(?<!memorial )concert tickets?|for a concert|to a concert',
      says: 'What stays of a concert is one song, the person alongside and the way home.',
    },
    {
      of: 'record deal|own my songs',
      says: 'A paper about songs is best read slowly, by somebody who did not write any of them.',
    },
  ],
  neighbour: [
    {
      of: 'drilling|blasts|noisy|clog dancing|have drums|turn down|quiet(?: at)? my house|cuts his grass|upstairs|the racing|party finally',
      says: 'Noise through a wall sounds meant, though over there it is often just a chair or a habit.',
    },
    {
      of: 'drilling|blasts|noisy|clog|have drums|turn down|back at him|upstairs',
      says: 'Neighbours who know each other’s names forgive [a drill|a late song] much sooner.',
    },
    {
      of: 'fence|hedge|ivy',
      says: 'Fences and hedges often stand for something older, a missed greeting, a ladder never returned.',
    },
    {
      of: 'rooster|dog|parrot',
      says: 'Animals next door are forgiven with eggs, an apology and a name to call them by.',
    },
    {
      of: 'new neighbou?rs?',
      says: 'With new people next door, the first hello on the stairs does more than any later complaint.',
    },
    {
      of: 'invited me|sweets|to tea',
      says: 'Cake across a fence is usually just company looking for a reason to knock.',
    },
    {
      of: 'building something|nobody tells us',
      says: 'Asked over the hedge with real curiosity, most builders are glad to show their plans.',
    },
    {
      of: 'tomato contest|tomato',
      says: 'In garden contests, muttering and secret watering belong to the [pleasure|prize].',
    },
  ],
  service: [
    {
      of: 're.?enlist|two years more|sign (?:on|up) (?:again|for)',
      says: 'Staying in uniform is weighed best with the knees, the family and a plain civilian morning in mind.',
    },
    {
      of: '(?:join|enlist(?:ing)? in) the (?:army|navy|reserves|air force|marines|military)',
      says: 'Talking to someone who came out last year tells more than the poster in the office.',
    },
    {
      of: 'barracks',
      says: 'In a shared room at night the kindest thing is humour, and the second [earplugs|a different bunk].',
    },
    {
      of: 'platoon|boot camp|basic training',
      says: 'In the first weeks everyone hides something they cannot do, and instructors have seen it all.',
    },
    {
      of: 'reunion',
      says: 'At such reunions the talk of old days is loud, and the good part comes quietly by the coats.',
    },
    {
      of: 'posting|posted|make sergeant|get my leave|leave (?:approved|be|come)',
      says: 'Such things are decided on paper far away, where a neatly filled form speaks for a person.',
    },
    {
      of: 'end of (?:my )?service|finish (?:the|my) service|get out of the (?:army|navy)|discharge',
      says: 'Towards the end the days in service grow longer, and the first free morning feels strangely loose.',
    },
  ],
  guests: [
    {
      of: 'nobody comes|no one comes|anyone come',
      says: 'Invitations get answered late by nearly everyone, including those who mean to come.',
    },
    {
      of: 'hosting|how do i host|how (?:do|should) i (?:seat|feed|cook)',
      says: 'Cooking for many is saved by one dish made the day before and by guests who carry plates.',
    },
    {
      of: 'potluck|pecan pie',
      says: 'At a shared table the plain dish that can be eaten standing is the first to be empty.',
    },
    {
      of: 'leave the party|stay till|party early|close it down|saying goodbye to everyone',
      says: 'The best moment to leave a party is usually noticed about [one song|one drink] after it has passed.',
    },
    {
      of: '(?:go to|skip)(?: \\w+){0,3} (?:goodbye|leaving|farewell) (?:party|do)|barely know|party even',
      says: 'At farewell parties a few warm words at the door count as much as a whole evening.',
    },
    {
      of: 'without her finding out|surprise party|so secretive|sneaking the cake',
      says: 'Secret parties leak through faces, and most people who guess are kind enough to act surprised.',
    },
    {
      of: 'cut the cake|the speeches',
      says: 'Cake before the speeches keeps the children, and cake after them keeps everyone.',
    },
    {
      of: '(?:dumb|stupid|something)(?: \\w+)? at the party|be roasted|my dance',
      says: 'What one said or danced at a party is remembered by one person, who was there inside it.',
    },
    {
      of: 'girl to prom|boy to prom|ask (?:\\w+ ){1,3}to prom|ask to prom',
      says: 'Asking is easiest away from the crowd, so that either answer stays between two.',
    },
    {
      of: 'prom is|crocs|wear.{0,20} to prom',
      says: 'By the second song nobody at a prom looks at shoes or hair any more.',
    },
    {
      of: 'if it rains|street party|bunting|birthday party work',
      says: 'A party out of doors wants a roof in mind, and [children|friends] who find puddles funny.',
    },
    {
      of: 'without the invite|invite me|didnt invite',
      says: 'Guest lists are mostly made in a hurry, and forgetting looks exactly like leaving out.',
    },
    {
      of: '(?<!to the )goodbye party for|week for the goodbye|last day of school',
      says: 'For a farewell at work or school, a card with something real in it outlasts the balloons.',
    },
    {
      of: 'not coming for|im not coming|i.?m not coming',
      says: 'A no to the big meal hurts less with another Sunday named straight away.',
    },
    {
      of: 'murder mystery',
      says: 'Such evenings are made by whoever dares to be silly first, [the butler|the corpse] included.',
    },
    {
      of: 'dinner with',
      says: 'Over dinner for two, the walk to the bus stop afterwards tells more than the menu.',
    },
    {
      of: '(?:gift|present) (?:for|do|should)|what to bring|bring to',
      says: 'A present that shows listening, the right tea or a book once mentioned, outdoes the expensive one.',
    },
    {
      of: 'before the buffet',
      says: 'At a buffet the second round is the good one, once the queue has [thinned|sat down].',
    },
  ],
  work: [
    {
      of: 'burning bridges|leave on good terms',
      says: 'Leaving well is a matter of the last weeks, tidy folders and thanks said face to face.',
    },
    {
      of: 'ask someone out at|just coworkers|waits outside my work',
      says: 'Liking between people at work grows over shared breaks, and both know they meet again on Monday.',
    },
    {
      of: 'layoffs?|laid off|job cuts|cuts at|for the axe|axe the|cull at|job secure|cutting a third|they are cutting|on the list|merging',
      says: 'When cuts are in the air, rumours run ahead of the list, and a plain question helps more than guessing.',
    },
    {
      of: '(?<!to my |after the |years of )night shifts?|on days|day shift|graveyard|nights or|benefits or nights|shift differential',
      says: 'Nights are paid for in sleep, suppers and daylight, which no payslip lists.',
    },
    {
      of: 'first day|first week|only been there|starting|starts monday',
      says: 'On first days the others remember a name, a smile and who asked where things go.',
    },
    {
      of: 'no experience|get a job|will one of them say yes|graduate jobs|applied to',
      says: 'Many jobs are filled through somebody who knew somebody, so the word has to be about.',
    },
    {
      of: '(?:take|accept)(?:ing)? the (?:\\w+ )?job|go for the|mad to take the job|take the remote',
      says: 'In any post the hours and the person at the next desk count for more than its name.',
    },
    {
      of: '(?:job|office) (?:or|vs) |stay on at|two offers|day shift at|which one\\W*$|or (?:the )?(?:cinema|costco|warehouse)',
      says: 'Between two jobs, a look at the way there in winter and at the break room settles much.',
    },
    {
      of: 'get the (?:\\w+ ){0,3}job|will i get the|getting the job',
      says: 'Posts are filled at the pace of the slowest signature, and nobody thinks of telling those who wait.',
    },
    {
      of: 'my accent|(?<!coworkers, )my english|english good',
      says: 'At work people listen for [sense and goodwill|what gets done], and an accent is usual sooner than one thinks.',
    },
    {
      of: 'left out|laughing (?:with|at)|mad at me|cold to me|odd\\W*$|offended|poisoned against',
      says: 'In most workplaces moods travel by coffee machine, and a short friendly question clears more than guessing.',
    },
    {
      of: 'this job(?: \\w+){0,3} (?:anymore|killing|drive)|tired of this job|should i just quit|dead end job|see myself in this job',
      says: 'What wears people out is often small, the unclear list, the muttering, the one kind of shift.',
    },
    {
      of: '(?:say )?(?:goodbye|bye) to (?:my|the) (?:co.?workers?|colleagues?)|farewell speech|last shift|tell the office i|last day',
      says: 'On a last day, one funny true memory and thanks by name are quite enough.',
    },
    {
      of: 'long distance',
      says: 'Across a distance, love lives on dull little messages and on a ticket already bought.',
    },
    {
      of: 'phone contract|contract with (?:the )?phone|phone company',
      says: 'Phone contracts are left more cheaply by asking for the right department than by arguing with the first voice.',
    },
    {
      of: 'can i retire|when can i retire|i retire|retirement',
      says: 'After many years of work it is the first Monday at home that has to be invented.',
    },
    {
      of: 'out of office',
      says: 'The best such notes say who else can help and when, and leave out the beach.',
    },
    {
      of: 'confidence back|after redundancy',
      says: 'After losing a job, confidence comes back by doing something useful for someone, before any letter does.',
    },
    {
      of: 'gap of|write (?:a |my )?cv|on my cv',
      says: 'On paper, a gap told in one honest line worries readers less than a blur.',
    },
    {
      of: 'good at this job|what if they find out|never get good|till mistakes|keep up|can.?t do this job',
      says: 'Nearly everyone in a new post feels found out on Sunday evening, also those who look so sure.',
    },
    {
      of: 'emails|paperwork|biting off more|more than i can chew|deadline',
      says: 'A heap of work shrinks by asking which piece somebody is really waiting for.',
    },
    {
      of: 'coming out|come out to|i.?m gay',
      says: 'At work it is simplest to begin with the colleague one already laughs with.',
    },
    {
      of: 'new clients|nobody books|work pick up|things pick up',
      says: 'In slow months trade comes through old customers, who like [to be asked|a short hello].',
    },
    {
      of: 'new bloke|drives me up the wall|the new girl|gary',
      says: 'A colleague who grates is easier to bear once one thing they do well has been found.',
    },
    {
      of: 'end my contract(?! with)|contract end|end of my contract|fixed.term',
      says: 'Contracts end on paper first, so the date and the notice deserve a look before the mood does.',
    },
    {
      of: 'noticed on this|hard work be',
      says: 'Good work is noticed by those beside it, and has to be told to those above.',
    },
    {
      of: 'happy with my work|mehta',
      says: 'Superiors of few words mostly speak up about faults, so a quiet hm is worth something.',
    },
    {
      of: 'side job',
      says: 'A side job shows what it could be when [strangers|people from another town] begin to ask for it.',
    },
    {
      of: 'dead (?:tired|on your feet)|sleepy tired|double shift|through (?:a|friday|friday.s)|work week end|twelves',
      says: 'Long shifts are got through in quarters, each with something warm at its end.',
    },
    {
      of: 'ai is|replace me|new computer system|new system',
      says: 'New systems frighten everyone at first, and the one who asks the silly question helps the whole row.',
    },
  ],
}
