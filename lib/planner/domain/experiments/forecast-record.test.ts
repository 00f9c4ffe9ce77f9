import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Forecast, forecastRecord } from "./forecast-record";
import { forecastWords } from "./forecast-words";

const of = (forecast: number, outcome: Forecast["outcome"]) => ({ forecast, outcome });
const times = (n: number, one: Forecast) => Array.from({ length: n }, () => one);

describe("forecastRecord", () => {
  it("scores as Brier did: the mean squared distance of forecast and result", () => {
    const four = [of(70, "yes"), of(70, "no"), of(20, "no"), of(100, "yes")];
    const record = forecastRecord([...four, of(50, "yes"), of(90, "unclear"), of(10, null)]);
    // (0.09 + 0.49 + 0.04 + 0 + 0.25) / 5
    expect(record.brier).toBeCloseTo(0.174, 10);
    expect(record).toMatchObject({ clear: 5, came: 3, leans: "neither" });
  });

  it("says nothing of skill below five clear results", () => {
    expect(forecastRecord([...times(4, of(100, "no")), of(100, "unclear")])).toMatchObject({
      ...{ clear: 4, brier: null, leans: null },
    });
  });

  it("tells leaning from luck", () => {
    expect(forecastRecord(times(6, of(80, "no"))).leans).toBe("hopeful");
    expect(forecastRecord(times(6, of(20, "yes"))).leans).toBe("doubtful");
    expect(forecastRecord([...times(4, of(80, "yes")), of(80, "no")]).leans).toBe("neither");
  });

  it("lies in [0, 1], and 0.25 for who always says fifty", () => {
    const outcome = fc.constantFrom("yes" as const, "no" as const);
    const some = fc.array(fc.record({ forecast: fc.integer({ min: 0, max: 100 }), outcome }), {
      minLength: 5,
    });
    fc.assert(
      fc.property(some, (all) => {
        const { brier } = forecastRecord(all);
        expect(brier).toBeGreaterThanOrEqual(0);
        expect(brier).toBeLessThanOrEqual(1);
        expect(forecastRecord(all.map((one) => ({ ...one, forecast: 50 }))).brier).toBe(0.25);
      }),
    );
  });
});

it.each([
  [[], /No result/],
  [[of(70, "yes")], /Of 1 clear result, 1 came out a yes; your forecasts expected 0.7\. From 5 on/],
  [times(6, of(80, "no")), /more hopeful .* Brier score is 0.64/],
])("says of %j: %s", (all, words) => {
  expect(forecastWords(forecastRecord(all))).toMatch(words);
});
