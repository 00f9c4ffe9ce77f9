/** Codes of the bureau that stand for several SOC codes without being their broad group. */
const AGGREGATES: Readonly<Record<string, string>> = {
  "21-1011": "21-1018",
  "21-1014": "21-1018",
  "25-2055": "25-2052",
  "25-2056": "25-2052",
  "25-9042": "25-9045",
  "25-9043": "25-9045",
  "25-9049": "25-9045",
  "51-2022": "51-2028",
  "51-2023": "51-2028",
  "53-1042": "53-1047",
  "53-1043": "53-1047",
  "53-1044": "53-1047",
  "53-1049": "53-1047",
};

/**
 * Under which code the bureau publishes figures of a SOC code: its own, an aggregate's, or its broad group's
 * (`29-2011` → `29-2010`); null where it publishes none.
 */
export function statisticsCode(soc: string, isKnown: (code: string) => boolean): string | null {
  const broad = `${soc.slice(0, 6)}0`;
  return [soc, AGGREGATES[soc] ?? soc, broad].find(isKnown) ?? null;
}
