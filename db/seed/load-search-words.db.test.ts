import { beforeEach, describe, expect, it } from "vitest";
import { searchSynonyms, titleReadings } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { loadSearchWords } from "./load-search-words";
import { readOccupationTables } from "./occupation-tables";

const both = async () => ({
  synonyms: await owner.select().from(searchSynonyms).orderBy(searchSynonyms.typed),
  readings: await owner.select().from(titleReadings).orderBy(titleReadings.title),
});

beforeEach(async () => {
  await loadSearchWords(owner);
});

describe("the words of the search", () => {
  it("are read from the repository, once however often they are loaded", async () => {
    const first = await both();
    await Promise.all([loadSearchWords(owner), loadSearchWords(owner)]);
    expect(await both()).toEqual(first);
    expect(first.synonyms).toContainEqual({ typed: "dev", means: "developer" });
    expect(first.readings).toContainEqual({ title: "Dev Lead", code: "15-1252.00" });
  });

  it("are replaced where they differ", async () => {
    const words = {
      synonyms: [{ typed: "zk", means: "zookeeper" }],
      readings: [{ title: "Zoo Lead", code: "15-1252.00" }],
    };
    await loadSearchWords(owner, words);
    expect(await both()).toEqual(words);
  });

  it("read titles as occupations that are there", async () => {
    const codes = new Set(readOccupationTables().occupations.map((row) => row.code));
    const { readings } = await both();
    expect(readings.filter(({ code }) => !codes.has(code))).toEqual([]);
  });
});
