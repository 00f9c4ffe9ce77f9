import "server-only";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { env } from "./env";

export type Letter = {
  id: string;
  to: string;
  subject: string;
  text: string;
  /** Where its reader stops such mails, for the mail program's own button. */
  unsubscribe?: string;
};

const transport = env.smtpUrl ? createTransport(env.smtpUrl) : null;

/**
 * Delivers one mail: by SMTP where configured, else as a file in `DATA_DIR/outbox` that only the operator
 * can read. The Message-ID is the mail's id, so that a repeated delivery can be told.
 */
export async function deliver(letter: Letter): Promise<void> {
  if (transport) await bySmtp(letter);
  else await toOutbox(letter);
}

/** The mail program's own button, which asks nothing more (RFC 8058); see `one-click.ts`. */
function listHeaders(unsubscribe: string) {
  const { origin, pathname, search } = new URL(unsubscribe);
  const name = pathname.slice(pathname.lastIndexOf("/") + 1);
  return {
    list: { unsubscribe: `${origin}/api/one-click/${name}${search}` },
    headers: { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
  };
}

async function bySmtp({ id, to, subject, text, unsubscribe }: Letter): Promise<void> {
  const host = new URL(env.appOrigin).hostname;
  const mail = {
    ...{ from: env.mailFrom, to, subject, text, messageId: `<${id}@${host}>` },
    ...(unsubscribe && listHeaders(unsubscribe)),
  };
  try {
    await transport?.sendMail(mail);
  } catch (error) {
    throw new Error(`The mail server did not take the mail: ${codesOf(error)}`);
  }
}

// A server's own words name the recipient, and what is thrown here is logged and kept with the job.
const codesOf = (error: unknown): string =>
  ["code", "responseCode", "command"]
    .map((name) => (error instanceof Error ? Reflect.get(error, name) : undefined))
    .filter((said) => said !== undefined)
    .join(" ") || "unknown";

/** Where mails lie that no server takes. */
export const outbox = join(env.dataDir, "outbox");

async function toOutbox({ id, to, subject, text }: Letter): Promise<void> {
  await mkdir(outbox, { recursive: true, mode: 0o700 });
  const draft = join(outbox, `.${id}`);
  await writeFile(draft, `To: ${to}\nSubject: ${subject}\n\n${text}`, { mode: 0o600 });
  await rename(draft, join(outbox, `${id}.txt`));
}
