import { FORM_V1 } from "@/lib/assessment/domain/form-v1";
import type { Item } from "@/lib/assessment/domain/instrument";
import { scoringInstrument } from "@/lib/assessment/domain/scoring-instrument";
import type { GradedItem, Instrument } from "@/lib/psychometrics/instrument";

/** Numbers that the method assumes for a situation until experts or answers give it its own. */
const SITUATION = { slope: 0.8, location: -0.35, thresholds: [-1.9, -0.8, 0.25, 1.55] } as const;

/** The bank's items as if their numbers were known exactly, and the cuts of the form in use. */
const scored = (items: readonly Item[]): Instrument => ({
  ...scoringInstrument({ ...FORM_V1, items }),
  status: "calibrated",
});

const inUse = scored(FORM_V1.items);

const counted = (item: Item): Item => {
  if (item.format !== "likert") return item;
  const { spare: _, ...rest } = item;
  return rest;
};

const situations = FORM_V1.items
  .filter((item) => item.format === "sjt")
  .map(
    ({ id, facet }, at): GradedItem => ({
      id,
      facet,
      format: "sjt",
      categories: 5,
      slopes: at % 2 === 0 ? [SITUATION.slope, 0] : [0, SITUATION.slope],
      intercepts: SITUATION.thresholds.map((b) => -SITUATION.slope * (SITUATION.location + b)),
      reversed: false,
    }),
  );

/** All 60: 48 statements, 8 pairs, and the 4 situations with the method's assumed numbers. */
export const BANK: Instrument = {
  ...inUse,
  items: [...scored(FORM_V1.items.map(counted)).items, ...situations],
};

const only = (keep: (item: GradedItem) => boolean): Instrument => ({
  ...BANK,
  items: BANK.items.filter(keep),
});

const formIds = new Set(inUse.items.map(({ id }) => id));
const isThird = (item: GradedItem) => {
  const cell = inUse.items.filter(
    (other) =>
      other.format === "likert" &&
      other.facet === item.facet &&
      (other.slopes[0] === 0) === (item.slopes[0] === 0),
  );
  const direct = cell.filter(({ reversed }) => !reversed).slice(0, 2);
  return [...direct, ...cell.filter(({ reversed }) => reversed).slice(0, 1)].some(
    ({ id }) => id === item.id,
  );
};
const isStatement = (item: GradedItem) => item.format === "likert" && formIds.has(item.id);

/** The forms of the method's table; of 24 statements, each facet and dimension has 2 direct and 1 reversed. */
export const FORMS = {
  fixed24: only((item) => isStatement(item) && isThird(item)),
  fixed24and8: only((item) => item.format === "pair" || (isStatement(item) && isThird(item))),
  fixed32and8: only((item) => formIds.has(item.id)),
  numbered: only((item) => item.format !== "sjt"),
  whole: BANK,
} as const;
