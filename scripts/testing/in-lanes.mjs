/**
 * Does `work` for each thing, at most `lanes` at a time, begun in their order.
 *
 * @template T, R
 * @param {readonly T[]} things
 * @param {number} lanes
 * @param {(thing: T) => Promise<R>} work
 * @returns {Promise<R[]>} the results in the order of the things
 */
export async function inLanes(things, lanes, work) {
  const results = new Array(things.length);
  let next = 0;
  const lane = async () => {
    while (next < things.length) {
      const at = next++;
      results[at] = await work(things[at]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, things.length) }, lane));
  return results;
}
