import { expect, it, vi } from "vitest";
import { keptMarkup } from "./kept-markup";

const Part = vi.fn(({ text }: { text: string }) => <p>{text}</p>);

it("draws an object once, and each of its variants", () => {
  const of = {};
  const draw = (text: string, variant: string, object = of) =>
    keptMarkup(<Part text={text} />, object, variant);
  expect(draw("one", "")).toBe("<p>one</p>");
  expect(draw("unseen", "")).toBe("<p>one</p>");
  expect(draw("two", "other")).toBe("<p>two</p>");
  expect(Part).toHaveBeenCalledTimes(2);
  expect(draw("three", "", {})).toBe("<p>three</p>");
});

it("keeps no id that another request could count", () => {
  const draw = () =>
    keptMarkup(
      <section aria-labelledby="_S_3_ _S_1a_">
        <h2 id="_S_3_">of S_3</h2>
      </section>,
      {},
      "",
    );
  const ids = (html: string) => html.match(/_K\d+_\w+?_/g) ?? [];
  const first = draw();
  expect(first).not.toContain("_S_");
  expect(ids(first)).toHaveLength(3);
  expect(ids(first)[0]).toBe(ids(first)[2]);
  expect(ids(draw())[0]).not.toBe(ids(first)[0]);
});
