import { categoriesOf } from "@/lib/assessment/domain/categories-of";
import type { Instrument, Item } from "@/lib/assessment/domain/instrument";
import { seededRandom } from "@/lib/kernel/random";

const MIDDLE = 2;

type Standing = { specialist: number; leadership: number };

/** How strongly a person who stands there leans to the upper end of an item, before chance. */
function lean(item: Item, { specialist, leadership }: Standing): number {
  if (item.format === "work" || item.format === "sjt") return 0;
  if (item.format === "pair")
    return (item.specialistSide === "A" ? leadership - specialist : specialist - leadership) * 0.9;
  const stands = item.dimension === "specialist" ? specialist : leadership;
  return (item.reversed ? -stands : stands) * 1.1;
}

/** What a person who stands there might answer: their lean and a seeded portion of chance. */
export function simulatedAnswers(instrument: Instrument, standing: Standing, seed: number) {
  const random = seededRandom(seed);
  return instrument.items.map((item) => {
    const chance = random() + random() + random() - 1.5;
    const value = Math.round(MIDDLE + lean(item, standing) + chance);
    return { itemId: item.id, value: Math.min(categoriesOf(item) - 1, Math.max(0, value)) };
  });
}
