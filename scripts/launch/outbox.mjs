import { mkdirSync, readdirSync, readFileSync, watch } from "node:fs";
import { join } from "node:path";

const LINK = /https?:\/\/\S+/g;

/** Shows the links of mails that were written to files because no mail server is configured. */
export function announceMails(dataDir, say) {
  const folder = join(dataDir, "outbox");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const known = new Set(readdirSync(folder));
  const look = () => {
    for (const name of readdirSync(folder).sort()) {
      if (known.has(name) || !name.endsWith(".txt")) continue;
      known.add(name);
      const text = readFileSync(join(folder, name), "utf8");
      const to = /^To: (.*)$/m.exec(text)?.[1] ?? "?";
      const subject = /^Subject: (.*)$/m.exec(text)?.[1] ?? "";
      say(`Mail to ${to}: ${subject}`);
      for (const link of text.match(LINK) ?? []) say(`  ${link}`);
    }
  };
  const watcher = watch(folder, look);
  return () => watcher.close();
}
