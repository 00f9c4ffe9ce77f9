import type { ReactNode } from "react";
import { markup } from "./markup";

const drawings = new WeakMap<object, Map<string, string>>();

/** Ids as the framework counts them within one request; in another request the same could stand in the frame. */
const COUNTED_ID = /\b_S_(\w+)_\b/g;
let drawn = 0;

/**
 * The markup of facts that never change and are the same for everyone: drawn once for as long as `of`, the very
 * object they came as, is kept by whoever read it. `variant` tells several drawings of one object apart.
 */
export function keptMarkup(node: ReactNode, of: object, variant: string): string {
  const kept = drawings.get(of) ?? new Map<string, string>();
  const html = kept.get(variant) ?? withOwnIds(markup(node));
  drawings.set(of, kept.set(variant, html));
  return html;
}

function withOwnIds(html: string): string {
  drawn += 1;
  return html.replace(COUNTED_ID, `_K${drawn}_$1_`);
}
