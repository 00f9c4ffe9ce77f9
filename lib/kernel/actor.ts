export type Role = "client" | "coach" | "admin";

/** Who asks. Policies decide by relation to the thing; only `isAdmin` reads `roles`. */
export type Actor = { userId: string; roles: readonly Role[]; timeZone: string };

export const isAdmin = (actor: Actor): boolean => actor.roles.includes("admin");
