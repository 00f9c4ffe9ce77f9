import { PATHS, type Path } from "@/lib/kernel/path";
import { HIGHEST_LEVEL } from "./edit-rungs";
import { type Ladder, trackOf } from "./ladder";

/** A ladder's form as text by field: what it begins with, and what a conflict shows beside it. */
export type LadderForm = Readonly<Record<string, string>>;

/** The field of one rung: `rung.specialist.4`. */
export const rungField = (track: string, level: number): string => `rung.${track}.${level}`;

/** A place out of an address, `specialist-4`; level 0, on which no rung stands, where it is none. */
export function rungOf(text: string): { track: Path; level: number } {
  const [of, at] = text.split("-");
  const track = PATHS.find((known) => known === of);
  return track && /^\d{1,2}$/.test(at ?? "")
    ? { track, level: Number(at) }
    : { track: PATHS[0], level: 0 };
}

/** How many levels the form shows: one more than there are, so that there is room to add. */
export const levelsShown = ({ rungs }: Pick<Ladder, "rungs">): number =>
  Math.min(HIGHEST_LEVEL, Math.max(0, ...rungs.map(({ level }) => level)) + 1);

/** A ladder as its form shows it; levels without a rung are empty. */
export function ladderForm(ladder: Ladder & { note: string }): LadderForm {
  const levels = Array.from({ length: levelsShown(ladder) }, (_, at) => at + 1);
  const fields = PATHS.flatMap((track) => {
    const titles = new Map(trackOf(ladder, track).map(({ level, title }) => [level, title]));
    return levels.map((level) => [rungField(track, level), titles.get(level) ?? ""] as const);
  });
  return {
    name: ladder.name,
    note: ladder.note,
    branchLevel: String(ladder.branchLevel),
    ...Object.fromEntries(fields),
  };
}

/** Labels of every field a ladder's form may have, in its order. */
export const LADDER_LABELS: LadderForm = {
  name: "Name",
  note: "Note",
  branchLevel: "Level at which the tracks part",
  ...Object.fromEntries(
    PATHS.flatMap((track) =>
      Array.from({ length: HIGHEST_LEVEL }, (_, at) => [
        rungField(track, at + 1),
        `${track[0]?.toUpperCase()}${track.slice(1)}, level ${at + 1}`,
      ]),
    ),
  ),
};
