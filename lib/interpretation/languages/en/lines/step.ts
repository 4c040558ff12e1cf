// English: one small thing to do within a week, of the question itself, in the manner of a number.
import type { StepLines } from '../../lines'

export const step: StepLines = {
  decide: {
    1: [
      'Before asking anyone, give yourself an hour in which the answer is yes and settled. Walk somewhere with it, alone, and see whether your step gets lighter or [heavier|stays as it was].',
      'Tomorrow morning, by yourself, do the first thing that a yes would require. Stop after an hour, at a point from which you could still [turn back|say no].',
    ],
    2: [
      'Ask someone you like to spend an hour treating your yes as done. Let them put everyday questions to you about it, and hear how your answers [sound|come out].',
      'Borrow a friend for an hour: one of you speaks for yes, the other for no, and halfway through you change seats. Which seat did you leave unwillingly?',
    ],
    3: [
      'Play it as a small scene aloud, [in the bath|at the stove]: the moment you say yes, and the moment after. Then play the no; an hour covers both.',
      'Draw two postcards from yourself, one sent after a yes and one after a no, and write the greetings on the back. Give the whole game an hour.',
    ],
    4: [
      'Write down what a yes would add to an ordinary Wednesday, hour by hour. Live one of those hours for real on two different days, and [compare them|set them side by side].',
      'List the five chores that a yes would bring along, and the five that a no would. Then spend one hour on the dullest from the first column.',
    ],
    5: [
      'Get as near to it as an hour allows: stand at the place, hold the thing, hear the voice. Leave when the hour is up, whatever you [think|feel] by then.',
      'Say yes on loan: for one free hour, behave like somebody who did it a month ago. Then be the one who refused, and see which coat fits.',
    ],
    6: [
      'For an hour, look after somebody near you as you would on a busy day after a yes. It shows how much of you would be left [over|afterwards].',
      'Give the person whom a yes would affect an hour of ordinary help, and mention what you are weighing. Ask what they would need from you then.',
    ],
    7: [
      'Keep one hour without phone or company, and look up the single fact that could turn your yes into a no. Once you have it, close the book.',
      'Shut yourself in with it for an hour and write only questions, no opinions. Whichever of them [comes back|turns up] three times wants an answer before your yes does.',
    ],
    8: [
      'Decide it on trial tonight, yes or no, with an end after one hour. Until then treat it as final, and note what you [would pay|are willing to pay] for it.',
      'Complete the sentence “I would do this, provided that”, and stop at one condition. Then spend an hour as the person who has just signed it.',
    ],
    9: [
      'Pick the unfinished matter that a yes would have to climb over, and give it one hour until it is done. Then put the question to yourself again.',
      'Imagine that you did it and that it is over, and write the farewell speech, one page, within an hour. A speech you [like|enjoy] giving speaks for yes.',
    ],
    11: [
      'Let an alarm ring at some odd minute, say yes aloud when it does, and catch the feeling in your stomach. An hour later, check whether it is still there.',
      'Write the two answers on slips, draw one without looking, and act on it for an hour. What counts is the flicker when you [read|unfold] the slip.',
    ],
    22: [
      'Lay one stone of the yes within an hour: a form filled in, a box labelled, a name asked for. Do your hands [reach for|want] the second stone?',
      'Sketch what your yes should have become in ten years, large, on the back of an old poster. Use what is left of the hour for its lowest corner.',
    ],
    33: [
      'Choose a person who would gain from your yes, and give them an hour of that gain in advance. It shows whether you [enjoy|like] the giving.',
      'Look for somebody who stands before a yes or no of their own, and help them for an hour with your hands. Theirs may show you the inside of yours.',
    ],
  },
  choose: {
    1: [
      'Tomorrow, from waking to sleeping, live as if the first of the two were chosen, and tell nobody. The day after belongs to the [other|second].',
      'On your own, before any advice, put down three conditions that the winner has to meet. Measure both against them that evening, and [ask nobody|leave the phone alone].',
    ],
    2: [
      'Ask somebody who knows you to guess your three conditions, while you write down the real ones. Lay both lists side by side and see which choice passes.',
      'Spend a day with a companion as if one of the two were settled, meals and plans included. In the evening, let the companion describe [your mood|how you seemed].',
    ],
    3: [
      'Give each of the two a voice and let them argue aloud, with you playing both. The three demands that are left at the end are your conditions.',
      'Write two diary pages dated next month, one for either road. Live tomorrow by the page with more [detail|life] in it, and see what it left out.',
    ],
    4: [
      'Draw a table with three rows for your conditions and a column for each of the two. Fill it in on Monday, cover it, and fill in another on Thursday.',
      'Try each of them for a day, with a card in your pocket on both days. Make a cross for every small annoyance and a [ring|dot] for every small relief.',
    ],
    5: [
      'Toss a coin on three mornings, and live each day as if the coin had chosen. Change your route, your lunch and your talk to [suit|match].',
      'See both within one day if they can be seen, or talk to a person from each side. Walk between them if you can, and notice where you hurried.',
    ],
    6: [
      'Name three people or creatures who count on you, and one condition for each. See which of the two keeps more of them fed, rested and [met|visited].',
      'Lay the table one evening as you would after choosing the first, for whoever would be there. On another evening, lay it for the second.',
    ],
    7: [
      'In a quiet corner, find out one thing about each of the two that its admirers leave out. Turn both findings into conditions, and add a third of your own.',
      'Go through a day as if one of them were fixed, and speak to no one about it. At night, write what you [saw|observed], without a verdict.',
    ],
    8: [
      'Fix three conditions, and mark one of them as not for sale. If either choice fails there, cross it out with a thick pen.',
      'Until noon tomorrow, be the person who has turned one of them down for good, and say the refusal aloud. Then refuse the other until [evening|dusk].',
    ],
    9: [
      'Write a short thank-you note to each of the two, as if it were the one left behind. The note you would rather not finish has something to tell you.',
      'Close a loose end on either side, an answer owed here, a visit there. With both [level|tidied], draw up three conditions and go by those.',
    ],
    11: [
      'Have somebody call out both choices while your hands are busy. Live one day as if you had picked the one that made you look up.',
      'Tie a thread round your left wrist for the one until noon, round the right for the other until dusk. Jot down each [twinge|small pang] as it comes.',
    ],
    22: [
      'For each of the two, name what it could grow into over twenty years. Then spend a day driving in the first peg of one, as if it were chosen.',
      'Picture both as houses, and list the three walls that have to carry weight. Ask one hard question about whichever wall sounds hollow.',
    ],
    33: [
      'Do a favour as the person who took the first road, and next day another as the one who took the second. Which came more [easily|gladly]?',
      'Let your three conditions be three people: whom each choice would help, and with what. Do the smallest of those helps openly, as if you had chosen.',
    ],
  },
  when: {
    1: [
      'Whatever the day turns out to be, have your own part ready first. Pick the one thing that nobody else can do, and do it before Friday.',
      'Get up half an hour before everybody else on one morning. Use it for the task that you keep putting [after|behind] the waiting.',
    ],
    2: [
      'Agree with somebody on what you both want to have finished by then, one thing each. Shake hands on it, and ask after theirs on Saturday.',
      'Find a person whose timing hangs together with yours, and ask what they would need beforehand. Your half of it can be done [this week|by Sunday].',
    ],
    3: [
      'Make the invitation, the notice or the first line that should go out when the time comes. Leave the date blank, and read it aloud to somebody.',
      'Make a paper chain with one link for each thing that has to be ready. Tear off the first link [by doing|once you have done] what is written on it.',
    ],
    4: [
      'Count backwards from the day you hope for, and list what would have to come before, a line for each week. Then do the lowest line.',
      'Go through what should be ready by then twice, with a pencil: once for what exists, once for what is missing. Fetch one [missing thing|thing that is missing].',
    ],
    5: [
      'Hold a dress rehearsal of the day itself, one free afternoon, as if it had come. Something turns out to be missing; have that one thing by the weekend.',
      'Act for a day as if the time came sooner than expected, and see what you would grab first. Let that lie [ready|packed] by the end of the week.',
    ],
    6: [
      'Some person or pet may need looking after when the moment comes. Settle now who does what, and leave a note where it can be found.',
      'Mend the thing at home that would bother you most if the time came tomorrow. A dripping tap counts, and so does the sleep you [owe yourself|have put off].',
    ],
    7: [
      'Find out, in one quiet hour, what has to be true before the time is right. Write it as a single sentence, and check whether it is true already.',
      'Read up on how long the same thing took for two or three others. Note what each had prepared beforehand, and [prepare|get ready] one of those yourself.',
    ],
    8: [
      'Name a day after which you would stop waiting, and enter it in ink. What you want done by then goes beside it, in one line.',
      'Strike one obligation from the coming weeks, and tell those concerned. The hours it frees belong to whatever should be ready when the moment [arrives|is there].',
    ],
    9: [
      'Look for the half-done thing that would still be hanging over you on that day. Complete it, down to the last button or stitch.',
      'Return what you have borrowed: a book, a ladder, an answer. With that out of the house, note what else should end before this can [start|begin].',
    ],
    11: [
      'Whenever you catch yourself thinking “now”, write the hour and what was around you. After three such notes, prepare the thing that all of them have in common.',
      'Think of the hoped-for day, and notice the first thing you would blush to have left undone. Do that one; it has [announced itself|spoken up].',
    ],
    22: [
      'Ask what should still stand ten years after that day, and set its cornerstone beforehand. A plot measured or a helper found is [enough|one].',
      'Divide the work until then into twelve blocks and chalk them on a wall or a sheet. Carry one of them this week, and [rub it out|wipe it off].',
    ],
    33: [
      'Help somebody else to be on time this week: an alarm call, a hand with the packing. Then ask for one such help towards your own day.',
      'Let somebody be better off by then through your waiting. Teach them a thing you know, in the open, beginning with [one lesson|a first lesson] this week.',
    ],
  },
  heart: {
    1: [
      'Be the first to speak, with one sentence about your own wish and none about their reasons. Say it once, standing, and then go for a [walk|swim].',
      'Switch the phone off at six one evening, and go out alone where you can hear your own steps. Whatever arrives can be read [at breakfast|in the morning].',
    ],
    2: [
      'Ask a friend to keep your phone from supper until bedtime, and spend those hours together. Ten minutes of them may be about that person, and no more.',
      'Propose one small thing to the person in question: a day, a path, an hour to talk. Say plainly that you would be glad [of it|to come].',
    ],
    3: [
      'Write the long message, all of it, then cut until one sentence is left that you could say to their face. Practise it aloud, and say it.',
      'Shape something out of dough or clay for a whole evening, with the phone in another room. Name the [creature|result] after your waiting.',
    ],
    4: [
      'List what you know, what you were told and what you only suppose about that heart. Turn a single line of the third list into a plain question for them.',
      'On two evenings, put the phone in a drawer at eight and take it out at the same hour next day. Note how the second [differed|felt].',
    ],
    5: [
      'Change where you wait: spend an evening in a part of town where nobody knows you, with no phone along. See who you are [there|on those streets].',
      'Try your sentence to them in three versions, as a question, as a wish, as a bare fact. Say the one after which you can breathe.',
    ],
    6: [
      'Treat yourself for an evening as you would treat them if they came. Lay a clean cloth, cook something good, and let the phone lie elsewhere.',
      'Rather than guess how they are, make one kind offer with a clear edge. “I am home on Sunday until four” is enough; then leave it [there|standing].',
    ],
    7: [
      'Stay by yourself for an evening, phone off, and write down what you saw this person do. Leave a blank line wherever a guess wants to [creep in|slip in].',
      'In silence, find the question behind this one: what would you do if you knew? Bring your answer to them as a single calm sentence.',
    ],
    8: [
      'Decide how long you are willing to wait for a sign, and write down the day. Tell the other person what you would like by then, once.',
      'Set the hours of one evening in which no message may be read. Give somebody the right to laugh at you if you [peek|look].',
    ],
    9: [
      'Finish the sentence that you broke off when the two of you last spoke. Say it to the end, thank them for listening, and ask nothing further that day.',
      'Turn the phone off one evening and see something through that has nothing to do with them, down to the last row. Messages come [afterwards|after the last row].',
    ],
    11: [
      'When their name next comes up, catch the very first feeling, before hope gets to it. Make a sentence of it that begins with “I”, fit to be said.',
      'Lay the phone face down for an evening, and drop a dried pea into a glass at each pull towards it. At the [fifth|last] pea, write down what you feel.',
    ],
    22: [
      'A bond that lasts goes up course by course. Say one sentence to them that could be its lowest brick: what you can be counted on for.',
      'Use a phoneless evening for a thing that should belong to you for years, whoever shares it. Saw, sow or [sew|write] the first piece.',
    ],
    33: [
      'Do something for them that anyone could see, as small as a saved seat, and say one honest sentence with it. Ask for nothing [back|in exchange].',
      'Give the evening of waiting to somebody who is alone, a pot of soup between you and no phone on the table. Tell them how it is with you.',
    ],
  },
  outcome: {
    1: [
      'Start where you are weakest, before the rest has warmed you up. Twenty minutes behind a shut door go to exactly that part and to no other.',
      'Go through the hardest piece tomorrow without help and without notes. Whatever [fell apart|went missing] on the way is your practice for the days after.',
    ],
    2: [
      'Let somebody play the other side: the examiner, the buyer, the one who might refuse. Repeat your shakiest minute together until it stops being awkward.',
      'Ask a person who wishes you well where they see the soft spot in your chances. Practise just that, with them [beside you|looking on].',
    ],
    3: [
      'Explain the part you understand least, aloud, to somebody patient or to a house plant. Where your voice goes quiet, go back and [say it again|tell it once more].',
      'Record yourself at the piece you dread, listen once, and change a single thing. Then record it again and delete the earlier one.',
    ],
    4: [
      'Take it apart into steps on paper, and ring the one that fails most often. Do that step ten times, in the same [way|order] each time.',
      'Run through the weak part today and again the day after tomorrow, by the clock. Keep a list of slips each time; two lists show what to repair.',
    ],
    5: [
      'Practise the shaky part under odd conditions: standing up, in a noisy place, with the wrong shoes. What survives that tends to hold on the [day|day itself].',
      'Arrange a trial of it that may go wrong, a mock round or a small version among strangers. Afterwards, rehearse only what [did go wrong|failed].',
    ],
    6: [
      'Somebody has to get through this, and that is you. Rehearse the worst half hour once, then eat properly and go to bed early that night.',
      'Find someone who has the same thing ahead, and go over the weakest point for their sake. Helping them past it is practice for [you too|both of you].',
    ],
    7: [
      'Find out quietly what this is judged by, from those who judge it. Lay that beside your preparation, and rehearse where the gap is [widest|largest].',
      'Sit with the part you keep skipping until you can say why it is hard. That reason, in one line, tells you how to practise it.',
    ],
    8: [
      'Decide which result would be enough, and cross out one strong part that is polished enough. Its practice time goes to the weak one, [by the clock|from today].',
      'Give your practising an end, a day and an hour. Until then the feeblest part has first claim, and after that the books stay shut.',
    ],
    9: [
      'Go to the end of it, the last question or the final handshake, and rehearse backwards from there. Endings tend to get the least [practice|care].',
      'Something in your preparation is nine tenths done. Carry it to the end, then test it once, with witnesses, as if it counted.',
    ],
    11: [
      'Picture the event from the doorway onwards, and stop where your stomach tightens. That spot, and nothing before it, is what you rehearse [tonight|this evening].',
      'While you prepare, watch for the moment when your breath gets short. Note the exact word or move, and go through it five times, breathing out.',
    ],
    22: [
      'Treat it as a bridge and tap each pier for strength. Under the thinnest one, wedge half an hour of practice, the kind that stays [done|in place].',
      'Suppose you had to do this for years, far beyond the one result. Which skill would it all rest on? Give that skill one lesson this week.',
    ],
    33: [
      'Teach your weakest point to someone newer than you, openly, mistakes allowed. An afternoon of it shows where it still [has holes|lets water in].',
      'Go along with somebody to a test or talk of their own, and hold their coat. See where they falter, and practise your own such spot at home.',
    ],
  },
  how: {
    1: [
      'Set a kitchen timer for ten minutes and begin, badly if need be, before anybody hears of it. When it rings, look at what is [there|on the table].',
      'For the first ten minutes, make only the move that needs no permission. Your impatience to get at it tells you which one that is.',
    ],
    2: [
      'Ask somebody to sit beside you for the opening ten minutes, busy with knitting or peeling apples. Begin, and say aloud what you are [doing|at].',
      'Spend ten minutes asking a person who has managed this how they got into it. Choose together what you could copy first.',
    ],
    3: [
      'Talk the whole thing through for ten minutes, as you would to a curious child. Write down the first sentence that could serve as an [instruction|order].',
      'With matchsticks, string or a bit of card, make a toy model of it in ten minutes. Where the model wobbles, the real work begins.',
    ],
    4: [
      'Cut a sheet into strips and write a step on each, until ten minutes are over. Put them in order, and do the topmost before you [get up|leave the chair].',
      'Do the opening ten minutes today, and exactly the same ten minutes tomorrow. What runs more smoothly the second time is the beginning of your method.',
    ],
    5: [
      'Try three ways in, three minutes each, and spend the tenth minute choosing. The way that made you forget the clock gets a [longer|second] try at the weekend.',
      'Take it outdoors for ten minutes: make the start on a doorstep, a bus seat or a garden wall. In new air, another end to pull may show.',
    ],
    6: [
      'Use five minutes to make the place ready for it as for a guest, light, water, an empty chair. In the next five, do the first bit.',
      'Ask for whom you are doing this, and give ten minutes to the piece which that person would feel soonest. You may be that [person|somebody] yourself.',
    ],
    7: [
      'Read for ten minutes behind a closed door, one good source and no second. Then put in your own words what the hands do first.',
      'Watch somebody who can do it for ten silent minutes, [in person|up close] or on a film. Note only where they begin, and what they leave out.',
    ],
    8: [
      'Decide on three things that you are not going to do about it, and write them on an old envelope. The ten minutes you save go to a fourth.',
      'Book ten minutes with yourself at a fixed hour, and let nothing move them. They belong to the [toughest|stiffest] part, until the clock puts an end to it.',
    ],
    9: [
      'Describe for ten minutes how it looks when it is done, down to where the tools lie. From there, name the piece that has to be finished earliest.',
      'Dig out the attempt you once dropped, and give it ten more minutes exactly where it stopped. An old half is [further along|nearer the end] than a new idea.',
    ],
    11: [
      'Before any plan, sit still for a minute and ask yourself how. Take the first picture that turns up, and use nine minutes to act on it.',
      'Make a start, and after ten minutes write one word for how it felt to begin. If the word is heavy, [change the hour|move to another room] and begin again.',
    ],
    22: [
      'Begin it like something to be handed on one day, with ten minutes for the title page or the seed tray. Put the date on it.',
      'Ask which part everything else would stand on. Spend ten minutes setting that one part [squarely|level], and leave the tower for later.',
    ],
    33: [
      'Show somebody the first step of it for ten minutes, elbow to elbow, as well as you know it. The showing gets your own hands going.',
      'Let the opening ten minutes be of use to someone besides you. Do the first move where they can see it, and let them [join in|lend a hand].',
    ],
  },
  worry: {
    1: [
      'Put the worry into one sentence tonight, fold the paper, and lay it outside your bedroom door yourself. It can be collected after [breakfast|sunrise].',
      'Be the first to mention it: ring one person before the evening gets late. Open with the words “There is something I am afraid of.”',
    ],
    2: [
      'Tonight, ask one person to hold the worry with you for a quarter of an hour. Say beforehand whether you would like advice or [company|only ears].',
      'Swap worries with a friend on the phone: each tells one, and each says the other’s back. Then wish one another a good night.',
    ],
    3: [
      'Tell one person your worry in the voice of a weather report, storm warnings included. Laughing is allowed, and so is [stopping halfway|breaking off].',
      'Draw the fear as an animal, with feet and ears. Show it to somebody, then shut it in a biscuit tin for the night.',
    ],
    4: [
      'Make two columns before bed, “for tomorrow” and “out of my hands”, and give each worry its place. Read the shorter column to one person.',
      'Give your worrying an appointment tomorrow, with a chair and an end, and tell somebody the hour. Tonight each thought draws a [ticket|number] and waits.',
    ],
    5: [
      'Carry the worry round the block before bed, and leave it in words at a certain lamp post. Somebody may well [walk along|come with you].',
      'Sleep with your head at the other end of the bed, and leave the worry, written down, at the old one. Tell someone tomorrow how it went.',
    ],
    6: [
      'Warm some milk for yourself and for whoever is near enough to listen. Tell the fear while the mugs are hot, and rinse it out with [them|the mugs] afterwards.',
      'Put the worry to bed as one does a child: a light left on, a kind word, the door ajar. Let one person ask after you tomorrow.',
    ],
    7: [
      'Write what is known in one ink and what is guessed in another. Then close the notebook, and let it spend the night [in the kitchen|far from your pillow].',
      'Find out the one part of it that can be known today, and stop looking there. Send that part to somebody you trust, and shut the screen.',
    ],
    8: [
      'Set the hour at which tonight’s thinking about it is over, and tell one person. Whatever comes later gets a single word on [the pad|a pad by the bed].',
      'Decide who besides you should carry a share of this, and ask that person before bed. Hand over one definite piece, with a handle to it.',
    ],
    9: [
      'Finish some small thing before bed, a hem, a letter, the last of the dishes, while the worry waits in the hall. Then say good night to somebody.',
      'Write the fear down until no sentence is left, and sign it. Lay it under something heavy, and ring one person before you [sleep|lie down].',
    ],
    11: [
      'Feel where it sits tonight, in the throat or between the shoulders, and put a hot-water bottle there. Tell one person the [place|spot].',
      'If it wakes you, write down the first feeling by a small lamp, and no reasons. Show that page to one gentle person by daylight.',
    ],
    22: [
      'A large worry can be carried in pieces. Cut off one that fits into a matchbox, and give only that to somebody [before the night|tonight].',
      'Make a lasting home for this worry, a basket with its name tied to it. Tonight the first page goes in, and one person knows where it stands.',
    ],
    33: [
      'Ring somebody who may be lying awake as well, and ask how they are before you tell your part. Two voices in the dark are company.',
      'Put a light on the sill tonight for whoever else is afraid in your street, and let your worry [stay with|sit beside] it. Tell one person why it shines.',
    ],
  },
  meaning: {
    1: [
      'For three days, note your first thought on waking, before anyone has spoken to you. Read the three in a row on the fourth [morning|day].',
      'On each of three days, catch one moment in which you acted before being asked. Put down what it was; together they may point somewhere.',
    ],
    2: [
      'Notice for three days in whose company your shoulders come down. Tell one of these people, and ask what they [notice|see] about you.',
      'Let a friend watch with you for three days: each writes a line at night on what kept coming back. On the last evening, exchange the lines.',
    ],
    3: [
      'Keep an ear open for three days for the sentence that you say most often. Then sing it or [whisper|shout] it once, and hear what it is asking.',
      'Make a small drawing on three nights of the moment that stuck. Pin them up as a row, and give the row a title.',
    ],
    4: [
      'Keep a tally for three days: a stroke whenever this comes to mind, and a word for where you were. Afterwards, [sort|count] the words by place.',
      'At noon and at nightfall, for three days, write down one thing that repeats. That makes six lines; lay them in order and look.',
    ],
    5: [
      'Go home another way on each of three days, and notice what your eye goes to. Whatever caught it twice deserves a [visit|closer look].',
      'Change one habit for three days: the chair, the breakfast, the side of the street. Watch what you miss, and what you do not miss at all.',
    ],
    6: [
      'Over three days, see whom you think of when something nice happens. Keep the names, and do one of those people a small [service|good turn].',
      'Notice on three evenings what you took care of that day without having decided to. It may say more about you than the big question.',
    ],
    7: [
      'Spend ten silent minutes at a window on three days, and notice which thought knocks a second time. Write down that one and [no other|nothing else].',
      'Choose one odd detail of these weeks, and watch it for three days as a naturalist watches a nest. Write what happens, and explain nothing.',
    ],
    8: [
      'Decide on a single thing to watch for three days, and turn all others away at the door. When they are over, give it one sentence.',
      'Collect every “I have to” for three days, then strike those that nobody has ordered. Look at what is left [standing|on the page].',
    ],
    9: [
      'Watch for endings over three days: a last page, a last guest, bathwater running out. Note which of them left you lighter, and which [wistful|sorry].',
      'On three evenings, finish the sentence “Today was about”, without thinking long. Lay the three endings together, and read them as one.',
    ],
    11: [
      'For three days, carry a tiny notebook for feelings that come before their reasons. At night, check each of them against [what followed|the rest of the day].',
      'Notice for three days when the hair on your arms lifts. Write the time and the place, and see whether two of the notes make a pair.',
    ],
    22: [
      'Watch three days for what you would like to find in its place when you are old. Gather one pebble for each find, and line them up.',
      'Walk past something that took many hands to build, on three days. Notice each time what it makes you want, and keep the [third|last] answer.',
    ],
    33: [
      'Do one kindness a day that can be seen, for three days, and observe what moved you just before. Those three moments may have something in common.',
      'For three days, notice who is left at the edge, in a shop or at a meal. Speak to one of them, and ask yourself how you knew.',
    ],
  },
  grief: {
    1: [
      'Some morning this week, be the one who says the name first, to one person, with a memory attached. Nothing has to follow from it.',
      'Go by yourself to a place that belongs to the two of you, and stay as long as you like. A leaf from there may come home [with you|to be kept].',
    ],
    2: [
      'Ask one person to sit with you over a photograph, and tell them what happened just before it was taken. Silence in between is [fine|part of it].',
      'Ring somebody who misses them too, and give one memory for one memory. Neither of you has to say how things are going.',
    ],
    3: [
      'Tell somebody the funny story about the one you miss, all of it, with the voice. If you cry in the middle, the story can bear it.',
      'Write down three things they used to say, or sounds they used to make. Keep the page [close|safe], and read one of them to somebody.',
    ],
    4: [
      'Lay the few things you want together in one box, and tell someone where it stands. No sorting, no throwing out; the rest can stay as it is.',
      'Twice this week, at the same hour, step outside the door and say one thing that happened between you. Let one person know about the [hour|custom].',
    ],
    5: [
      'Do one thing the way they did it: their walk, their corner of the sofa. Tell somebody afterwards what that was like, or say only that you did it.',
      'Take a memory out of the house, and tell it to one person along a path that belongs to it. Turn round whenever you [want to|like].',
    ],
    6: [
      'Let somebody cook for you once this week, and tell them over the plates how the one you miss was at mealtimes. You need not help clear up.',
      'Keep one thing of theirs where your hand passes every day, and dust it yourself. Nothing else in the room [wants deciding|has to be decided].',
    ],
    7: [
      'In a quiet hour, write one memory down exactly, with the light and the sounds. Keep the sheet, and read it to one person if you like.',
      'Ask somebody who knew them for one thing that you have not heard yet. Listen, and [keep it|take it home]; there is nothing to work out.',
    ],
    8: [
      'Say no to one errand or invitation this week, without giving reasons. The freed hour is for a keepsake in your lap; larger decisions can rest.',
      'Put a fence round one evening, so that nobody asks anything of you. Inside it, tell [a single|one] person of your choice how they laughed or looked.',
    ],
    9: [
      'Tell one memory to its end, to one person, with the part that is usually left out. There are other evenings for the others.',
      'If something of theirs stands half finished, a puzzle or a row of beans, do a little of it. Keep the rest; it has no [date|closing day].',
    ],
    11: [
      'When a smell or a tune brings them near this week, stay with it for a breath. Later, tell one person what it was.',
      'Carry one small thing of theirs in your coat for some days, and notice when your fingers look for it. Nothing has to be [done|decided] about that.',
    ],
    22: [
      'Begin a book of memories that may take years: one page this week, and the name on the cover. Ask one person for the second page.',
      'Plant a bulb or a pip for them, and tell somebody why it grows there. It may take whatever years [it takes|it likes].',
    ],
    33: [
      'Do one thing that they used to do for others, crumbs for the birds, a greeting at the gate. If somebody asks, say from whom you have it.',
      'Bring one person a little of something the one you miss was fond of, and tell the memory that goes with it. Stay, or leave [at once|early], as you like.',
    ],
  },
  care: {
    1: [
      'Put the question you least like to ask on a card, in your own words. Lay it on top, so that the polite ones come [after it|later].',
      'Open the letter or page you have walked round, with somebody within call, and mark one line that is unclear. That line is for whoever knows the field.',
    ],
    2: [
      'Ask one person to come along and to do nothing but listen and write. Give them your questions beforehand, so that the asking is [shared|halved].',
      'Go through your questions with somebody, and have each read aloud by the one who knows nothing of the matter. Reword whatever sounds unclear.',
    ],
    3: [
      'Say aloud to a friend what you want to ask, until it fits into one breath. Write that sentence down, and take it to the [person|desk] it is meant for.',
      'Draw it, if words fail: where it hurts, what is tangled, which door you cannot find. Hand the drawing to the person whose field this is.',
    ],
    4: [
      'Put the papers into one folder, oldest at the back, with a sheet in front that says what each is. Whoever advises you can [follow it|see it] at a glance.',
      'Keep a sheet of what was said, by whom and on which day. Take it along, and have new entries read back to you before you leave.',
    ],
    5: [
      'Try your question on somebody outside the matter, and see what they take it to mean. Rephrase it until it [arrives|lands] as you intended.',
      'Make a trial trip with somebody to the right building, door and floor, without any papers. On the day itself, you then need only carry your questions.',
    ],
    6: [
      'Settle who minds the home, the pets or the people while you see to this, and write it on the calendar. Then ask who [minds|looks after] you.',
      'Pack a bag for the appointment: papers, glasses, water, a sandwich, the number of whoever comes along. Hang it [by the door|where you put on your shoes].',
    ],
    7: [
      'In a quiet hour, write down what you know, what you have merely read, and what you need to ask. The third part is the sheet to take.',
      'Look up what the strange words in your papers mean, and nothing beyond that. Any that stay [dark|foggy] go on a list for those who use them.',
    ],
    8: [
      'Decide who may speak for you, and who may know about it, and tell them so. Put it in writing at the front of your papers.',
      'Head a page with what you want to be asked before anything is settled. Say it at the start of the talk, and keep the page [in sight|on your knee].',
    ],
    9: [
      'Close a gap in your papers: ask for the missing letter, or put a strayed page back where it belongs. What stays open goes on a list of questions.',
      'Bring the story of it up to date, one page from the first day until now, and let somebody read it. Take the page and its [gaps|blanks] along.',
    ],
    11: [
      'Think of the point in the last talk at which you nodded without having followed. Make a question of exactly that, and let somebody be there for the answer.',
      'When the fear rises, take down what it asks, word for word, on whatever paper is near. With someone calm, choose which of these to [put|bring] to the expert.',
    ],
    22: [
      'Name everybody who could stand beside you through the whole of this, however long it is. Ask one of them for one definite part, such as the waiting room.',
      'Choose one shelf where every paper about this goes from now on, with a pencil on a string. Show somebody the [place|shelf] and how you use it.',
    ],
    33: [
      'Offer to go along on somebody else’s difficult errand, and ask the same of them for yours. Corridors are kinder with [two|company].',
      'Bring a flower or a line of thanks to the person at the counter who has been patient. On the same visit, hand in your question on paper.',
    ],
  },
  open: {
    1: [
      'Name your wish in five words, and do its tiniest form tomorrow before nine, unannounced. A minute of it is [a beginning|enough to begin].',
      'Pick the part of what you asked that is yours alone, and work at the smallest end of it by yourself. The rest can wait for helpers.',
    ],
    2: [
      'Tell somebody what you wish for in this, and find the one bit that two could do in half an hour. Do it [then and there|on the same day].',
      'Invite someone into the smallest version of what you wish, a page read aloud or a single song. Agree on nothing larger.',
    ],
    3: [
      'Make a picture of your wish no bigger than a stamp, and stick it where you brush your teeth. Tell whoever asks what it [shows|is].',
      'Say what you wish for to three different people, and let the wording change each time. Do a small piece of the version that made you grin.',
    ],
    4: [
      'Write the wish at the top of a page and halve it, line by line, until it fits into an evening. Do that last line twice [this week|before Sunday].',
      'Look for the regular slot that your wish would need, a little on Tuesday and a little on Friday. Use both, however little comes of them.',
    ],
    5: [
      'Borrow or hire whatever you need to taste your wish for one afternoon. Give it back in the evening, and see [whether|how much] you miss it.',
      'Take your wish to a spot where it has not been yet, another room, another village. Spend an hour there trying the smallest bit of it.',
    ],
    6: [
      'Give the smallest form of your wish to someone you look after, as a treat or a rest. Was it for them that you wanted it, or for you?',
      'Free one hook at home for what you wish, and hang something on it that belongs there. Look in on it [daily|each evening], as on a sleeping cat.',
    ],
    7: [
      'Ask yourself in silence what lies behind what you asked. Look up one thing about that wish, and write down the [smallest|shortest] way of having it.',
      'Find out how somebody had your wish in a modest form, from a chapter, an interview, a quiet conversation. Copy one detail of theirs.',
    ],
    8: [
      'Decide how much of your wish would be enough for this month, and draw a line under it. Do a tenth of that, and leave the [rest|remainder] alone.',
      'Give the wish a price that you can pay now: one evening, one treat gone without, one refusal. Pay it, and take what it buys.',
    ],
    9: [
      'Find a piece of your wish that you had already begun, and bring it to an end. Put it where you can [see that it is done|pass it every day].',
      'Give away one thing that stands in the way of what you wish, a pile, a post, an old role. Set a first small piece of it into the gap.',
    ],
    11: [
      'Leaf through a newspaper with what you asked in mind, and stop where something tugs. Do one small thing in that [direction|line] before the paper is old.',
      'Some time this week a small envy may sting you. It knows something about your wish; allow yourself a crumb of just that.',
    ],
    22: [
      'Think the wish as large as you please, then look for the one plank in it that you can lift alone. Nail it [down|on] where others can find it.',
      'Write the opening line of a plan that would take ten years, and below it what could be finished by Saturday. Finish that, and keep the plan.',
    ],
    33: [
      'Do for somebody what you wish were done for you, in its smallest size, and let it be seen. Your name may stand [on it|beside it].',
      'Show someone how to do the one bit of your wish that you can already do. A patient half hour at their side is a first form of it.',
    ],
  },
}
