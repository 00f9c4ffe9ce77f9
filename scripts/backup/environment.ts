/** A setting that `with-database.mjs` hands on. Throws where a script was started without it. */
export function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: start this by npm run.`);
  return value;
}
