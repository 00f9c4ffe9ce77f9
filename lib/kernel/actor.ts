export type Role = "client" | "coach" | "admin";

/**
 * Who asks. Policies decide by relation to the thing; only `isAdmin` reads `roles`. `justProved` is true where they
 * have signed in, or proved once more who they are, within the last quarter of an hour: what is grave asks for it.
 */
export type Actor = {
  userId: string;
  roles: readonly Role[];
  timeZone: string;
  justProved?: boolean;
};

export const isAdmin = (actor: Actor): boolean => actor.roles.includes("admin");
