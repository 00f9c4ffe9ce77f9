import type { OnetRelease } from "./onet-release";

/** `estimated`: ratings are not released, related occupations stand in for them. `none`: nothing was collected. */
export type DataStatus = "rated" | "estimated" | "none";

/** How much the release knows of every occupation, in its order. Only those in a job zone can be placed. */
export function dataStatuses(release: OnetRelease): ReadonlyMap<string, DataStatus> {
  const { occupations, importance, jobZones, related } = release;
  const statusOf = (code: string): DataStatus => {
    if (!jobZones.has(code)) return "none";
    if (importance.has(code)) return "rated";
    const isKnownByOthers = related.get(code)?.some((role) => importance.has(role.code));
    return isKnownByOthers ? "estimated" : "none";
  };
  return new Map(occupations.map(({ code }) => [code, statusOf(code)]));
}
