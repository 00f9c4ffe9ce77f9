import { FORM_V1 } from "@/lib/assessment/domain/form-v1";
import type { Item } from "@/lib/assessment/domain/instrument";
import { scoringInstrument } from "@/lib/assessment/domain/scoring-instrument";
import { type Random, seededRandom } from "@/lib/kernel/random";
import { criterionCut } from "@/lib/psychometrics/criterion-cut";
import type { GradedItem, Instrument } from "@/lib/psychometrics/instrument";
import { standardNormal } from "@/lib/psychometrics/standard-normal";

/** Numbers that the method assumes for a situation until experts or answers give it its own. */
const SITUATION = { slope: 0.8, location: -0.35, thresholds: [-1.9, -0.8, 0.25, 1.55] } as const;
/** How far items of a real bank are from alike: the method's doubt per item, log slope and location. */
const SCATTER = { slope: 0.25, location: 0.4 } as const;

const scored = (items: readonly Item[]): Instrument => ({
  ...scoringInstrument({ ...FORM_V1, items }),
  status: "calibrated",
});

const counted = (item: Item): Item => {
  if (item.format !== "likert") return item;
  const { spare: _, ...rest } = item;
  return rest;
};

const inUse = scored(FORM_V1.items);

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

/** All 60 with the shipped numbers: 48 statements, 8 pairs, and the 4 situations as the method assumes them. */
export const SHIPPED_BANK: Instrument = {
  ...inUse,
  items: [...scored(FORM_V1.items.map(counted)).items, ...situations],
};

const formIds = new Set(inUse.items.map(({ id }) => id));
const statements = inUse.items.filter(({ format }) => format === "likert");
const cellOf = ({ facet, slopes }: GradedItem) => `${facet} ${slopes[0] === 0}`;

/** Of every facet and dimension 2 direct statements and 1 reversed. */
const three = new Set(
  [...new Set(statements.map(cellOf))].flatMap((cell) => {
    const own = statements.filter((item) => cellOf(item) === cell);
    const direct = own.filter(({ reversed }) => !reversed).slice(0, 2);
    return [...direct, ...own.filter(({ reversed }) => reversed).slice(0, 1)].map(({ id }) => id);
  }),
);

/** Which items each form of the method's table has. */
export const FORMS = {
  fixed24: ({ id }) => three.has(id),
  fixed24and8: ({ id, format }) => format === "pair" || three.has(id),
  fixed32and8: ({ id }) => formIds.has(id),
  numbered: ({ format }) => format !== "sjt",
  whole: () => true,
} as const satisfies Record<string, (item: GradedItem) => boolean>;

/** A form out of a bank, with the bank's cuts. */
export const formOf = (bank: Instrument, form: keyof typeof FORMS): Instrument => ({
  ...bank,
  items: bank.items.filter((item) => FORMS[form](item)),
});

/**
 * Banks as calibration may find them: the shipped numbers, each item off by its own slope and location. The
 * engine knows them exactly. Cuts are where the form in use has its mean answer at 2.5 of 4.
 */
export function drawnBanks(count: number, seed: number): Instrument[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const items = SHIPPED_BANK.items.map((item) => scattered(item, random));
    const own = items.filter(({ id }) => formIds.has(id));
    const tau = SHIPPED_BANK.dimensions.map((_, k) => criterionCut(own, k));
    return { ...SHIPPED_BANK, cuts: { tau, delta: SHIPPED_BANK.cuts?.delta ?? 0.5 }, items };
  });
}

function scattered(item: GradedItem, random: Random): GradedItem {
  const stretch = Math.exp(SCATTER.slope * standardNormal(random));
  const slope = stretch * Math.max(...item.slopes.map(Math.abs));
  const shift = slope * SCATTER.location * standardNormal(random);
  return {
    ...item,
    slopes: item.slopes.map((a) => a * stretch),
    intercepts: item.intercepts.map((d) => d * stretch - shift),
  };
}
