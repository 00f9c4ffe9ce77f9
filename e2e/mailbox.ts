import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";

/** The mails to `email` whose subject fits, as they lie in the outbox now. */
export function mailsTo(
  email: string,
  subject: RegExp,
  dataDir = process.env.E2E_DATA_DIR ?? "",
): string[] {
  const outbox = join(dataDir, "outbox");
  return (existsSync(outbox) ? readdirSync(outbox) : [])
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(outbox, name), "utf8"))
    .filter((text) => text.startsWith(`To: ${email}\n`) && subject.test(text));
}

/** A mail's words without the tokens of its links, in which chance may write any name. */
export const wordsOf = (mail: string): string => mail.replace(/token=\S+/g, "");

/** The link in the latest mail to `email` whose subject fits: waits until the worker has written it. */
export async function linkInMail(
  email: string,
  subject: RegExp,
  dataDir = process.env.E2E_DATA_DIR ?? "",
): Promise<string> {
  const read = () =>
    mailsTo(email, subject, dataDir)
      .map((text) => /https?:\/\/\S+/.exec(text)?.[0] ?? "")
      .at(-1);
  await expect.poll(read, { message: `a mail to ${email}` }).toBeTruthy();
  return read() ?? "";
}
