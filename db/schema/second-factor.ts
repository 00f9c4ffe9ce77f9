import { sql } from "drizzle-orm";
import { bigint, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { bytea, createdAt, id, instant } from "./columns";
import { users } from "./platform";

/** The shared secret of a person's authenticator app (RFC 6238), sealed. One counts; a second one waits to be tried. */
export const secondFactors = pgTable(
  "second_factors",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    sealed: bytea().notNull(),
    keyId: text().notNull(),
    createdAt: createdAt(),
    /** When a first code fitted; before that it proves nothing. */
    confirmedAt: instant(),
    /** The last time step whose code was taken: each code counts once. */
    lastStep: bigint({ mode: "number" }).notNull().default(0),
  },
  (t) => [
    uniqueIndex("second_factors_one").on(t.userId).where(sql`${t.confirmedAt} is not null`),
    uniqueIndex("second_factors_one_tried").on(t.userId).where(sql`${t.confirmedAt} is null`),
  ],
);

/** Codes for the day the phone is lost: hashes only, each for one use. */
export const recoveryCodes = pgTable(
  "recovery_codes",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    codeHash: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index("recovery_codes_user_idx").on(t.userId)],
);
