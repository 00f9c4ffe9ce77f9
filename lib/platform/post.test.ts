import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

type Received = { to: string[]; text: string };

const letter = {
  id: "0d5f0a6e-6a0e-4a53-9d0b-1d9d1f6f8c11",
  to: "o'hara+plan@example.test",
  subject: "Grüße 🌱",
  text: "Follow this link:\nhttp://localhost:3000/verify?token=a_b-c\n",
};

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fl-post-"));
  vi.resetModules();
  vi.stubEnv("DATA_DIR", folder);
  vi.stubEnv("MAIL_FROM", "Fairlead <hello@fairlead.test>");
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** A mail server that keeps what it is given, or refuses it. */
async function mailServer(refusal: Error | null) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) =>
      done(refusal ? new Error(`${address}: ${refusal.message}`) : null),
    onData: (stream, session, done) => {
      let text = "";
      stream.on("data", (part: Buffer) => {
        text += part.toString();
      });
      stream.on("end", () => {
        if (!refusal)
          received.push({ to: session.envelope.rcptTo.map(({ address }) => address), text });
        done(refusal);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  vi.stubEnv("SMTP_URL", `smtp://127.0.0.1:${port}`);
  return { received, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

describe("deliver", () => {
  it("hands a mail to the server, to exactly that address, named by its id", async () => {
    const { received, close } = await mailServer(null);
    const { deliver } = await import("./post");
    await deliver(letter);
    await close();
    expect(received.map(({ to }) => to)).toEqual([[letter.to]]);
    expect(received[0]?.text).toContain(`Message-ID: <${letter.id}@localhost>`);
    expect(received[0]?.text).toContain("From: Fairlead <hello@fairlead.test>");
  });

  it("tells a mail program how its own button stops such mails, and only where they can be stopped", async () => {
    const { received, close } = await mailServer(null);
    const { deliver } = await import("./post");
    await deliver(letter);
    await deliver({ ...letter, unsubscribe: "http://localhost:3000/unsubscribe?token=a.b" });
    await deliver({ ...letter, unsubscribe: "http://localhost:3000/reminders/mute?token=c" });
    await close();
    const [never, kind, reminder] = received.map(({ text }) => text);
    expect(never).not.toContain("List-Unsubscribe");
    const button = "List-Unsubscribe-Post: List-Unsubscribe=One-Click";
    for (const [text, path] of [
      [kind, "unsubscribe?token=a.b"],
      [reminder, "mute?token=c"],
    ]) {
      expect(text).toContain(button);
      // A long header goes on in the next line.
      expect(text?.replace(/\r?\n[ \t]+/g, " ")).toContain(
        `List-Unsubscribe: <http://localhost:3000/api/one-click/${path}>`,
      );
    }
  });

  it("throws where the server refuses, so that it is tried again, and names nobody", async () => {
    const { close } = await mailServer(new Error("not now"));
    const { deliver } = await import("./post");
    const error = await deliver(letter).catch((thrown: unknown) => thrown);
    await close();
    expect(error).toMatchObject({ message: expect.stringContaining("EENVELOPE 550") });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(letter.to);
  });

  it("writes a file that only the operator can read where no server is configured", async () => {
    const { deliver } = await import("./post");
    await deliver(letter);
    const outbox = join(folder, "outbox");
    expect(readdirSync(outbox)).toEqual([`${letter.id}.txt`]);
    const file = join(outbox, `${letter.id}.txt`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, "utf8")).toBe(
      `To: ${letter.to}\nSubject: ${letter.subject}\n\n${letter.text}`,
    );
  });
});
