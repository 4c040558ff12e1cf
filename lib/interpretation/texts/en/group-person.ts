// English: what is said to one person in a group. {you} is an address; {path} is “life path”, explained once.
import type { GroupTexts } from '../group-shape'

export const person: GroupTexts['person'] = {
  theme: ', a number of {lifeTheme}',
  path: { first: 'life path, the number of a birthday,', later: 'life path' },
  alone: {
    Leader: [
      '{you}, in this group you are the one who goes first: your {path} is {life}{theme}.',
      '{you}, it is you who gets things going for {rest}: your {path} is {life}{theme}.',
      '{you}, here the wheel tends to end up in your hands, since your {path} is {life}.',
    ],
    Supporter: [
      '{you}, in this group you are the one who holds things up: your {path} is {life}{theme}.',
      '{you}, here you notice first who needs what, since your {path} is {life}.',
      '{you}, you are the one for {rest} to lean on: your {path} is {life}{theme}.',
    ],
    Challenger: [
      '{you}, in this group you are the one who asks why: your {path} is {life}{theme}.',
      '{you}, here the open question comes from you, since your {path} is {life}.',
      '{you}, you are the fresh air in this room: your {path} is {life}{theme}.',
    ],
    Harmonizer: [
      '{you}, in this group you are the one who joins the ends: your {path} is {life}{theme}.',
      '{you}, here the loose threads meet in you, since your {path} is {life}{theme}.',
      '{you}, things run smoother when you are in the room: your {path} is {life}{theme}.',
    ],
  },
  shared: {
    Leader: [
      '{you}, going first is a habit you share with {others}: your {path} is {life}.',
      '{you}, your {path} is {life}{theme}, and with {others} here you are not alone at the wheel.',
      '{you}, like {others} you start before you are asked: your {path} is {life}{theme}.',
      '{you}, going first is in your blood and in that of {others}: your {path} is {life}{theme}.',
    ],
    Supporter: [
      '{you}, you share the helping side with {others}: your {path} is {life}{theme}.',
      '{you}, your {path} is {life}{theme}, and with {others} you make this group a kind one.',
      '{you}, like {others} you ask how people are before you ask what is next: your {path} is {life}.',
      '{you}, the quiet help comes from you and {others}; your own {path} is {life}{theme}.',
    ],
    Challenger: [
      '{you}, you share the habit of asking why with {others}: your {path} is {life}{theme}.',
      '{you}, your {path} is {life}{theme}, and with {others} you keep this group awake.',
      '{you}, like {others} you test a thing before you trust it: your {path} is {life}.',
      '{you}, the hard questions come from you and {others}; your own {path} is {life}{theme}.',
    ],
    Harmonizer: [
      '{you}, you share the mending and joining with {others}: your {path} is {life}{theme}.',
      '{you}, your {path} is {life}{theme}, and with {others} you keep this group in tune.',
      '{you}, like {others} you look for what everyone can live with: your {path} is {life}.',
      '{you}, peace is in your hands and those of {others}; your own {path} is {life}{theme}.',
    ],
  },
  brings: {
    1: [
      '{about}, offer {rest} one clear first step, and let it be changed.',
      'Say what you would do {about}, and say it as an offer.',
      'The silence {about} is yours to break; leave a gap for {rest} after you have.',
    ],
    2: [
      '{about}, you may hear what {rest} meant and did not say.',
      'You are good at saying back {about} what you heard, with nothing lost on the way.',
      'Your own wish counts too, so do not only ask {rest} what is wanted {about}.',
    ],
    3: [
      'Tell it to {rest} as a story, and what you all want {about} may come out.',
      '{about}, a light word from you at the right time can save an evening.',
      'What hangs in the air {about}, you can say aloud without making it heavy.',
    ],
    4: [
      '{about}, you can turn a long talk into a short list.',
      'A plain list of who does what by when can lift the mood {about}.',
      'Your sense of order may be needed {about}, more than {rest} would admit.',
    ],
    5: [
      '{about}, suggest a small trial, one that {rest} could walk away from.',
      'You see the third way while two are argued over, so speak up {about}.',
      'Open a window {about}, and stay until the room is warm again.',
    ],
    6: [
      'You see first who might be left out {about}, so say it aloud.',
      'People talk better when they have eaten, so set the table before you begin {about}.',
      '{about}, ask {rest} for a little of the care that you give.',
    ],
    7: [
      'The question you keep to yourself {about} may be the one {rest} would need.',
      '{about}, ask for a night to think, and come back with one plain sentence.',
      'You see what lies under the surface {about}; tell {rest} what is there.',
    ],
    8: [
      '{about}, you can name the goal, and {rest} can name the price.',
      'Before you hand out the work {about}, say which part you take on yourself.',
      'Your drive helps most {about} when you ask {rest} once where the limit is.',
    ],
    9: [
      'You can see what is over {about} and may be put down with thanks.',
      '{about}, remind {rest} of the wider picture, in few words.',
      'You are the one to forgive a first mistake {about} before it grows.',
    ],
    11: [
      'Say what you sense in the room {about}, as a guess and not a verdict.',
      '{about}, your first feeling is worth a sentence, even when you cannot prove it.',
      'You may feel the strain {about} before {rest} can; ask for a break in time.',
    ],
    22: [
      '{about}, draw the big plan, and then show {rest} the first brick.',
      'You can see what would still stand in years; begin {about} with one shelf of it.',
      'It is easy to follow you far {about} when the first piece is small.',
    ],
    33: [
      'Show {rest} what you mean {about} by one small act.',
      '{about}, your kindness sets the tone; give it an edge where you need one.',
      'You teach by example {about}, so rest too, where {rest} can see it.',
    ],
  },
  elementAlone: [
    'Nobody else here was born to {element}: you are a {element} {animal}, with {habit}.',
    'As a {element} {animal} you have {habit}, and you alone bring {element} to the table.',
    'The only {element} in the room is yours, a {element} {animal} with {habit}.',
    'Your birth year, a {element} {animal}, lends the group {trait}, and {habit}.',
    'If {trait} is wanted here, it comes from you, a {element} {animal} with {habit}.',
  ],
  elementShared: [
    'As a {element} {animal} you have {habit}, and {element} in common with {others}.',
    'You share {element} with {others}, and as a {animal} you add {habit}.',
    'Your year, a {element} {animal}, puts you beside {others}, with {habit}.',
    '{element} ties you to {others}, and being a {animal} gives you {habit}.',
    'With {others} you have {element} in common; the {animal} in you adds {habit}.',
  ],
  name: [
    'Your name counts to {expression}: {voice}.',
    'Your name comes to {expression}: {voice}.',
    'Your name adds a {expression}: {voice}.',
    'In letters you are a {expression}: {voice}.',
    'Your name makes a {expression}: {voice}.',
    'There is a {expression} in your name: {voice}.',
    'People hear the {expression} of your name: {voice}.',
  ],
  bothAlone: [
    'You are the only {element} here, a {animal}, and a {expression} by name: {voice}.',
    'By year a {element} {animal}, like nobody here, you are a {expression} by name: {voice}.',
    'Nobody else brings {element}: you are a {element} {animal}, with a {expression} in your name, {voice}.',
    'All the {element} in the room is yours, {animal} that you are, and your name adds a {expression}: {voice}.',
    'To your year, a {element} {animal} and the only one, your name adds a {expression}: {voice}.',
  ],
  bothShared: [
    'You share {element} with {others}, as a {animal}, and are a {expression} by name: {voice}.',
    'A {element} {animal}, beside {others}, you are a {expression} by name: {voice}.',
    'Like {others} you were born to {element}, a {animal}, and your name adds a {expression}: {voice}.',
    '{element} ties you, a {animal}, to {others}; in your name there is a {expression}, {voice}.',
    'A {element} {animal}, near {others}, you have a {expression} in your name: {voice}.',
  ],
  noName: [
    'Your name has no letter to count, so your birth moon speaks for it: {phase}.',
    'Your name holds nothing to count; the moon at your birth stands in, {phase}.',
  ],
  easiest: [
    'You go most easily with {one}, since {carries}.',
    'With {one} you need few words: {carries}.',
    'If you want an ally, turn to {one}, for {carries}.',
    'Your shortest way leads to {one}: {carries}.',
    'Start with {one}, because {carries}.',
  ],
  slowly: [
    'Give {one} more time, because {patience}.',
    'With {one} go slowly: {patience}.',
    'Ask {one} twice before you are sure, since {patience}.',
    'Be patient with {one}, for {patience}.',
    'What {one} means may need a second hearing, as {patience}.',
  ],
  twoCarries: [
    'With {one} you have firm ground: {carries}.',
    'What ties you to {one} is that {carries}.',
    'You and {one} can count on this: {carries}.',
    'It comes easily with {one}, because {carries}.',
  ],
  twoPatience: [
    'Go slowly all the same, since {patience}.',
    'Some things need time: {patience}.',
    'Be a little patient, for {patience}.',
    'Ask once more when it matters, because {patience}.',
  ],
}
