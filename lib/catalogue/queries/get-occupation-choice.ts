import "server-only";
import { asNobody } from "@/db/client";
import { matchOccupations } from "./match-occupations";
import { readOccupationTitles } from "./occupation-titles";

/** The title of an occupation that was chosen, null where no release knows it, and what a typed job title may mean. */
export const getOccupationChoice = (code: string | null, job: string) =>
  asNobody(async (db) => ({
    title: (await readOccupationTitles(db, [code])).get(code ?? "") ?? null,
    matches: job ? await matchOccupations(db, job) : null,
  }));
