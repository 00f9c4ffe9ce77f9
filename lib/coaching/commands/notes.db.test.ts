import { eq, sql } from "drizzle-orm";
import { Pool } from "pg";
import { afterAll, beforeEach, expect, it } from "vitest";
import { asActor } from "@/db/client";
import { coachNotes, engagements } from "@/db/schema";
import { anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { cleanUp } from "@/lib/accounts/jobs/clean-up";
import { exportCoaching, getClientNotes } from "@/lib/coaching/queries";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound } from "@/lib/kernel/errors";
import { addNote, editNote, removeNote } from "./notes";

const pool = new Pool({ connectionString: process.env.DATABASE_OWNER_URL, max: 1 });
afterAll(() => pool.end());

const SECRET = "She is thinking of leaving 🧭";
let ada: Actor;
let ben: Actor;
let engagementId: string;

beforeEach(async () => {
  ada = await anActor({ name: "Ada" });
  ben = await anActor({ roles: ["client", "coach"] });
  engagementId = (await anEngagement({ clientId: ada.userId, coachId: ben.userId })).id;
  await addNote(ben, { clientId: ada.userId, body: SECRET });
});

const notes = (actor = ben, search: string | null = null) =>
  getClientNotes(actor, ada.userId, search);
const first = async () => {
  const [note] = (await notes()).notes;
  return { noteId: note?.id ?? "", clientId: ada.userId, version: note?.version ?? 0 };
};

it("is read back by who wrote it, found by its words, and nowhere in the database as text", async () => {
  expect((await notes()).notes).toMatchObject([{ body: SECRET, isChanged: false }]);
  expect((await notes(ben, "LEAVING she")).notes).toHaveLength(1);
  expect(await notes(ben, "staying")).toMatchObject({ notes: [], total: 1 });
  const { rows } = await pool.query("select coach_notes::text as row, sealed from coach_notes");
  for (const { row, sealed } of rows) {
    expect(row).not.toContain("leaving");
    expect(sealed.includes("leaving")).toBe(false);
  }
});

it("is rewritten and deleted, but not from a page that is out of date", async () => {
  const note = await first();
  await editNote(ben, { ...note, body: "Stays" });
  expect((await notes()).notes).toMatchObject([{ body: "Stays", isChanged: true }]);
  await expect(editNote(ben, { ...note, body: "Again" })).rejects.toThrow(Conflict);
  await expect(removeNote(ben, note)).rejects.toThrow(Conflict);
  await removeNote(ben, await first());
  expect((await notes()).notes).toEqual([]);
});

it("is there for nobody else: the client, another coach of theirs, an operator, a stranger", async () => {
  const cy = await anActor({ roles: ["client", "coach"] });
  await anEngagement({ clientId: ada.userId, coachId: cy.userId });
  const note = await first();
  const others = [ada, cy, await anActor({ roles: ["client", "admin"] }), await anActor()];
  for (const other of others) {
    await expect(editNote(other, { ...note, body: "x" })).rejects.toThrow(NotFound);
    await expect(removeNote(other, note)).rejects.toThrow(NotFound);
    expect(await asActor(other, (tx) => tx.$count(coachNotes))).toBe(0);
    expect(JSON.stringify(await exportCoaching(other))).not.toContain("leaving");
  }
  for (const other of [ada, ...others.slice(2)])
    await expect(notes(other)).rejects.toThrow(NotFound);
  expect((await notes(cy)).notes).toEqual([]);
  expect((await exportCoaching(ben)).coach_notes).toMatchObject([{ body: SECRET }]);
});

it("opens as nobody else's: a row that is passed off as about another is not read", async () => {
  const cy = await anActor();
  await anEngagement({ clientId: cy.userId, coachId: ben.userId });
  await owner
    .update(coachNotes)
    .set({ clientId: cy.userId })
    .where(eq(coachNotes.coachId, ben.userId));
  expect((await getClientNotes(ben, cy.userId, null)).notes).toMatchObject([{ body: null }]);
});

it("is closed when coaching ends, and erased ninety days later, not before", async () => {
  const note = await first();
  const endedAgo = (days: number) =>
    owner
      .update(engagements)
      .set({ endedAt: sql`now() - make_interval(days => ${days})`, endedBy: "client" })
      .where(eq(engagements.id, engagementId));
  const left = () => owner.$count(coachNotes, eq(coachNotes.coachId, ben.userId));
  await cleanUp(pool);
  expect(await left()).toBe(1);
  await endedAgo(89);
  await expect(notes()).rejects.toThrow(NotFound);
  await expect(editNote(ben, { ...note, body: "x" })).rejects.toThrow(NotFound);
  expect((await exportCoaching(ben)).coach_notes).toEqual([]);
  await cleanUp(pool);
  expect(await left()).toBe(1);
  await endedAgo(91);
  await cleanUp(pool);
  expect(await left()).toBe(0);
});
