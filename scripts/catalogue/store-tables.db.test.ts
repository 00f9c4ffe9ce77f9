import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { occupations } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { sampleBls } from "@/db/testing/sample-bls";
import { sampleZip } from "@/db/testing/sample-release";
import { run } from "./run";

const place = mkdtempSync(join(tmpdir(), "fl-store-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));
mkdirSync(join(place, "bls"));
for (const { name, content } of sampleBls()) writeFileSync(join(place, "bls", name), content);

/** Imports a sample release; answers the exit code and what was said. */
async function importing(given: Parameters<typeof sampleZip>[0], ...words: string[]) {
  writeFileSync(join(place, "sample.zip"), sampleZip(given));
  const said: string[] = [];
  const all = ["--onet", join(place, "sample.zip"), "--bls", join(place, "bls"), ...words];
  const code = await run(all, (line) => said.push(line));
  return { code, said: said.join("\n") };
}

it("says on a dry run what would change, and changes nothing", async () => {
  const { code, said } = await importing({}, "--dry-run");
  expect(code).toBe(0);
  expect(said).toContain("There is no release yet; this is O*NET 9.0 with wages of May 2030.");
  expect(said).toContain("50 occupations added, 0 removed");
  expect(said).toContain("  + 11-1011.00 Harbour Managers");
  expect(said).toContain("not counted, as there is no admin yet");
  expect(said).toMatch(/A dry run: nothing was changed.$/);
  expect(await owner.$count(occupations)).toBe(0);
});

it("puts a release in use, and compares the next one with it", async () => {
  expect((await importing({})).said).toMatch(/O\*NET 9.0 is in use.$/);
  expect(await owner.$count(occupations)).toBe(50);
  await anActor({ roles: ["admin"] });
  const next = { release: "9.1", without: ["51-4081.00"], withOneMore: true };
  const { said } = await importing(next, "--dry-run");
  expect(said).toContain("In use is O*NET 9.0; this is O*NET 9.1");
  expect(said).toContain("  - 51-4081.00 Beacon Makers");
  expect(said).toContain("role would be removed: nobody;");
});

it("refuses a release that lost more rows than it may", async () => {
  const { code, said } = await importing({ without: ["51-4071.00", "51-4081.00"] });
  expect(code).toBe(2);
  expect(said).toContain("Occupations: 48 instead of 50.");
  expect(await owner.$count(occupations)).toBe(50);
});
