import { readFileSync } from "node:fs";
import { pathOf } from "./guards.mjs";

const escaped = (word) => word.replaceAll(/[.*+?^${}()|\\]/g, "\\$&");

/** What a route answers: a word stands for itself, a placeholder for any one part. */
const answers = (route) =>
  new RegExp(
    `^/${route
      .slice(1)
      .split("/")
      .map((part) => (part.startsWith("[") ? "[^/]+" : escaped(part)))
      .join("/")}/?$`,
  );

/**
 * Names the route of an address, as the build writes it: `/plan/[planId]`, never what stands in its place. Files of
 * the build are `static`, and what belongs to no route is `none`.
 */
export function routeNames(routes) {
  const known = [...routes]
    .sort((a, b) => a.split("[").length - b.split("[").length)
    .map((route) => ({ route, pattern: answers(route) }));
  return (url) => {
    const path = pathOf(url);
    if (path === null) return "none";
    if (path.startsWith("/_next/")) return "static";
    return known.find(({ pattern }) => pattern.test(path))?.route ?? "none";
  };
}

/** The routes of the build in that folder; none while developing, when they come and go. */
export function builtRoutes(folder) {
  try {
    return Object.values(
      JSON.parse(readFileSync(`${folder}/app-path-routes-manifest.json`, "utf8")),
    );
  } catch {
    return [];
  }
}
