import { describe, expect, it } from "vitest";
import { FORM_V0 } from "./form-v0";
import { FORM_V1 } from "./form-v1";
import { isTriedOut } from "./is-tried-out";
import { shownOrder } from "./shown-order";

const byId = new Map(FORM_V1.items.map((item) => [item.id, item]));
const isStatement = (format: string | undefined) => format === "likert" || format === "work";
const facetAt = (id: string | undefined) => {
  const item = byId.get(id ?? "");
  if (item?.format === "work") return "work";
  return item?.format === "likert" ? item.facet : null;
};

describe.each([FORM_V0, FORM_V1])("shownOrder of $name", (form) => {
  it("is the same for one seed and another for the next, and shows nothing twice", () => {
    const order = shownOrder(form, 7);
    expect(new Set(order).size).toBe(order.length);
    expect(shownOrder(form, 7)).toEqual(order);
    expect(shownOrder(form, 8)).not.toEqual(order);
  });

  it("shows every item that counts and those on the work itself", () => {
    const lasting = FORM_V0.items.map(({ id }) => id);
    for (let seed = 0; seed < 40; seed++)
      expect(shownOrder(form, seed)).toEqual(expect.arrayContaining(lasting));
  });

  it("keeps neighbouring statements apart in facet, for a hundred people", () => {
    for (let seed = 0; seed < 100; seed++) {
      const order = shownOrder(form, seed);
      order.forEach((id, at) => {
        const facet = facetAt(id);
        if (facet) expect(facetAt(order[at + 1])).not.toBe(facet);
      });
    }
  });
});

describe("shownOrder", () => {
  it("gives each block one statement of every facet and dimension, one on the work, and two pairs", () => {
    const order = shownOrder(FORM_V0, 3);
    expect(order).toHaveLength(44);
    for (let block = 0; block < 4; block++) {
      const items = order.slice(block * 11, block * 11 + 11).map((id) => byId.get(id));
      const cells = items.map((item) =>
        item?.format === "likert" ? `${item.facet} ${item.dimension}` : item?.format,
      );
      expect(new Set(cells).size).toBe(10);
      expect(cells.slice(-2)).toEqual(["pair", "pair"]);
    }
  });

  it("shows 48 of the second form, one on trial in each block of twelve", () => {
    for (let seed = 0; seed < 100; seed++) {
      const order = shownOrder(FORM_V1, seed);
      expect(order).toHaveLength(48);
      for (let block = 0; block < 4; block++) {
        const items = order.slice(block * 12, block * 12 + 12).map((id) => byId.get(id));
        expect(items.filter((item) => item && isTriedOut(item))).toHaveLength(1);
        expect(items.filter((item) => item?.format === "pair")).toHaveLength(2);
        const first = items.slice(0, 9).map((item) => item?.format);
        expect(first.every(isStatement)).toBe(true);
      }
    }
  });
});
