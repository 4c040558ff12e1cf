// English: what the terms of the engine mean.
import type { Glossary, GlossaryEntry } from '../glossary'

const entry = (term: string, first: string, second: string): GlossaryEntry => ({
  term,
  meaning: [first, second],
})

export const glossary: Glossary = {
  life_path: entry(
    'life path',
    'The number of the whole birth date: day, month and year are each reduced, then added and reduced again.',
    'It is the first number of any reading and is read as the way a person likes to go.',
  ),
  expression: entry(
    'expression',
    'The number of all letters of the full name, added and reduced.',
    'It is read as what a person has to work with; some books call it the destiny number.',
  ),
  soul_urge: entry(
    'soul urge',
    'The number of the vowels in the name.',
    'It is read as what somebody wants in private.',
  ),
  personality: entry(
    'personality',
    'The number of the consonants in the name.',
    'It is read as what others notice first.',
  ),
  mother_influence: entry(
    'mother’s number',
    'The expression number of the mother’s name, counted in the alphabet in which it is written.',
    'It is set beside the life path to see whether the two agree.',
  ),
  personal_year: entry(
    'personal year',
    'Month and day of birth together with the calendar year, reduced to one number.',
    'It follows the calendar year, not the birthday, and is read as the colour of that year.',
  ),
  personal_month: entry(
    'personal month',
    'The personal year plus the number of the month, reduced.',
    'It divides the theme of a year into twelve smaller ones.',
  ),
  personal_day: entry(
    'personal day',
    'The personal month plus the day of the month, reduced.',
    'It is the smallest of the cycles and changes at midnight.',
  ),
  reduction: entry(
    'reduction',
    'Adding the digits of a number, again and again, until one digit is left: 49 becomes 13, then 4.',
    'It stops early at 11, 22 and 33.',
  ),
  master_number: entry(
    'master number',
    'The numbers 11, 22 and 33, which are not reduced any further.',
    'They are read as a stronger form of 2, 4 and 6.',
  ),
  letter_system: entry(
    'letter system',
    'A table that says what each letter is worth: Pythagorean and Chaldean for Latin letters, abjad for Arabic and Persian ones.',
    'Each name is counted by the table of its own script.',
  ),
  abjad: entry(
    'abjad',
    'The old order of the Arabic letters, in which they also serve as numbers: from 1 for alef to 1000 for ghayn.',
    'Persian letters without a place of their own, پ چ ژ گ, count as the letters that they resemble, or not at all.',
  ),
  birthday: entry(
    'birthday number',
    'The day of the month on which somebody was born, reduced.',
    'It is read as one talent that shows early.',
  ),
  maturity: entry(
    'maturity number',
    'The life path plus the expression, reduced.',
    'It is read as a direction that grows clearer in the second half of life.',
  ),
  balance: entry(
    'balance number',
    'The initials of all names, added and reduced to one digit.',
    'It is read as advice for moments when one has lost one’s footing.',
  ),
  inclusion: entry(
    'table of inclusion',
    'A count of how many letters of the name are worth 1, how many 2, and so on to 9.',
    'Karmic lessons and the hidden passion are read from it.',
  ),
  karmic_lesson: entry(
    'karmic lesson',
    'A number from 1 to 9 that no letter of the name is worth.',
    'It is read as something that has to be learned because it was not given.',
  ),
  hidden_passion: entry(
    'hidden passion',
    'The number that most letters of the name are worth.',
    'If several are equally frequent, there are several hidden passions.',
  ),
  karmic_debt: entry(
    'karmic debt',
    'One of the numbers 13, 14, 16 and 19, met on the way to a core number such as the life path.',
    'It is read as a part of that number which asks for more care.',
  ),
  pinnacle: entry(
    'pinnacle',
    'One of four long periods of life, each with a number made of two parts of the birth date.',
    'The first lasts until the age of 36 minus the life path, the next two for nine years each, the last for the rest.',
  ),
  challenge: entry(
    'challenge',
    'One of four numbers that come from subtracting parts of the birth date from each other.',
    'The third of them, the main challenge, is taken to last for a whole life.',
  ),
  bridge: entry(
    'bridge',
    'The difference between two core numbers, such as life path and expression.',
    'It is read as what helps to bring the two together; 0 means that they agree.',
  ),
  tali: entry(
    'ṭāliʿ',
    'The abjad sum of a person’s and the mother’s name, divided by twelve; what is left names a sign of the zodiac.',
    'It is an old Persian and Arabic way to an ascendant when the hour of birth is not known.',
  ),
  stamp: entry(
    'stamp',
    'A moment written in FC60: weekday, month, day and perhaps time, in animal and element letters.',
    'Every stamp can be read back into the moment that it came from.',
  ),
  token: entry(
    'token',
    'Four letters for one number from 0 to 59: two for an animal, two for an element.',
    'Larger numbers are written with several tokens.',
  ),
  base60: entry(
    'base 60',
    'Counting in sixties instead of tens, as we still do with minutes and seconds.',
    'FC60 writes all its numbers in this way.',
  ),
  checksum: entry(
    'check token',
    'One token computed from all parts of a stamp.',
    'It catches most typing errors, though not all of them.',
  ),
  julian_day: entry(
    'Julian day number',
    'A plain count of days that began in 4713 BC, used by astronomers.',
    'It turns every question about dates into simple arithmetic.',
  ),
  weekday_planet: entry(
    'planet of the day',
    'Each day of the week has belonged to one of seven planets since antiquity: Sunday to the Sun, Monday to the Moon.',
    'The planet sets the mood of the day in a reading.',
  ),
  pillar: entry(
    'pillar',
    'A pair of one stem and one branch that names a year, month, day or double hour in the Chinese calendar.',
    'Sixty such pairs follow each other in a fixed round.',
  ),
  stem: entry(
    'stem',
    'One of ten signs, each an element in its yang or its yin form.',
    'It is the first half of a pillar.',
  ),
  branch: entry(
    'branch',
    'One of twelve signs, each with its animal, from Rat to Pig.',
    'It is the second half of a pillar.',
  ),
  element: entry(
    'element',
    'Wood, Fire, Earth, Metal or Water, in this order on a circle.',
    'Each generates the next one and controls the one after that.',
  ),
  animal: entry(
    'animal',
    'One of the twelve from Rat to Pig that belong to the branches.',
    'They name years, months and hours, and they are half of every token.',
  ),
  polarity: entry(
    'polarity',
    'Yang or yin: the active and the receptive side of a thing.',
    'The stems take turns between them.',
  ),
  zodiac: entry(
    'popular animal of the year',
    'The animal of the year that begins with the Chinese lunar new year.',
    'It can differ from the animal of the year’s pillar for births in January and February.',
  ),
  sky: entry(
    'sky',
    'Where the Moon and the Sun stand at the moment of the reading.',
    'Depending on the convention it is computed exactly or by a mean month.',
  ),
  moon_phase: entry(
    'moon phase',
    'One of eight shapes of the Moon, from new moon over full moon to the last crescent.',
    'Each stands for an eighth of the month.',
  ),
  moon_age: entry(
    'age of the moon',
    'The days that have passed since the last new moon.',
    'It runs from 0 to about 29.5.',
  ),
  elongation: entry(
    'elongation',
    'The angle from the Sun to the Moon in the sky: 0 degrees at new moon, 180 at full moon.',
    'The phase follows from it.',
  ),
  illumination: entry(
    'lit part',
    'How much of the Moon’s disc the Sun lights up, in percent.',
    'Half of it is lit at both quarters.',
  ),
  solar_term: entry(
    'solar term',
    'One of 24 stretches of the year, in each of which the Sun moves 15 degrees.',
    'The months of the pillars are counted by them.',
  ),
  li_chun: entry(
    'Li Chun',
    'The moment in early February when the Sun reaches 315 degrees, the beginning of spring in China.',
    'A new year of the pillars begins with it.',
  ),
  sign: entry(
    'sign',
    'What caught somebody’s eye: a time, a number, a date, a plate, a word.',
    'Its digits or letters lead to a number of their own.',
  ),
  question_number: entry(
    'question number',
    'The letters of the question, counted like those of a name.',
    'It changes when the question is asked in other words.',
  ),
  pattern: entry(
    'pattern',
    'A number or an animal that appears more than once in a reading, or a master number as life path.',
    'What repeats is given more weight.',
  ),
  signal: entry(
    'signal',
    'One thing of the moment that a reading can speak about, with its rank.',
    'The strongest comes first and up to three others support it.',
  ),
  tension: entry(
    'tension',
    'Two animals or elements of the moment that stand against each other.',
    'A reading names it as a choice between two good things.',
  ),
  time_band: entry(
    'part of the day',
    'One of seven stretches, from the silence before dawn to the night.',
    'It is left out when no time was given.',
  ),
  heartbeat: entry(
    'heartbeat',
    'The beats of the heart in a minute, measured by the person or estimated from the age.',
    'It is a number to play with and says nothing about health.',
  ),
  location: entry(
    'place',
    'What the latitude and longitude of a place add: an element and two polarities.',
    'It is left out when no place was given.',
  ),
  confidence: entry(
    'confidence',
    'A number from 50 to 95 that tells how much was known about the person and the moment.',
    'It measures the input and does not say how true a reading is.',
  ),
  convention: entry(
    'convention',
    'A named set of rules for questions that schools answer differently, such as when a year begins.',
    'Every reading keeps the convention it was computed with, so it can be computed again.',
  ),
  option: entry(
    'option',
    'One rule inside a convention that may be set differently, for example whether Y is a vowel.',
    'All options are stored with the reading.',
  ),
  trace: entry(
    'working',
    'The steps of arithmetic that lead from what was given to a number.',
    'Everybody can redo them with pencil and paper.',
  ),
  bond: entry(
    'bond',
    'What holds between two people: a score from 0 to 1, its parts, and the reason for each part.',
    'It comes from both births and names and does not change from one reading to the next but for what repeats.',
  ),
  bond_school: entry(
    'school of bonds',
    'A rule set that decides which parts a bond has and how much each of them counts.',
    'The usual one looks at life paths, elements, animals, birth moons and shared patterns.',
  ),
  harmony: entry('harmony', 'The mean of all bonds in a group.', 'It is the score of the group as a whole.'),
  element_balance: entry(
    'balance of elements',
    'How many people of a group were born in a year of each element.',
    'Elements that nobody brings are named as room to grow.',
  ),
  role: entry(
    'role',
    'What somebody tends to do in a group, taken from the life path: lead, support, challenge or harmonise.',
    'It is a starting point for talk and binds nobody.',
  ),
  archetype: entry(
    'archetype',
    'A short name for the kind of group, from its size, its life paths and its elements.',
    'Two people are always a Complementary Duo.',
  ),
  joint_life_path: entry(
    'joint life path',
    'All life paths of a group, added and reduced.',
    'It is read as the way that they go together.',
  ),
  synergy: entry(
    'synergy',
    'Something that carries a group, such as a strong pair or many different roles.',
    'Its counterpart is a challenge, something that strains the group.',
  ),
  growth: entry(
    'room to grow',
    'What a group could work on: pairs in the middle, roles and elements that are missing.',
    'It is a suggestion, never a verdict.',
  ),
}
