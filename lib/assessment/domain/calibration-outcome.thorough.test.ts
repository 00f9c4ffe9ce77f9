import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { simulatedAnswers } from "@/lib/psychometrics/simulated-answers";
import { simulatedTheta } from "@/lib/psychometrics/simulated-theta";
import { calibrationFindings } from "./calibration-findings";
import { calibrationForm } from "./calibration-form";
import { calibrationOutcome } from "./calibration-outcome";
import { calibrationProposal } from "./calibration-proposal";
import { FORM_V1 } from "./form-v1";
import { storedDefinition } from "./instrument-schema";
import { provisionalVersion } from "./provisional-version";
import type { PublishedInstrument } from "./published-instrument";

/** Four statements a side and one on trial, so that a test takes moments. */
function smallForm(): PublishedInstrument {
  const whole = provisionalVersion(FORM_V1.id);
  if (!whole) throw new Error("the form is missing");
  const items = whole.items.filter(({ id }) => /^(sk|re|ad|sa)-[sl]-1$|^sk-s-5$/.test(id));
  const graded = {
    ...whole.graded,
    items: whole.graded.items.filter(({ id }) => items.some((item) => item.id === id)),
  };
  return { ...whole, items, graded };
}

const base = smallForm();
const form = calibrationForm(base);

function people(count: number) {
  const random = seededRandom(11);
  return Array.from({ length: count }, () => {
    const keyed = simulatedAnswers(form, simulatedTheta(form, random), random);
    const raw = form.items.map(({ id, reversed, categories }, j) => {
      const answer = keyed[j] ?? 0;
      return [id, reversed ? categories - 1 - answer : answer];
    });
    return {
      answers: Object.fromEntries(raw),
      order: form.items.map(({ id }) => id),
      jobFamily: null,
    };
  });
}

const worked = (count: number) =>
  calibrationOutcome({ base, people: people(count), previous: null });

describe("calibrationOutcome", () => {
  it("takes items on trial in", () => expect(form.items).toHaveLength(9));

  it("works nothing out below 200 people, and names no handful", () => {
    const few = worked(4);
    expect(few).toMatchObject({ people: null, proposed: null });
    expect(few.report).toMatchObject({ gate: "nothing", people: null, items: [], scales: [] });
    expect(worked(199).report).toMatchObject({ gate: "nothing", people: 199 });
  });

  it("gives classical figures from 200 and proposes nothing", () => {
    const { report, proposed } = worked(200);
    expect(report).toMatchObject({ gate: "classical", fit: null, noProposal: null });
    expect(report.items[0]?.itemRest).toBeGreaterThan(0.1);
    expect(proposed).toBeNull();
  });

  it("proposes interim numbers from 500, with new cuts and limits", () => {
    const steps: number[] = [];
    const { report, proposed } = calibrationOutcome(
      { base, people: people(500), previous: null },
      (_step, percent) => steps.push(percent),
    );
    expect(calibrationFindings.parse(report)).toEqual(report);
    expect(report).toMatchObject({ gate: "interim", people: 500, links: null });
    expect(steps.every((percent, at) => percent >= (steps[at - 1] ?? 0))).toBe(true);
    expect(steps.every(Number.isInteger)).toBe(true);
    if (!proposed) throw new Error("nothing was proposed");
    expect(storedDefinition.parse(proposed)).toEqual(proposed);
    expect(proposed.status).toBe("interim");
    expect(proposed.cuts?.tau).not.toEqual(base.graded.cuts?.tau);
    const isSound = !proposed.quarantined.includes("sk-s-5");
    const trial = proposed.wording.find(({ id }) => id === "sk-s-5");
    expect(trial && "spare" in trial).toBe(!isSound);

    const fewer = { ...proposed, quarantined: ["sk-s-1"] };
    const again = calibrationOutcome({ base, people: [], previous: { report, proposed: fewer } });
    expect(again.proposed?.quarantined).toEqual(["sk-s-1"]);
    expect(again.proposed?.cuts?.tau[0]).not.toBe(proposed.cuts?.tau[0]);
    expect(again.proposed?.cuts?.tau[1]).toBe(proposed.cuts?.tau[1]);
  });

  it("proposes nothing when one side has no statement left", () => {
    const { graded } = base;
    const quarantined = graded.items.filter(({ slopes }) => slopes[1]).map(({ id }) => id);
    expect(
      calibrationProposal({ base, graded, keepsMetric: false, quarantined, scales: [] }),
    ).toBeNull();
  });
});
