import type { Role } from "@/lib/kernel/actor";

/** Whether this installation asks coaches and admins for a second factor. */
export type SecondFactorRule = "required" | "optional";

/** What was typed where a code is asked for: six digits of an app, or one of the recovery codes. */
export type TypedCode = { kind: "app"; digits: string } | { kind: "recovery"; code: string };

/** A recovery code: 24 letters of base 32; those made before 2026-11-28 have 16. */
const RECOVERY = /^[A-Z2-7]{16}([A-Z2-7]{8})?$/;

/** Whether a person of these roles may use the product with a password alone. */
export const mayDoWithout = (roles: readonly Role[], rule: SecondFactorRule): boolean =>
  rule === "optional" || !roles.some((role) => role === "coach" || role === "admin");

/** Reads what was typed, however it was spaced; null where it can be no code at all. */
export function readCode(typed: string): TypedCode | null {
  const plain = typed.replace(/[\s-]/g, "").toUpperCase();
  if (/^\d{6}$/.test(plain)) return { kind: "app", digits: plain };
  return RECOVERY.test(plain) ? { kind: "recovery", code: plain } : null;
}

/** In groups of four, as people read and type it. */
export const inFours = (code: string): string => code.replace(/(.{4})(?=.)/g, "$1 ");
