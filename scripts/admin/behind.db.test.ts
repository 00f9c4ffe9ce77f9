import { expect, it } from "vitest";
import { actorOf, aUser } from "@/db/testing/factories";
import { listAccess } from "@/lib/accounts/queries";
import { pseudonym } from "@/lib/platform/secrets";
import { behind } from "./behind";

it("says who is behind a name of the log, and writes down that it was asked", async () => {
  const [ada, ben] = [await aUser(), await aUser()];
  const by = pseudonym(ada.id);
  expect(await behind(by)).toBe(`${by} is ${ada.email}.`);
  const { entries } = await listAccess(actorOf(ada));
  expect(entries).toMatchObject([{ action: "read", resource: "log lines", who: null }]);
  expect((await listAccess(actorOf(ben))).entries).toEqual([]);
});

it("says that nobody is, where it is so", async () => {
  await expect(behind("000000000000")).rejects.toThrow("No account of today");
});
