import type { Path } from "@/lib/kernel/path";
import type { ItemKind } from "@/lib/planner/domain/plan";

/** More would be no template any more. */
export const MOST_ENTRIES = 40;

/** One thing a template would add. Hours in tenths, money in minor units of the template's currency. */
export type TemplateEntry = Readonly<{
  id: string;
  kind: ItemKind;
  title: string;
  /** Quarters after the beginning, from 0. */
  offset: number;
  quarters: number;
  hours: number;
  costMinor: number;
  /** Entries of the same template that come before. */
  after: readonly string[];
  /** The path it serves; null: as its kind usually does. */
  serves: Path | null;
  /** A public entry of the catalogue. */
  credentialId: string | null;
}>;

/** What a coach keeps to offer again. */
export type Template = Readonly<{
  name: string;
  about: string;
  path: Path;
  currency: string;
  entries: readonly TemplateEntry[];
}>;
