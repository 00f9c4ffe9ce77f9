import { describe, expect, it } from "vitest";
import { readConfiguration } from "./configuration.mjs";
import { secondFactorRule } from "./serving.mjs";

const SECRET = "k3Jx9vQz1LmN8pRt5WyB2cDf7GhS4aEu";
const faultsOf = (environment: Record<string, string>) =>
  readConfiguration(environment, "/srv").faults;

describe("readConfiguration", () => {
  it("needs nothing on one's own machine", () => {
    expect(readConfiguration({}, "/srv")).toMatchObject({
      faults: [],
      settings: {
        host: "127.0.0.1",
        port: 3000,
        origin: "http://localhost:3000",
        dataDir: "/srv/.data",
        database: null,
      },
    });
  });

  it("takes the origin from the port", () => {
    expect(readConfiguration({ PORT: "4000" }, "/srv").settings?.origin).toBe(
      "http://localhost:4000",
    );
  });

  it.each([
    ["a port that is none", { PORT: "70000" }, /^PORT must be a number/],
    ["a scanner at no address", { CLAMD: "localhost:3310" }, /^CLAMD/],
    ["a scanner's socket without a place", { CLAMD: "unix://" }, /^CLAMD/],
    ["a word for the figures that is soon guessed", { METRICS_TOKEN: "short" }, /^METRICS_TOKEN/],
    ["an odd word on a pooler", { DATABASE_POOLER: "pgbouncer" }, /^DATABASE_POOLER must be/],
    ["an odd word on the second factor", { SECOND_FACTOR: "no" }, /required or optional/],
    [
      "a public host without an origin",
      { HOST: "0.0.0.0", AUTH_SECRET: SECRET },
      /^APP_ORIGIN is needed/,
    ],
    [
      "plain http in public",
      { APP_ORIGIN: "http://fairlead.example", AUTH_SECRET: SECRET },
      /^APP_ORIGIN must begin with https/,
    ],
    [
      "plain http from a public host",
      { HOST: "0.0.0.0", APP_ORIGIN: "http://localhost:3000", AUTH_SECRET: SECRET },
      /^APP_ORIGIN must begin with https when/,
    ],
    [
      "an origin with a path",
      { APP_ORIGIN: "https://fairlead.example/app", AUTH_SECRET: SECRET },
      /an origin alone/,
    ],
    ["no secret in public", { APP_ORIGIN: "https://fairlead.example" }, /^AUTH_SECRET is needed/],
    ["a short secret", { AUTH_SECRET: "short" }, /at least 32 bytes; it has 5/],
    ["a secret that is a placeholder", { AUTH_SECRET: "x".repeat(40) }, /placeholder/],
    [
      "a key of the wrong length",
      { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: "YWJj" },
      /32 bytes in base64/,
    ],
    [
      "one database address",
      { DATABASE_URL: "postgresql://app_web@db/fairlead" },
      /needed together/,
    ],
    [
      "one role for both",
      { DATABASE_URL: "postgresql://a@db/f", DATABASE_OWNER_URL: "postgresql://a@db/f" },
      /two different roles/,
    ],
    [
      "another kind of database",
      { DATABASE_URL: "mysql://a@db/f", DATABASE_OWNER_URL: "postgresql://b@db/f" },
      /^DATABASE_URL must look like/,
    ],
    [
      "a mail server without a sender",
      { SMTP_URL: "smtp://mail.example:587" },
      /^MAIL_FROM is needed/,
    ],
    ["a mail server that is none", { SMTP_URL: "mail.example" }, /^SMTP_URL must look like/],
    [
      "half of a sign-in with an organisation",
      { OIDC_ISSUER: "https://login.example" },
      /^OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are needed/,
    ],
    [
      "an issuer over plain http",
      { OIDC_ISSUER: "http://login.example", OIDC_CLIENT_ID: "f", OIDC_CLIENT_SECRET: "s" },
      /^OIDC_ISSUER must be an https address/,
    ],
    [
      "an issuer that is no address",
      { OIDC_ISSUER: "login.example", OIDC_CLIENT_ID: "f", OIDC_CLIENT_SECRET: "s" },
      /^OIDC_ISSUER must be an https address/,
    ],
    [
      "an issuer with more than its address",
      { OIDC_ISSUER: "https://login.example/?a=1", OIDC_CLIENT_ID: "f", OIDC_CLIENT_SECRET: "s" },
      /^OIDC_ISSUER must be the issuer's address alone/,
    ],
    ["a doubtful yes", { TRUST_PROXY: "yes" }, /^TRUST_PROXY must be 1 or 0/],
  ])("says one line about %s", (_, environment, line) => {
    const faults = faultsOf(environment as Record<string, string>);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(line);
  });

  it("takes an issuer on this machine for a try", () => {
    const issuer = { OIDC_ISSUER: "http://127.0.0.1:4000" };
    expect(faultsOf({ ...issuer, OIDC_CLIENT_ID: "f", OIDC_CLIENT_SECRET: "s" })).toEqual([]);
  });

  it("says one line for each fault", () => {
    expect(faultsOf({ PORT: "x", AUTH_SECRET: "short", TRUST_PROXY: "2" })).toHaveLength(3);
  });

  it("speaks to a database elsewhere over verified TLS unless told otherwise", () => {
    const urls = (host: string) => ({
      DATABASE_URL: `postgresql://app_web:x@${host}/fairlead`,
      DATABASE_OWNER_URL: `postgresql://app_owner:x@${host}/fairlead`,
    });
    const web = (host: string) => readConfiguration(urls(host), "/srv").settings?.database?.web;
    expect(web("db.example:5432")).toContain("sslmode=verify-full");
    expect(web("localhost")).not.toContain("sslmode");
  });
});

describe("secondFactorRule", () => {
  it.each([
    ["anywhere", {}, false, "required"],
    ["a demo on one's own machine", {}, true, "optional"],
    [
      "a demo for all the world",
      { APP_ORIGIN: "https://f.example", AUTH_SECRET: SECRET },
      true,
      "required",
    ],
    ["an operator who says so", { SECOND_FACTOR: "optional" }, false, "optional"],
    ["a demo of which it is asked", { SECOND_FACTOR: "required" }, true, "required"],
  ])("%s", (_where, environment, wantsDemo, rule) => {
    const { settings } = readConfiguration(environment, "/srv");
    expect(settings && secondFactorRule(settings, wantsDemo)).toBe(rule);
  });
});
