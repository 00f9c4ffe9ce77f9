/** Where the web server keeps the still texts of the page it is making (scripts/web/page-texts.mjs). */
const KEPT = Symbol.for("fairlead.page-texts");

type Kept = { getStore: () => string[] | undefined };

/** The texts of the page being made, in order; null where each text has to travel with its element. */
export function pageTexts(): string[] | null {
  const kept = (globalThis as { [KEPT]?: Kept })[KEPT];
  return kept?.getStore() ?? null;
}
