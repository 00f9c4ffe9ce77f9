import { readFileSync } from "node:fs";

const BOUNDARY = "----fairlead-bench";

/** The build's name for a server action. */
export function actionId(name: string): string {
  const manifest: { node: Record<string, { exportedName?: string }> } = JSON.parse(
    readFileSync(".next/server/server-reference-manifest.json", "utf8"),
  );
  const found = Object.entries(manifest.node).find(([, { exportedName }]) => exportedName === name);
  if (!found) throw new Error(`The build has no ${name}.`);
  return found[0];
}

/** An action's two arguments as React sends them: the state, and the form; with the headers that say so. */
export function posted(id: string, fields: Readonly<Record<string, string>>) {
  const parts = [
    ...Object.entries(fields).map(([name, value]) => [`_1_${name}`, value]),
    ["0", '[{"ok":null},"$K1"]'],
  ];
  const text = parts.map(
    ([name, value]) =>
      `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const body = Buffer.from(`${text.join("")}--${BOUNDARY}--\r\n`);
  const headers = {
    "next-action": id,
    accept: "text/x-component",
    "content-type": `multipart/form-data; boundary=${BOUNDARY}`,
    "content-length": String(body.length),
  };
  return { body, headers };
}
