/**
 * Dots as one path: a line of no length at each place, which a round line end turns into a dot. Sorted and by
 * steps from one to the next, so that it packs well.
 *
 * @param places in whole units of the drawing, from the top left
 */
export function dotsPath(places: readonly { x: number; y: number }[]): string {
  let [x, y] = [0, 0];
  let path = "";
  for (const place of places.toSorted((a, b) => a.x - b.x || a.y - b.y)) {
    const [right, down] = [place.x - x, place.y - y];
    path += `m${right}${down < 0 ? "" : " "}${down}h0`;
    [x, y] = [place.x, place.y];
  }
  return path;
}
