import type { Path } from "@/lib/kernel/path";

type Asked = { path: Path | null; back: boolean; have: readonly string[] };

/** The address of next roles asked for in this way; the plainest one has no query. */
export function rolesAddress({ path, back, have }: Asked): string {
  const query = new URLSearchParams([
    ...(path ? [["path", path]] : []),
    ...(back ? [["back", "yes"]] : []),
    ...have.map((id) => ["have", id]),
  ]);
  return query.size > 0 ? `/roles?${query}` : "/roles";
}

/** The address of a role as the one to aim for, with what one has of it already. */
export function targetAddress(code: string, have: readonly string[]): string {
  const query = new URLSearchParams([["occupation", code], ...have.map((id) => ["have", id])]);
  return `/plan/target?${query}`;
}
