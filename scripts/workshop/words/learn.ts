// Logistic regression by gradients of one example after another, each weight with a step of its own (AdaGrad). Seeded: the same
// examples give the same weights.
export interface Lesson {
  features: Uint32Array
  /** How much each of them counts. */
  weight: number
  /** The class; of a head with one class, 0 or 1. */
  answer: number
}
export interface Learnt {
  bits: number
  classes: number
  /** Of each feature in turn, the weight of each class. */
  weights: Float32Array
  bias: Float32Array
}

const ROUNDS = 12
/** What is learnt is the mean of the weights after the later rounds, since each round is swayed by the examples that came last. */
const SETTLED = 6
const STEP = 0.5
const BIAS_STEP = 0.01
/** Answers that are right to so much teach nothing more. */
const RIGHT = 1e-3
const SEED = 60

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function shuffle(order: Uint32Array, random: () => number) {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at]!
    order[at] = order[other]!
    order[other] = kept
  }
}

/** How far each class is from what it should be; the sums are written over. */
function faults(sums: Float32Array, answer: number) {
  if (sums.length === 1) {
    sums[0] = 1 / (1 + Math.exp(-sums[0]!)) - answer
    return
  }
  const most = Math.max(...sums)
  let whole = 0
  for (let each = 0; each < sums.length; each++) {
    sums[each] = Math.exp(sums[each]! - most)
    whole += sums[each]!
  }
  for (let each = 0; each < sums.length; each++) sums[each] = sums[each]! / whole - (each === answer ? 1 : 0)
}

export function sumsOf(
  { bits, classes, weights, bias }: Learnt,
  { features, weight }: Pick<Lesson, 'features' | 'weight'>,
  into: Float32Array,
) {
  const mask = (1 << bits) - 1
  into.fill(0)
  for (let at = 0; at < features.length; at++) {
    const row = (features[at]! & mask) * classes
    for (let each = 0; each < classes; each++) into[each]! += weights[row + each]!
  }
  for (let each = 0; each < classes; each++) into[each] = into[each]! * weight + bias[each]!
}

/** The other classes as they differ from the first, which then needs no place of its own. */
export function against({ bits, classes, weights, bias }: Learnt): Learnt {
  const differences = (of: Float32Array) =>
    of.map((each, at) => each - of[at - (at % classes)]!).filter((_, at) => at % classes > 0)
  return { bits, classes: classes - 1, weights: differences(weights), bias: differences(bias) }
}

export function learn(
  lessons: readonly Lesson[],
  head: { bits: number; classes: number; pull: number },
): Learnt {
  const { bits, classes } = head
  const empty = (): Learnt => ({
    bits,
    classes,
    weights: new Float32Array(classes << bits),
    bias: new Float32Array(classes),
  })
  const [learnt, mean] = [empty(), empty()]
  const squares = new Float32Array(classes << bits).fill(1e-2)
  const order = Uint32Array.from(lessons.keys())
  const random = seeded(SEED)
  const sums = new Float32Array(classes)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random)
    for (const at of order) teach(lessons[at]!, learnt, head.pull, squares, sums)
    if (round < SETTLED) continue
    for (let at = 0; at < mean.weights.length; at++)
      mean.weights[at]! += learnt.weights[at]! / (ROUNDS - SETTLED)
    learnt.bias.forEach((bias, each) => {
      mean.bias[each]! += bias / (ROUNDS - SETTLED)
    })
  }
  return mean
}

function teach(lesson: Lesson, learnt: Learnt, pull: number, squares: Float32Array, sums: Float32Array) {
  const { bits, classes, weights, bias } = learnt
  const mask = (1 << bits) - 1
  const { features, weight, answer } = lesson
  sumsOf(learnt, lesson, sums)
  faults(sums, answer)
  const wrong = [...sums.keys()].filter((each) => Math.abs(sums[each]!) >= RIGHT)
  for (const each of wrong) bias[each]! -= BIAS_STEP * sums[each]!
  if (wrong.length === 0) return
  for (let at = 0; at < features.length; at++) {
    const row = (features[at]! & mask) * classes
    for (let one = 0; one < wrong.length; one++) {
      const place = row + wrong[one]!
      const gradient = sums[wrong[one]!]! * weight + pull * weights[place]!
      squares[place]! += gradient * gradient
      weights[place]! -= (STEP * gradient) / Math.sqrt(squares[place]!)
    }
  }
}
