import { describe, expect, it } from "vitest";
import { FORM_V1 } from "./form-v1";
import type { GivenAnswer } from "./given-answer";
import { provisionalVersion } from "./provisional-version";
import { scoreUnder } from "./score-under";
import { calibratedFixture } from "./testing-calibrated";

const provisional = provisionalVersion(FORM_V1.id);
if (!provisional) throw new Error("the form has no numbers");
const spare = FORM_V1.items.filter((item) => item.format === "likert" && item.spare);
const order = FORM_V1.items.filter(({ format }) => format !== "sjt").map(({ id }) => id);
const answers = new Map<string, GivenAnswer>(
  order.map((id, at) => [id, { value: (at * 3) % 5, milliseconds: 4000 }]),
);

describe("scoreUnder", () => {
  it("counts what was on trial once a version has numbers for it, and not before", () => {
    const before = scoreUnder(provisional, order, answers);
    const after = scoreUnder(calibratedFixture(), order, answers);
    expect(before.drivers).toHaveLength(40);
    expect(after.drivers).toHaveLength(40 + spare.length);
    expect(after.specialist.standardError).toBeLessThan(before.specialist.standardError);
  });

  it("leaves out what is in quarantine, and the facets that the version hides", () => {
    const version = calibratedFixture("cal-1", {
      quarantined: ["sk-s-1", "pr-sk-1"],
      hiddenFacets: ["advancement"],
    });
    const { drivers, facets } = scoreUnder(version, order, answers);
    expect(drivers.map(({ itemId }) => itemId)).not.toContain("sk-s-1");
    expect(drivers).toHaveLength(38 + spare.length);
    expect(facets.map(({ facet }) => facet)).toEqual([
      "skills",
      "responsibilities",
      "satisfaction",
    ]);
  });

  it("leaves out questions that the version does not have", () => {
    const more = new Map([...answers, ["old-1", { value: 9, milliseconds: 10 }]]);
    const version = calibratedFixture();
    expect(scoreUnder(version, ["old-1", ...order], more)).toEqual(
      scoreUnder(version, order, answers),
    );
  });
});
