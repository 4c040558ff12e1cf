// Where an arrow leads from key to key: by what is seen, so that left is left in either direction of writing.
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const middle = ({ left, right }: Box) => (left + right) / 2
const height = ({ top, bottom }: Box) => (top + bottom) / 2
/** Rows that lie on each other overlap by a fraction of a pixel where a browser divides their room. */
const inRow = (one: Box, other: Box) => one.top < height(other) && height(other) < one.bottom

/** The nearest of some to a box, by a measure. */
const nearest = <B extends Box>(boxes: B[], measure: (box: B) => number) =>
  boxes.reduce<B | null>((best, box) => (best && measure(best) <= measure(box) ? best : box), null)

/** The box that a key of the keyboard leads to; null where there is none, or the key leads nowhere. */
export function neighbour<B extends Box>(boxes: B[], from: B, key: string): B | null {
  const row = boxes.filter((box) => inRow(box, from))
  const aside = (box: Box) => Math.abs(middle(box) - middle(from))
  /** Of the next row, the one that is straight above or below. */
  const across = (rows: B[], distance: (box: B) => number) => {
    const next = nearest(rows, distance)
    return (
      next &&
      nearest(
        rows.filter((box) => inRow(box, next)),
        aside,
      )
    )
  }
  switch (key) {
    case 'ArrowLeft':
      return nearest(
        row.filter((box) => middle(box) < middle(from)),
        aside,
      )
    case 'ArrowRight':
      return nearest(
        row.filter((box) => middle(box) > middle(from)),
        aside,
      )
    case 'ArrowUp':
      return across(
        boxes.filter((box) => height(box) < from.top),
        (box) => height(from) - height(box),
      )
    case 'ArrowDown':
      return across(
        boxes.filter((box) => height(box) > from.bottom),
        (box) => height(box) - height(from),
      )
    case 'Home':
      return row[0] ?? null
    case 'End':
      return row.at(-1) ?? null
    default:
      return null
  }
}
