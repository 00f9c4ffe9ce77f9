import { describe, expect, it } from "vitest";
import { pageTexts } from "@/components/ui/page-texts";
import { withPageTexts } from "./page-texts.mjs";

const kept = (method: string, headers: Record<string, string> = {}) =>
  withPageTexts({ method, headers }, () => pageTexts());

describe("withPageTexts", () => {
  it("keeps texts while a document is made, for each one its own", async () => {
    const [one, other] = await Promise.all(
      ["a", "b"].map((text) =>
        withPageTexts({ method: "GET", headers: {} }, async () => {
          pageTexts()?.push(text);
          await null;
          return pageTexts();
        }),
      ),
    );
    expect([one, other]).toEqual([["a"], ["b"]]);
    expect(pageTexts()).toBeNull();
  });

  it.each([
    ["a part that the page's script asks for", "GET", { rsc: "1" }],
    ["an action", "POST", { "next-action": "x" }],
    ["a form without a script", "POST", {}],
  ])("lets the texts of %s travel with it", (_, method, headers) => {
    expect(kept(method, headers)).toBeNull();
  });
});
