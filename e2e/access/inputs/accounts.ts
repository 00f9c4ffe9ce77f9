import { randomUUID } from "node:crypto";
import { PASSWORD } from "@/db/testing/doors/secret";
import type { Typed } from "./typed";

/** What the accounts room's actions would be sent. */
export const ACCOUNTS: Readonly<Record<string, Typed>> = {
  proveAgainAction: {
    on: "/settings/security/confirm",
    fields: ({ recoveryCode }) => ({
      ...{ password: PASSWORD, oneTimeCode: recoveryCode, next: "/settings/security" },
    }),
  },
  proveSecondFactorAction: {
    on: "/sign-in/second-factor",
    fields: ({ recoveryCode }) => ({ oneTimeCode: recoveryCode, next: "/overview" }),
  },
  disconnectIssuerAction: { on: "/settings/security", fields: () => ({}) },
  leaveIssuerAction: { on: "/settings/security", fields: () => ({}) },
  changePasswordAction: {
    on: "/settings/security",
    fields: () => ({ current: PASSWORD, password: `${PASSWORD} anew` }),
  },
  askEmailChangeAction: {
    on: "/settings/security",
    fields: () => ({ newEmail: `${randomUUID()}@example.test` }),
  },
  deleteAccountAction: {
    on: "/settings/data",
    fields: () => ({ confirmation: "delete", password: PASSWORD }),
  },
  withdrawEmailChangeAction: { on: "/settings/security", fields: () => ({}) },
};
