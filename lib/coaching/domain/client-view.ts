import type { Why } from "./need";

/** What a coach's list of clients is narrowed to. */
export type ClientView = {
  q: string;
  show: "all" | "attention" | "ended";
  why: Why | null;
  label: string | null;
  /** The id of the cohort they are counted in. */
  cohort: string | null;
};

export const EVERYBODY: ClientView = { q: "", show: "all", why: null, label: null, cohort: null };

/** The view as the query of an address, always in one order and without what is not asked for; empty for everybody. */
export function viewQuery({ q, show, why, label, cohort }: ClientView): string {
  const said = {
    ...{ q, show: show === "all" ? "" : show },
    ...{ why: why ?? "", label: label ?? "", cohort: cohort ?? "" },
  };
  return new URLSearchParams(Object.entries(said).filter(([, value]) => value !== "")).toString();
}

/** Where the list shows `view`. */
export function viewAddress(view: ClientView): string {
  const query = viewQuery(view);
  return query ? `/clients?${query}` : "/clients";
}
