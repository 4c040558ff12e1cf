// Rows of fixed tables by an index that arithmetic has already brought into range.

/** @throws RangeError when there is no such row, which would be a defect of the engine */
export function rowOf<Row>(table: readonly Row[], index: number): Row {
  const row = table[index]
  if (row === undefined) throw new RangeError(`no row ${index}`)
  return row
}
