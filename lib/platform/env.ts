import "server-only";
import { randomBytes } from "node:crypto";
import { join } from "node:path";

// Validated once by the launcher (scripts/start.mjs); here only read, with what a build or a test needs.
const port = process.env.PORT ?? "3000";

export const env = {
  appOrigin: process.env.APP_ORIGIN ?? `http://localhost:${port}`,
  authSecret: process.env.AUTH_SECRET ?? randomBytes(32).toString("base64url"),
  /** Secrets of before, which still open what was sealed under them. */
  earlierSecrets: (process.env.AUTH_SECRET_BEFORE ?? "").split(",").filter(Boolean),
  smtpUrl: process.env.SMTP_URL ?? null,
  mailFrom: process.env.MAIL_FROM ?? "Fairlead <fairlead@localhost>",
  dataDir: process.env.DATA_DIR ?? join(process.cwd(), ".data"),
  /** Whether coaches and admins need a second factor: always, but where an operator says otherwise (a demo). */
  secondFactor: process.env.SECOND_FACTOR === "optional" ? "optional" : "required",
  /** Who else may sign people in, if anybody. Read when it is asked for: a test's issuer has a port of its own. */
  get oidc() {
    const [issuer, clientId, clientSecret] = ["ISSUER", "CLIENT_ID", "CLIENT_SECRET"].map(
      (name) => process.env[`OIDC_${name}`]?.trim() ?? "",
    );
    return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null;
  },
  /** Where the scanner of files listens, if the operator names one. Read when it is asked for, as above. */
  get clamd() {
    return process.env.CLAMD?.trim() || null;
  },
  trustProxy: process.env.TRUST_PROXY === "1",
} as const;

export const isHttps = env.appOrigin.startsWith("https://");
