import { describe, expect, it } from "vitest";
import {
  byJobs,
  byMajor,
  countKinds,
  isChosen,
  mapSentence,
  type PlaceOnMap,
} from "./place-on-map";

const place = (given: Partial<PlaceOnMap>): PlaceOnMap => ({
  code: "29-1141.00",
  title: "Registered Nurses",
  isEstimated: false,
  major: "29-0000",
  majorTitle: "Healthcare",
  zone: 4,
  kind: "hybrid",
  leadership: 78,
  specialist: 77,
  jobs: 100,
  wageCode: "29-1141",
  ...given,
});
const developers = place({
  code: "15-1252.00",
  major: "15-0000",
  kind: "specialist",
  wageCode: "15-1252",
});
const all = { group: null, zone: null, kind: null };

describe("places on the map", () => {
  it("are chosen by every part of the choice", () => {
    expect(isChosen(place({}), all)).toBe(true);
    expect(isChosen(place({}), { ...all, group: "29-0000", zone: 4, kind: "hybrid" })).toBe(true);
    expect(isChosen(place({}), { ...all, group: "15-0000" })).toBe(false);
    expect(isChosen(place({}), { ...all, zone: 5 })).toBe(false);
    expect(isChosen(place({}), { ...all, kind: "leadership" })).toBe(false);
  });

  it("are counted and grouped", () => {
    expect(countKinds([place({}), developers])).toEqual({
      leadership: 0,
      hybrid: 1,
      specialist: 1,
      practitioner: 0,
    });
    expect(
      byMajor([place({}), developers, place({})]).map((one) => [one.code, one.places.length]),
    ).toEqual([
      ["15-0000", 1],
      ["29-0000", 2],
    ]);
  });

  it("are named by most jobs, a wage code once, one without a code never", () => {
    const critical = place({ code: "29-1141.03", jobs: 100 });
    const uncounted = place({ code: "55-1011.00", wageCode: null, jobs: null });
    expect(
      byJobs([uncounted, place({}), critical, { ...developers, jobs: 200 }]).map(
        ({ code }) => code,
      ),
    ).toEqual(["15-1252.00", "29-1141.00"]);
  });

  it("are told in a sentence", () => {
    expect(mapSentence([place({}), developers, developers])).toBe(
      "3 occupations by how much leadership and how much specialist work each asks for: 1 is hybrid, 2 are mostly specialist work.",
    );
  });
});
