import { randomUUID } from "node:crypto";
import { Client } from "pg";

/** `lost`: acknowledged, yet not there; `half`: a row without its entry in the log, or with two. */
export type Verdict = { acked: number; resent: number; lost: number; twice: number; half: number };

type Row = { title: string; n: number; logged: number };

/** What clients know of what they sent: each effect by its own words, and whether it was acknowledged. */
export class Ledger {
  readonly #acked = new Set<string>();
  #resent = 0;

  newWords = () => `chaos ${randomUUID()}`;
  acknowledge = (words: string) => void this.#acked.add(words);
  resend = () => {
    this.#resent += 1;
  };

  get acked() {
    return this.#acked.size;
  }

  /** Holds what was acknowledged against the database, read by its owner; what is unknown may be there once. */
  async verdict(ownerUrl: string): Promise<Verdict> {
    const client = new Client({ connectionString: ownerUrl });
    client.on("error", () => undefined);
    await client.connect();
    const { rows } = await client.query<Row>(
      `select title, count(*)::int n,
         (select count(*)::int from credit_changes where row_id = any(array_agg(held.id))) logged
       from held_certifications held where title like 'chaos %' group by title`,
    );
    await client.end();
    const there = new Set(rows.map(({ title }) => title));
    return {
      acked: this.acked,
      resent: this.#resent,
      lost: [...this.#acked].filter((words) => !there.has(words)).length,
      twice: rows.filter(({ n }) => n > 1).length,
      half: rows.filter(({ n, logged }) => logged !== n).length,
    };
  }
}
