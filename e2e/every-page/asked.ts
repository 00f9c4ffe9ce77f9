import { type APIRequestContext, expect } from "@playwright/test";
import type { openStatementLog } from "@/db/testing/statement-log";

type StatementLog = Awaited<ReturnType<typeof openStatementLog>>;

/** What the database is asked for each address of one reader, as "who path". */
export async function* asked(
  request: APIRequestContext,
  statements: StatementLog,
  addresses: readonly string[],
) {
  const ask = (path: string) => request.get(path, { maxRedirects: 0 });
  // The first look after a while also notes that this browser was seen.
  await ask("/overview");
  for (const address of addresses) {
    const said = await statements.during(async () => {
      const answer = await ask(address.slice(address.indexOf(" ") + 1));
      expect(answer.status(), address).toBeLessThan(400);
    });
    yield { address, ...said };
  }
}
