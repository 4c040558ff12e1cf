// English: the day, the sign, what to watch together, and how sure the reading is.
import type { GroupTexts } from '../group-shape'

export const day: GroupTexts['day'] = [
  'You ask together on {day}, a day for {mood}.',
  'It is {day}, which is known for {mood}.',
  'This is {day}: {mood}.',
  'The day is {day}, and it goes with {mood}.',
]

export const sign: GroupTexts['sign'] = {
  life: [
    'That is {who}’s life path again, so on {signTheme} it may be {who} you want to hear.',
    '{who} has {root} as a life path, so the sign sits down beside {who} with its {signTheme}.',
    'It matches the life path of {who}, who knows {signTheme} from the inside.',
  ],
  name: [
    'The name of {who} counts to {root} too, so on {signTheme} it may be {who} you want to hear.',
    '{who} has a {root} in the name, so the sign calls {who} first, with {signTheme}.',
    'It matches the name of {who}, who has an ear for {signTheme}.',
  ],
  several: [
    '{who} have {root} among their own numbers, so {signTheme} is at home with more than one of you.',
    'The same {root} belongs to {who}, who can show the rest what {signTheme} looks like.',
    '{who} know this {root} from their own numbers, and with it {signTheme}.',
  ],
  joint: [
    'It is also what all your birthdays add up to, so {signTheme} comes from within and from without.',
    'Your birthdays together make {root} as well: the sign repeats what you already are, {signTheme}.',
  ],
  nobody: [
    'None of you has {root} for a number, so {signTheme} comes as a guest; make room for it.',
    'No one here is a {root}, so {signTheme} is what the sign adds to your {jointTheme}.',
    'It stands for {signTheme}, a good neighbour for the {jointTheme} in the {joint} of your birthdays.',
    'A {root} speaks of {signTheme}, and none of you has brought that along, so take it as a loan.',
  ],
}

export const beginAndListen: GroupTexts['beginAndListen'] = [
  'Let {one} take the first turn, and {other} see that nobody is left out.',
  '{one} may begin; {other} is the one to notice who has not spoken yet.',
  'It suits {one} to start, and {other} to ask at the end how it was.',
  'The start suits {one}; to {other} falls the listening.',
]

export const takeTurns: GroupTexts['takeTurns'] = {
  beginning: [
    'Nobody here is used to beginning, so {one} takes the first turn and the next one follows.',
    'Going first comes to none of you by habit: {one} may start, and then pass it on.',
    'You might all wait for each other, so agree now that {one} starts.',
  ],
  listening: [
    'Listening comes to none of you by habit, so take turns: {one} begins by keeping quiet.',
    'Each of you would rather speak, so let {one} be the first to only listen.',
    'Hand around the listening, and let {one} have it first.',
  ],
}

export const caution: GroupTexts['caution'] = {
  pair: {
    lifePath: [
      'Between {one} and {other}, {patience}, and haste can look like a lack of care. Agree on a pace before you agree on a plan.',
      '{one} and {other} may each think the other slow or rash, because {patience}. Ask “when do you need this?” and most of it is solved.',
    ],
    element: [
      'With {one} and {other}, {patience}, so a well-meant word can land hard. Say the good half first when it comes to {subject}.',
      'Between {one} and {other}, {patience}, and both may tire of it. A short break from {subject} can do more than a long talk.',
      '{one} and {other} feel it when {patience}. Let {other} say what helps, and {one} after that.',
      'What wears on {one} and {other} is that {patience}. Put someone else between them when {subject} gets hot.',
    ],
    animal: [
      'Where {one} and {other} meet, {patience}, and a small thing can turn into a matter of principle. Finish one subject before you open the next.',
      '{one} and {other} may talk past each other, since {patience}. Have each say back what was heard before answering.',
    ],
    moon: [
      'Between {one} and {other}, {patience}, so one is often full of it while the other is empty. Ask how the evening finds you before you begin.',
      '{one} and {other} seldom have the same weather, for {patience}. Choose an hour that suits both.',
    ],
    pattern: [
      '{one} and {other} care about different things, since {patience}. Let each name one thing that matters most, and write both down.',
      'Between {one} and {other}, {patience}, which is easily taken for coldness. Ask about it once, with interest.',
    ],
    names: [
      'In talk, {one} and {other} can miss each other, as {patience}. Put the important part in writing.',
      'Between {one} and {other}, {patience}, so the tone may say more than was meant. Ask before you guess.',
    ],
  },
  two: {
    lifePath: [
      'Watch the pace: {patience}, and haste can look like a lack of care. Agree on when before you agree on what.',
      'Each of you may find the other slow or rash, because {patience}. Ask “when do you need this?” and most of it is solved.',
      'A quarrel here may be about speed, since {patience}. Name the pace you want, each for yourself.',
    ],
    element: [
      'Between you {patience}, so a well-meant word can land hard. Say the good half first when it comes to {subject}.',
      'One thing may tire you both: {patience}. A short break from {subject} can do more than a long talk.',
      'On bad days {patience}, and one of you goes quiet. Notice it early, and ask {other} or {one} what would help.',
      'It can wear on you that {patience}. Leave {subject} alone after a long day.',
    ],
    animal: [
      'Where you meet, {patience}, and a small thing can turn into a matter of principle. Finish one subject before you open the next.',
      'You may talk past each other, since {patience}. Say back what you heard before you answer.',
    ],
    moon: [
      'Your moods come at different hours, for {patience}. Ask how the evening finds the other before you begin.',
      'One of you is often full while the other is empty, since {patience}. Choose an hour that suits both.',
    ],
    pattern: [
      'You may care about different things, as {patience}. Each of you can name the one that matters most, and write both down.',
      'What moves one of you can leave the other cool, since {patience}. Ask about it once, with interest.',
    ],
    names: [
      'In talk you can miss each other, as {patience}. Put the important part in writing.',
      'The tone may say more than was meant, since {patience}. Ask before you guess.',
    ],
  },
  manyLeaders: [
    '{who} each like to steer, and with {subject} the quiet voice can get lost. Give everyone the same few minutes, and nobody answers before the end.',
    'When {who} each reach for the wheel, nobody looks at the map. For {subject}, share it out: each of you decides one part.',
    'Where {who} each push, a good plan can turn into a contest. With {subject}, ask each time whose turn it is to give way.',
  ],
  singleElement: {
    Wood: [
      'With Wood alone you can grow in all directions and finish little. Prune one thing for {subject} before you plant the next.',
      'Nothing but Wood makes a thick wood to find a way through. For {subject}, clear one path and keep to it.',
    ],
    Fire: [
      'With Fire alone it gets warm quickly, and hot as well. When talk about {subject} flares up, open a door and begin again.',
      'Nothing but Fire burns bright and tires early. For {subject}, keep some of it for the second week.',
    ],
    Earth: [
      'With Earth alone you can sit where you are for too long. Move one small thing for {subject} this week.',
      'Nothing but Earth can bury a quarrel where it should be aired. With {subject}, say the awkward thing gently.',
    ],
    Metal: [
      'With Metal alone the words are clear and can cut. With {subject}, put one warm sentence before each sharp one.',
      'Nothing but Metal sets hard. For {subject}, leave one rule that may bend.',
    ],
    Water: [
      'With Water alone you can feel everything and settle nothing. For {subject}, end the talk with one thing agreed.',
      'Nothing but Water runs where it is easiest. With {subject}, choose one bank and stay on it.',
    ],
  },
  missing: [
    'What can slip by is {missing}, because no life path here brings it. For {subject}, give that part to one of you in turn.',
    'Since nobody has the habit of {missing}, {subject} can drift. Say aloud whose turn it is.',
  ],
}

export const certainty: GroupTexts['certainty'] = [
  'This rests on the birthdays and names of {who}, and on {sign}.',
  'It was counted from the birthdays and names of {who}, with {sign} as the sign.',
  'What it knows of {who} is birthdays and names; beyond those it had {sign}.',
  'Behind it are {sign} and the birthdays and names of {who}, nothing more.',
]

export const uncountedNames: GroupTexts['uncountedNames'] = [
  'In the name of {who} there was no letter to count.',
  'The name of {who} could not be counted.',
]

export const crisis: GroupTexts['crisis'] = {
  self: {
    person: [
      '{you}, no number belongs here now. If these words are yours, you do not have to carry them alone; let somebody sit with you tonight. If they are not, stay near the one who wrote them.',
      '{you}, your numbers can wait, because somebody among you may be in pain. Ask each other plainly how it is, listen without giving advice, and call for help together.',
      '{you}, this page says nothing about you but this: your being here counts. Stay in touch with the others tonight, and let one of you make the call to people who can help.',
    ],
    pair: [
      '{one} and {other}: tonight it is enough to stay close.',
      '{one} and {other} can ask each other how it is, and wait for the answer.',
      '{one} and {other} need no numbers now, only each other and some help.',
    ],
  },
  violence: {
    person: [
      '{you}, no number belongs here now. Nobody has to stay where it is not safe; if that is you, go to people you trust and call for help, before anything else.',
      '{you}, your numbers can wait, because safety comes first. If you were hurt, it was not your fault; if you are angry, there are people who help with that too.',
      '{you}, this page says nothing about you but this: you have a right to be safe, and so has everyone here. Please speak to somebody who does this work.',
    ],
    pair: [
      '{one} and {other}: safety first, and everything else later.',
      '{one} and {other} need no numbers now; people who can help come first.',
      '{one} and {other} can each find a safe place before any talk.',
    ],
  },
}
