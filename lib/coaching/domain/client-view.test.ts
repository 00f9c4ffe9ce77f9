import { describe, expect, it } from "vitest";
import { clientListInput } from "@/lib/coaching/schema/client-list";
import { EVERYBODY, viewAddress, viewQuery } from "./client-view";

describe("a view of the list of clients", () => {
  it("is an address in one order, without what is not asked for", () => {
    expect(viewAddress(EVERYBODY)).toBe("/clients");
    expect(viewQuery({ q: "an & b", show: "attention", why: "quiet", label: "Mon/Thu" })).toBe(
      "q=an+%26+b&show=attention&why=quiet&label=Mon%2FThu",
    );
  });

  it("is read back from its address as it was", () => {
    const view = { q: "Zoë", show: "ended", why: null, label: "Cohort A" } as const;
    const { q, show, why, label } = clientListInput.parse(
      Object.fromEntries(new URLSearchParams(viewQuery(view))),
    );
    expect({ q: q ?? "", show, why, label }).toEqual(view);
  });
});
