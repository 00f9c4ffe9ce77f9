/** The row that was just inserted. */
export function one<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) throw new Error("Nothing was inserted.");
  return row;
}
