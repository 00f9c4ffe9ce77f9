import { describe, expect, it } from "vitest";
import { clientListInput } from "@/lib/coaching/schema/client-list";
import { EVERYBODY, viewAddress, viewQuery } from "./client-view";

const ID = "3f1c8b1e-5d5a-4a43-9d0e-0a8f3c9c7b11";

describe("a view of the list of clients", () => {
  it("is an address in one order, without what is not asked for", () => {
    expect(viewAddress(EVERYBODY)).toBe("/clients");
    expect(
      viewQuery({ q: "an & b", show: "attention", why: "quiet", label: "Mon/Thu", cohort: null }),
    ).toBe("q=an+%26+b&show=attention&why=quiet&label=Mon%2FThu");
    expect(viewQuery({ ...EVERYBODY, cohort: ID })).toBe(`cohort=${ID}`);
  });

  it("is read back from its address as it was", () => {
    const view = { q: "Zoë", show: "ended", why: null, label: "Cohort A", cohort: ID } as const;
    const { q, show, why, label, cohort } = clientListInput.parse(
      Object.fromEntries(new URLSearchParams(viewQuery(view))),
    );
    expect({ q: q ?? "", show, why, label, cohort }).toEqual(view);
  });
});
