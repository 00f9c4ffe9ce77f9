import { sql } from "drizzle-orm";
import {
  check,
  customType,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";

const bytes = customType<{ data: Uint8Array }>({ dataType: () => "bytea" });

/** An operator's import: uploaded, worked out in the background, looked at, then applied whole or discarded. */
export const catalogueImports = pgTable(
  "catalogue_imports",
  {
    id: id(),
    state: text()
      .$type<
        | "uploading"
        | "queued"
        | "running"
        | "ready"
        | "applying"
        | "applied"
        | "failed"
        | "discarded"
      >()
      .notNull()
      .default("uploading"),
    step: text().notNull().default(""),
    progress: smallint().notNull().default(0),
    onetRelease: text(),
    /** What applying it would change, in numbers and names. */
    diff: jsonb(),
    /** The derived tables, packed: what is applied is what was looked at. */
    bundle: bytes(),
    fault: text(),
    createdAt: createdAt(),
    finishedAt: instant(),
  },
  (t) => [
    uniqueIndex("catalogue_imports_one_at_work_idx")
      .on(sql`(true)`)
      .where(sql`${t.state} in ('queued','running','applying')`),
    check(
      "catalogue_imports_state_known",
      sql`${t.state} in ('uploading','queued','running','ready','applying','applied','failed','discarded')`,
    ),
  ],
);

/** The files of an import until its tables are worked out; then they are removed. */
export const catalogueImportFiles = pgTable(
  "catalogue_import_files",
  {
    importId: uuid()
      .notNull()
      .references(() => catalogueImports.id, { onDelete: "cascade" }),
    name: text().notNull(),
    content: bytes().notNull(),
  },
  (t) => [primaryKey({ columns: [t.importId, t.name] })],
);
