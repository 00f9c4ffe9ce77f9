import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { EntrySummary } from "@/lib/catalogue/domain/catalogue-entry";
import type { TemplateEntry } from "@/lib/coaching/domain/templates/template";
import { EntryPart } from "./entry-part";

afterEach(cleanup);

const entry: TemplateEntry = {
  ...{ id: "e", kind: "training", title: "Basics", offset: 0, quarters: 1, hours: 100 },
  ...{ costMinor: 0, after: [], serves: null, credentialId: null },
};
const found: EntrySummary = {
  ...{ id: "exam", isOwn: false, kind: "certification", abbreviation: "EX", name: "Exam" },
  ...{ provider: "Issuer", path: null, industries: [], level: null, currency: "USD" },
  ...{ hours: { min: 100, max: 140 }, fee: null, renewalMonths: null, gradeRenewal: null },
  ...{ gradeFee: null, verifiedOn: null, status: "active" },
};
const part = (over: Partial<Parameters<typeof EntryPart>[0]> = {}) =>
  render(
    <EntryPart
      {...{ templateId: "t", version: 1, currency: "USD", entries: [entry], edited: null }}
      {...{ initial: {}, credentialId: null, named: null, role: null }}
      {...{ q: "", found: null, roles: [], ...over }}
    />,
  );
const href = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
const field = (name: string) =>
  document.querySelector<HTMLInputElement>(`input[type=hidden][name="${name}"]`)?.value;

describe("writing an entry of a template", () => {
  it("searches by a plain form and chooses by plain links, the entry that is rewritten kept in mind", () => {
    const roles = [{ code: "11-3021.00", title: "Managers", found: "team lead" }];
    part({ edited: entry, found: { entries: [found], total: 1 }, roles, q: "ex" });
    const form = screen.getByRole("searchbox").closest("form");
    expect(form?.getAttribute("action")).toBe("/templates/t#entry");
    expect(form?.method).toBe("get");
    expect(field("edit")).toBe("e");
    expect(href("EX: Exam")).toBe("/templates/t?entry=exam&edit=e#entry");
    expect(href("Managers")).toBe("/templates/t?edit=e&occupation=11-3021.00#entry");
    expect(screen.getByText("As a role; found by “team lead”")).toBeDefined();
  });

  it("says what the chosen entry asks first and what the template has of it", () => {
    const missing = [{ name: "Licence", entryId: "l" }];
    const needs = { after: ["e"], missing, years: 5, other: [] };
    const named = { name: "Exam", currency: "EUR", feeMaxMinor: 100, needs };
    const initial = { kind: "certification", title: "Exam", "after.e": "on" };
    part({ named, credentialId: "exam", initial });
    expect(screen.getByText(/Basics is in the template/)).toBeDefined();
    expect(href("Put that in first")).toBe("/templates/t?entry=l#entry");
    expect(screen.getByText(/5 years of experience/)).toBeDefined();
    expect(screen.getByText(/known in EUR only/)).toBeDefined();
    expect(field("credentialId")).toBe("exam");
    expect(field("kind")).toBe("certification");
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Basics" }).checked).toBe(true);
    expect(href("Begin anew")).toBe("/templates/t#entry");
  });

  it("says the template's currency with what is typed", () => {
    part({ currency: "JPY" });
    expect(field("currency")).toBe("JPY");
  });

  it("lets go of the entry of the catalogue", () => {
    part({ edited: { ...entry, credentialId: "exam" }, credentialId: "exam" });
    expect(href("Name none")).toBe("/templates/t?edit=e&entry=none#entry");
    cleanup();
    part({ edited: { ...entry, credentialId: "exam" }, credentialId: null });
    expect(field("credentialId")).toBe("");
    expect(screen.getByLabelText("Kind")).toBeDefined();
  });
});
