// English: what ties every two people. Clauses stand in the middle of sentences, the facts of the first person first.
import type { GroupTexts } from '../group-shape'

export const clauses: GroupTexts['clauses'] = {
  voices: {
    they: { both: 'both', each: 'each', their: 'their' },
    you: { both: 'both of you', each: 'each of you', their: 'your' },
  },
  lifePath: {
    same: [
      '{both} walk on a {number}',
      'one life path, {number}, carries {both}',
      '{both} live by a {number}',
    ],
    sumNine: [
      '{first} and {second} complete each other',
      'a {first} and a {second} fill each other’s gaps',
      'what a {first} lacks, a {second} has',
    ],
    masterBase: ['{master} and {base} grow from one root', '{master} and {base} are one number at two sizes'],
    bothMasters: [
      '{first} and {second} are both master numbers',
      '{first} and {second} know the weight of a master number',
    ],
    distance: [
      '{first} and {second} keep different time',
      '{first} and {second} start differently',
      '{first} and {second} ask different things',
      'a {first} can puzzle a {second}',
      '{first} and {second} differ in pace',
      '{first} and {second} tire at different hours',
    ],
    byRoot: [
      '{first} and {second} have roots {distance} apart',
      'at the root, {first} and {second} are {distance} apart',
    ],
    matrix: {
      carries: [
        'life paths {first} and {second} get on',
        '{first} suits {second}',
        '{first} and {second} make good company',
      ],
      between: ['{first} and {second} walk side by side', '{first} leaves {second} some room'],
      patience: [
        'life paths {first} and {second} keep different time',
        '{first} and {second} begin differently',
      ],
    },
  },
  element: {
    same: ['{both} were born to {element}', '{element} is the element of {both}', '{both} carry {element}'],
    generating: {
      Wood: {
        giver: ['Wood feeds Fire', 'Wood keeps Fire burning', 'Wood gives Fire its light'],
        taker: ['Fire lives on Wood', 'Fire is fed by Wood', 'Fire draws its light from Wood'],
      },
      Fire: {
        giver: ['Fire warms Earth', 'Fire makes Earth rich', 'Fire bakes Earth firm'],
        taker: ['Earth is warmed by Fire', 'Earth grows rich from Fire', 'Earth turns firm by Fire'],
      },
      Earth: {
        giver: ['Earth shelters Metal', 'Earth holds Metal safe', 'Earth gives Metal a home'],
        taker: ['Metal rests in Earth', 'Metal is kept safe by Earth', 'Metal has a home in Earth'],
      },
      Metal: {
        giver: ['Metal gathers Water', 'Metal carries Water like a cup', 'Metal gives Water a shape'],
        taker: ['Water gathers on Metal', 'Water finds a cup in Metal', 'Water takes its shape from Metal'],
      },
      Water: {
        giver: ['Water feeds Wood', 'Water makes Wood grow', 'Water keeps Wood green'],
        taker: ['Wood drinks from Water', 'Wood grows by Water', 'Wood stays green by Water'],
      },
    },
    controlling: {
      Wood: {
        giver: ['Wood breaks up Earth', 'Wood pulls hard at Earth', 'Wood takes a lot from Earth'],
        taker: ['Earth gives way to Wood', 'Earth feels the pull of Wood', 'Earth gives a lot to Wood'],
      },
      Fire: {
        giver: ['Fire melts Metal', 'Fire is hot for Metal', 'Fire softens Metal too soon'],
        taker: ['Metal melts near Fire', 'Metal finds Fire hot', 'Metal goes soft under Fire'],
      },
      Earth: {
        giver: ['Earth dams Water', 'Earth holds back Water', 'Earth is slow for Water'],
        taker: ['Water is held back by Earth', 'Water runs against Earth', 'Water finds Earth slow'],
      },
      Metal: {
        giver: ['Metal cuts Wood', 'Metal is sharp for Wood', 'Metal trims Wood'],
        taker: ['Wood is cut by Metal', 'Wood feels the edge of Metal', 'Wood finds Metal sharp'],
      },
      Water: {
        giver: ['Water cools Fire', 'Water dims Fire', 'Water is cold for Fire'],
        taker: ['Fire is cooled by Water', 'Fire hisses at Water', 'Fire finds Water cold'],
      },
    },
  },
  animal: {
    same: [
      '{both} are the {animal} by year',
      'the {animal} is at home with {both}',
      '{both} go by the {animal}',
    ],
    harmony: [
      '{first} and {second} are friends',
      '{first} has always liked {second}',
      '{first} and {second} seek each other out',
    ],
    trine: [
      '{first} and {second} pull together',
      '{first} and {second} are allies',
      '{first} is glad of {second}',
    ],
    clash: [
      '{first} pulls against {second}',
      '{first} and {second} collide',
      '{first} and {second} stand face to face',
    ],
    harm: ['{first} and {second} mishear each other', '{first} treads on the toes of {second}'],
    neutral: [
      '{first} lets {second} be',
      '{first} and {second} are neighbours',
      '{first} nods to {second}',
      '{first} and {second} keep apart',
      '{first} leaves {second} in peace',
    ],
  },
  moon: {
    phases: {
      'New Moon': 'new',
      'Waxing Crescent': 'young',
      'First Quarter': 'half-grown',
      'Waxing Gibbous': 'swelling',
      'Full Moon': 'full',
      'Waning Gibbous': 'ebbing',
      'Last Quarter': 'half-gone',
      'Waning Crescent': 'old',
    },
    same: [
      'the moon was {phase} for {both}',
      '{both} came under the same moon, {phase}',
      '{their} moons are alike, {phase}',
    ],
    near: [
      '{their} moons, {first} and {second}, are neighbours',
      '{their} moons, {first} and {second}, touch',
      '{their} moons, {first} and {second}, stand side by side',
    ],
    apart: [
      '{their} moons, {first} and {second}, are {distance} phases apart',
      '{distance} phases part {their} moons, {first} and {second}',
      '{their} moons lie apart, {first} and {second}',
    ],
    opposite: [
      '{their} moons, {first} and {second}, are opposites',
      '{their} moons face each other, {first} and {second}',
      '{their} moons oppose, {first} and {second}',
    ],
  },
  pattern: {
    shared: [
      '{both} keep coming back to {list}',
      '{both} repeat {list}',
      '{both} have {list} more than once',
    ],
    noneShared: [
      '{each} repeats other numbers',
      'no number returns for {both}',
      '{both} repeat different numbers',
    ],
    master: 'the master number {number}',
  },
  destiny: {
    carries: ['the names, {first} and {second}, agree', 'names {first} and {second} ring alike'],
    between: ['the names, {first} and {second}, half agree', 'names {first} and {second} can be tuned'],
    patience: ['the names, {first} and {second}, differ', 'names {first} and {second} sound apart'],
  },
  nameEnergy: {
    carries: ['soul urges {first} and {second} wish alike', 'soul urges {first} and {second} agree'],
    between: ['soul urges {first} and {second} half agree', 'soul urges {first} and {second} can meet'],
    patience: ['soul urges {first} and {second} wish apart', 'soul urges {first} and {second} differ'],
  },
}

export const pair: GroupTexts['pair'] = {
  first: {
    c: [
      '{one} and {other} find each other easily: {c}.',
      'It helps {one} and {other} that {c}.',
      '{one} and {other} do each other good, for {c}.',
      '{one} and {other} warm to each other, for {c}.',
      'Much comes free to {one} and {other}, since {c}.',
      '{one} and {other} have something to build on: {c}.',
      '{one} and {other} sit well together: {c}.',
      'Trust comes early to {one} and {other}, because {c}.',
      '{one} and {other} rest on good ground: {c}.',
      'What {one} and {other} have is simple: {c}.',
      'Between {one} and {other}, {c}.',
    ],
    b: [
      '{one} and {other} give each other room: {b}.',
      'Nothing pushes {one} and {other}: {b}.',
      '{one} and {other} can take their time, for {b}.',
      'It is quiet between {one} and {other}: {b}.',
      '{one} and {other} meet on open ground: {b}.',
    ],
    p: [
      '{one} and {other} need a slower step: {p}.',
      'Between {one} and {other} it takes patience, for {p}.',
      '{one} and {other} may have to ask twice, since {p}.',
      'Nothing comes free to {one} and {other}: {p}.',
      '{one} and {other} teach each other patience: {p}.',
    ],
    cb: [
      '{one} and {other} start well, for {c}, and {b}.',
      'It helps {one} and {other} that {c}; besides, {b}.',
      '{one} and {other} are at ease: {c}, and {b}.',
      'Between {one} and {other} the air is clear: {c}, and {b}.',
      'Between {one} and {other}, {c}, and {b}.',
    ],
    cp: [
      '{one} and {other} have this, that {c}, though {p}.',
      'It helps {one} and {other} that {c}; still, {p}.',
      'Between {one} and {other}, {c}, yet {p}.',
      '{one} and {other} start well, since {c}, but {p}.',
    ],
    bp: [
      '{one} and {other} go their own ways: {b}, and {p}.',
      'Between {one} and {other}, {b}, but {p}.',
      '{one} and {other} need a little time: {b}, and {p}.',
      'Haste does not help {one} and {other}: {b}, and {p}.',
    ],
  },
  second: {
    c: ['On top of that, {c}.', 'And there is more, for {c}.', 'They can lean on this as well: {c}.'],
    b: ['For the rest, {b}.', 'Beyond that, {b}.', 'Otherwise {b}.', 'And {b}, which harms nobody.'],
    p: [
      'What takes patience: {p}.',
      'Go gently, though: {p}.',
      'Only give it time, because {p}.',
      'The slow part is that {p}.',
      'They may have to ask twice, as {p}.',
      'Still, {p}.',
      'It can rub a little, since {p}.',
      'Their homework: {p}.',
      'Slowly, though, for {p}.',
    ],
    cb: [
      'What is more, {c}, and {b}.',
      'They also have this, that {c}; otherwise {b}.',
      'Add that {c}, while {b}.',
    ],
    cp: [
      'What is more, {c}; only {p}.',
      'They also have this, that {c}, but {p}.',
      'Add that {c}, although {p}.',
    ],
    bp: [
      'For the rest, {b}, though {p}.',
      'Beyond that, {b}, but {p}.',
      'Otherwise {b}; the slow part is that {p}.',
      'Then {b}; go gently, since {p}.',
      'After that it takes patience: {b}, and {p}.',
      'It can rub a little, since {p}; otherwise {b}.',
      'What takes time is that {p}, and {b}.',
    ],
  },
}
