import type { Role } from "@/lib/kernel/actor";

/** Neither coach nor admin: these see what others confide, and keep password and code. */
export const isClientAlone = (roles: readonly Role[]): boolean =>
  roles.every((role) => role === "client");

/** Whether a mailed link signs this person in. */
export const maySignInByLink = (person: {
  roles: readonly Role[];
  signsInByMail: boolean;
}): boolean => person.signsInByMail && isClientAlone(person.roles);
