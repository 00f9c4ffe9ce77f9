import fc from "fast-check";
import { expect, it } from "vitest";
import type { Role } from "@/lib/kernel/actor";
import { maySignInByLink } from "./magic-link";

it("is for clients who did not turn it off, never for a coach or an admin", () => {
  const roles = fc.uniqueArray(fc.constantFrom<Role>("client", "coach", "admin"));
  fc.assert(
    fc.property(roles, fc.boolean(), (has, signsInByMail) => {
      const seesOthers = has.includes("coach") || has.includes("admin");
      expect(maySignInByLink({ roles: has, signsInByMail })).toBe(signsInByMail && !seesOthers);
    }),
  );
});
