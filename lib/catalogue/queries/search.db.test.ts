import { beforeAll, describe, expect, it } from "vitest";
import { aCredential, theCatalogue } from "@/db/testing/catalogue-factories";
import { anActor } from "@/db/testing/factories";
import type { Actor } from "@/lib/kernel/actor";
import { PAGE_SIZE, searchCatalogue } from "./search";

let ada: Actor;
beforeAll(async () => {
  await theCatalogue();
  ada = await anActor();
});

const top = async (q: string, n: number) =>
  (await searchCatalogue(ada, { q })).entries
    .slice(0, n)
    .map(({ abbreviation, name }) => abbreviation ?? name);

describe("what people type", () => {
  it.each([
    ["cissp", "CISSP"],
    ["CISSP", "CISSP"],
    ["cisssp", "CISSP"],
    ["certified information systems security", "CISSP"],
    ["pmp", "PMP"],
    ["project management professional", "PMP"],
    ["cfa", "CFA"],
    ["chartered financial analyst", "CFA"],
    ["chartered financal analist", "CFA"],
    ["security+", "Security+"],
    ["kubernetes", "CKA"],
    ["kubernets", "CKA"],
    ["itil", "ITIL 4 F"],
    ["togaf", "TOGAF"],
    ["six sigma black belt", "CSSBB"],
    ["power bi", "PL-300"],
    ["fp&a", "FPAC"],
    ["nurse executive advanced", "NEA-BC"],
    ["national board certification", "NBCT"],
    ["change practitioner", "Prosci CCP"],
    ["stanford", "Stanford Executive Program (SEP)"],
    ["toastmasters", "Toastmasters Pathways (to Distinguished Toastmaster)"],
    ["executive mba", "Executive MBA"],
    ["mph", "Master of Public Health (MPH)"],
    ["engineering management", "Master of Engineering Management (MEM)"],
    ["phd", "PhD (research doctorate)"],
    ["cpa", "CPA"],
    ["professional engineer", "PE"],
  ])("%s finds %s first", async (q, first) => {
    expect(await top(q, 1)).toEqual([first]);
  });

  it.each([
    ["aws", ["AWS SAA", "AWS SAP"]],
    ["scrum maste", ["CSM", "CSP-SM", "PSM I"]],
    ["scrum master", ["CSM", "CSP-SM", "PSM I"]],
    ["isaca", ["CISM", "CISA", "CRISC", "CGEIT"]],
    ["iapp privacy", ["CIPP/US", "CIPM"]],
    ["shrm", ["SHRM-CP", "SHRM-SCP"]],
    ["hubspot", ["HubSpot IM", "HubSpot SM"]],
    ["harvard leadership", ["Leadership in Law Firms", "Program for Leadership Development (PLD)"]],
  ])("%s finds %o at the top", async (q, wanted) => {
    const found = await top(q, wanted.length + 2);
    expect(found).toEqual(expect.arrayContaining(wanted));
  });

  it("finds nothing for nonsense, and takes any text as text", async () => {
    expect(await top("xyzzyqqq", 1)).toEqual([]);
    for (const q of ["'", "%", "\\", "a & | !", "((", '"', "%_%", "日本語", "👩‍⚕️"])
      await searchCatalogue(ada, { q });
  });
});

describe("filters", () => {
  const all = async (filter: Parameters<typeof searchCatalogue>[1]) =>
    (await searchCatalogue(ada, filter)).entries;

  it("narrow by kind, path, level and industry, and any-industry entries stay", async () => {
    const found = await all({
      kind: "programme",
      path: "leadership",
      industry: "healthcare",
      level: "executive",
    });
    expect(found.length).toBeGreaterThan(0);
    for (const entry of found) {
      expect(entry).toMatchObject({ kind: "programme", path: "leadership", level: "executive" });
      expect(entry.industries.some((slug) => slug === "healthcare" || slug === "any")).toBe(true);
    }
  });

  it("page through everything, each entry once", async () => {
    const first = await searchCatalogue(ada, {});
    expect(first).toMatchObject({ total: 171, pages: Math.ceil(171 / PAGE_SIZE) });
    const seen = new Set<string>();
    for (let page = 1; page <= first.pages; page += 1)
      for (const { id } of (await searchCatalogue(ada, { page })).entries) seen.add(id);
    expect(seen.size).toBe(171);
  });
});

it("finds private entries for their owner only", async () => {
  const ben = await anActor();
  await aCredential({ ownerId: ben.userId, name: "Zymurgy Diploma" });
  expect(await top("zymurgy", 1)).toEqual([]);
  expect((await searchCatalogue(ben, { q: "zymurgy" })).entries).toMatchObject([
    { name: "Zymurgy Diploma", isOwn: true },
  ]);
  expect((await searchCatalogue(ben, { mine: "yes" })).total).toBe(1);
  expect((await searchCatalogue(ada, { mine: "yes" })).total).toBe(0);
});
