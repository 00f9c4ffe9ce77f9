import { describe, expect, it } from "vitest";
import { FORM_V0 } from "./form-v0";
import { shownOrder } from "./shown-order";

const byId = new Map(FORM_V0.items.map((item) => [item.id, item]));
const facetAt = (id: string | undefined) => {
  const item = byId.get(id ?? "");
  return item && item.format !== "pair" ? (item.format === "work" ? "work" : item.facet) : null;
};

describe("shownOrder", () => {
  it("shows every item once, the same for one seed and another for the next", () => {
    const order = shownOrder(FORM_V0, 7);
    expect(order.toSorted()).toEqual(FORM_V0.items.map(({ id }) => id).toSorted());
    expect(shownOrder(FORM_V0, 7)).toEqual(order);
    expect(shownOrder(FORM_V0, 8)).not.toEqual(order);
  });

  it("keeps neighbouring statements apart in facet, for a hundred people", () => {
    for (let seed = 0; seed < 100; seed++) {
      const order = shownOrder(FORM_V0, seed);
      order.forEach((id, at) => {
        const facet = facetAt(id);
        if (facet) expect(facetAt(order[at + 1])).not.toBe(facet);
      });
    }
  });

  it("gives each block one statement of every facet and dimension, one on the work, and two pairs", () => {
    const order = shownOrder(FORM_V0, 3);
    for (let block = 0; block < 4; block++) {
      const items = order.slice(block * 11, block * 11 + 11).map((id) => byId.get(id));
      const cells = items.map((item) =>
        item?.format === "likert" ? `${item.facet} ${item.dimension}` : item?.format,
      );
      expect(new Set(cells).size).toBe(10);
      expect(cells.slice(-2)).toEqual(["pair", "pair"]);
    }
  });
});
