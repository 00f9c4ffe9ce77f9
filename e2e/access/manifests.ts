import { readFileSync } from "node:fs";

// What the production build itself says can be asked for.

const read = (name: string) => JSON.parse(readFileSync(`.next/server/${name}.json`, "utf8"));

type References = {
  node: Readonly<
    Record<
      string,
      { exportedName: string; filename: string; workers: Readonly<Record<string, unknown>> }
    >
  >;
};

const patternOf = (place: string) =>
  place
    .replace(/^app/, "")
    .replace(/\/(page|route)$/, "")
    .replaceAll(/\/\([^)]+\)/g, "") || "/";

const places = (): string[] => Object.keys(read("app-paths-manifest"));

export const builtPages = (): string[] =>
  places()
    .filter((place) => place.endsWith("/page"))
    .map(patternOf);

export const builtHandlers = (): string[] =>
  places()
    .filter((place) => place.endsWith("/route"))
    .map(patternOf);

type BuiltAction = { name: string; id: string; pages: string[] };

/** Each action's name and id, and the pages that carry it; a name that two rooms use is said with its room. */
export function builtActions(): BuiltAction[] {
  const built = Object.entries((read("server-reference-manifest") as References).node);
  const names = built.map(([, { exportedName }]) => exportedName);
  return built.map(([id, { exportedName, filename, workers }]) => {
    const isAlone = names.indexOf(exportedName) === names.lastIndexOf(exportedName);
    const name = isAlone ? exportedName : `${filename.split("/")[1]}.${exportedName}`;
    return { id, name, pages: Object.keys(workers).map(patternOf) };
  });
}
