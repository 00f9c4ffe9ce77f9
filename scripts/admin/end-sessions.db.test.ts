import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { auditLog, mails, sessions } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { actorOf, aSession, aUser } from "@/db/testing/factories";
import { listAccess } from "@/lib/accounts/queries";
import { findActorOf } from "@/lib/platform/session";
import { endSessions } from "./end-sessions";

const NODE = ["--conditions=react-server", "--import", "tsx"];
const command = (...words: string[]) =>
  promisify(execFile)(process.execPath, [...NODE, "scripts/admin.ts", ...words]);

it("ends every sign-in of one person by the operator's command, and nobody else's", async () => {
  const [ada, ben] = [await aUser(), await aUser()];
  const [first, second, other] = [await aSession(ada), await aSession(ada), await aSession(ben)];
  expect(await findActorOf(first.cookie)).not.toBeNull();
  const { stdout } = await command("end-sessions", ada.email.toUpperCase());
  expect(stdout).toBe(`2 sign-ins of ${ada.email} ended.\n`);
  expect(await findActorOf(first.cookie)).toBeNull();
  expect(await findActorOf(second.cookie)).toBeNull();
  expect((await findActorOf(other.cookie))?.userId).toBe(ben.id);
});

it("tells the person in their own log and by mail, each time", async () => {
  const ada = await aUser();
  await aSession(ada);
  await endSessions(ada.email);
  await endSessions(ada.email);
  const { entries } = await listAccess(actorOf(ada));
  const deed = { action: "deleted", resource: "sign-ins", who: null };
  expect(entries).toMatchObject([deed, deed]);
  const told = await owner.select().from(mails).where(eq(mails.userId, ada.id));
  expect(told.map(({ kind }) => kind)).toEqual(["sessions-ended", "sessions-ended"]);
});

it("counts what still was a sign-in, and sweeps away the rest", async () => {
  const ada = await aUser();
  const long = new Date(Date.now() - 13 * 3_600_000);
  await aSession(ada);
  await aSession(ada, { lastSeenAt: long });
  await aSession(ada, { expiresAt: long });
  expect(await endSessions(ada.email)).toBe(`1 sign-in of ${ada.email} ended.`);
  expect(await owner.$count(sessions, eq(sessions.userId, ada.id))).toBe(0);
  expect(await endSessions(ada.email)).toBe(`0 sign-ins of ${ada.email} ended.`);
});

it("changes nothing for an address nobody has, and says how it is used where nothing is named", async () => {
  const before = await owner.$count(auditLog);
  const nobody = "nobody@example.test";
  await expect(command("end-sessions", nobody)).rejects.toMatchObject({
    code: 1,
    stdout: "",
    stderr: `There is no account with ${nobody}.\n`,
  });
  expect(await owner.$count(auditLog)).toBe(before);
  await expect(command("end-sessions")).rejects.toMatchObject({ code: 2 });
});
