import { resolve } from "node:path";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "::1", "[::1]"]);
const SECRET_BYTES = 32;
const TOKEN_LENGTH = 20;

const urlOf = (text) => (URL.canParse(text) ? new URL(text) : null);

/** Which of these settings are given: empty ones count as absent. */
const givenOf = (environment) => (name) => environment[name]?.trim() || null;

function originFaults(given, host) {
  const text = given("APP_ORIGIN");
  if (text === null)
    return LOOPBACK.has(host)
      ? []
      : [
          "APP_ORIGIN is needed when HOST is not this machine alone: the https address people open.",
        ];
  const url = urlOf(text);
  if (url === null || url.origin !== text)
    return [
      "APP_ORIGIN must be an origin alone, such as https://fairlead.example (no path, no slash at the end).",
    ];
  if (url.protocol !== "https:" && !LOOPBACK.has(url.hostname))
    return ["APP_ORIGIN must begin with https: plain http is for this machine alone."];
  if (url.protocol !== "https:" && !LOOPBACK.has(host))
    return ["APP_ORIGIN must begin with https when HOST is not this machine alone."];
  return [];
}

function secretFaults(given, isPublic) {
  const secret = given("AUTH_SECRET");
  if (secret === null)
    return isPublic
      ? ["AUTH_SECRET is needed beyond this machine: make one with  openssl rand -base64 32"]
      : [];
  if (Buffer.byteLength(secret) < SECRET_BYTES)
    return [
      `AUTH_SECRET must have at least ${SECRET_BYTES} bytes; it has ${Buffer.byteLength(secret)}.`,
    ];
  if (new Set(secret).size < 12)
    return ["AUTH_SECRET looks like a placeholder: make one with  openssl rand -base64 32"];
  return [];
}

function keyFaults(given) {
  const key = given("NEXT_SERVER_ACTIONS_ENCRYPTION_KEY");
  if (key === null || Buffer.from(key, "base64").length === 32) return [];
  return ["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY must be 32 bytes in base64: openssl rand -base64 32"];
}

function databaseFaults(given) {
  const web = given("DATABASE_URL");
  const owner = given("DATABASE_OWNER_URL");
  if (web === null && owner === null) return [];
  if (web === null || owner === null)
    return [
      "DATABASE_URL (as app_web) and DATABASE_OWNER_URL (as app_owner) are needed together (docs/roles.sql).",
    ];
  const [webUrl, ownerUrl] = [urlOf(web), urlOf(owner)];
  const faults = [
    ["DATABASE_URL", webUrl],
    ["DATABASE_OWNER_URL", ownerUrl],
  ]
    .filter(([, url]) => !/^postgres(ql)?:$/.test(url?.protocol ?? ""))
    .map(([name]) => `${name} must look like postgresql://role:password@host:5432/database.`);
  if (faults.length === 0 && webUrl.username === ownerUrl.username)
    return [
      "DATABASE_URL and DATABASE_OWNER_URL must log in as two different roles (docs/roles.sql).",
    ];
  return faults;
}

function mailFaults(given) {
  const url = given("SMTP_URL");
  if (url === null) return [];
  if (!/^smtps?:$/.test(urlOf(url)?.protocol ?? ""))
    return ["SMTP_URL must look like smtps://name:password@host:465 or smtp://host:587."];
  return given("MAIL_FROM") === null
    ? ["MAIL_FROM is needed beside SMTP_URL: the sender of every mail."]
    : [];
}

function oidcFaults(given) {
  const names = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"];
  const missing = names.filter((name) => given(name) === null);
  if (missing.length === names.length) return [];
  if (missing.length > 0)
    return [
      `${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} needed beside the other OIDC settings.`,
    ];
  const issuer = urlOf(given("OIDC_ISSUER"));
  const isNear = issuer?.protocol === "http:" && LOOPBACK.has(issuer.hostname);
  if (issuer?.protocol !== "https:" && !isNear) return ["OIDC_ISSUER must be an https address."];
  return issuer.search || issuer.hash || issuer.username
    ? ["OIDC_ISSUER must be the issuer's address alone, such as https://login.example/realm."]
    : [];
}

function scannerFaults(given) {
  const url = urlOf(given("CLAMD") ?? "tcp://localhost:3310");
  const isUnix = url?.protocol === "unix:" && url.hostname === "" && url.pathname.length > 1;
  const isTcp = url?.protocol === "tcp:" && url.hostname !== "" && /^\/?$/.test(url.pathname);
  return isUnix || isTcp
    ? []
    : ["CLAMD must look like tcp://host:3310 or unix:///run/clamav/clamd.ctl."];
}

function placeFaults(given) {
  const port = given("PORT") ?? "3000";
  const isPort = /^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536;
  return [
    ...(isPort ? [] : [`PORT must be a number from 1 to 65535; it is "${port}".`]),
    ...(["0", "1", null].includes(given("TRUST_PROXY")) ? [] : ["TRUST_PROXY must be 1 or 0."]),
    ...((given("METRICS_TOKEN") ?? "x".repeat(TOKEN_LENGTH)).length >= TOKEN_LENGTH
      ? []
      : [`METRICS_TOKEN must have at least ${TOKEN_LENGTH} characters.`]),
    ...(["required", "optional", null].includes(given("SECOND_FACTOR"))
      ? []
      : ["SECOND_FACTOR must be required or optional."]),
    ...(["yes", "no", null].includes(given("BACKUP_BEFORE_UPGRADE"))
      ? []
      : ["BACKUP_BEFORE_UPGRADE must be yes or no."]),
    ...(["yes", "no", null].includes(given("DATABASE_POOLER"))
      ? []
      : ["DATABASE_POOLER must be yes or no."]),
  ];
}

/** Away from this machine, a database is spoken to over verified TLS unless its address says otherwise. */
function guarded(text) {
  const url = new URL(text);
  const isNear = LOOPBACK.has(url.hostname) || url.hostname === "" || url.searchParams.has("host");
  if (!isNear && !url.searchParams.has("sslmode")) url.searchParams.set("sslmode", "verify-full");
  return url.href;
}

/**
 * The settings of this start, and one line for each fault among them. `settings` is null where there are faults.
 * Secrets that may be made here are left null.
 */
export function readConfiguration(environment, folder) {
  const given = givenOf(environment);
  const host = given("HOST") ?? "127.0.0.1";
  const port = Number(given("PORT") ?? "3000");
  const asked = given("APP_ORIGIN");
  const isPublic =
    !LOOPBACK.has(host) || (asked !== null && !LOOPBACK.has(urlOf(asked)?.hostname ?? ""));
  const faults = [
    ...placeFaults(given),
    ...originFaults(given, host),
    ...secretFaults(given, isPublic),
    ...keyFaults(given),
    ...databaseFaults(given),
    ...mailFaults(given),
    ...oidcFaults(given),
    ...scannerFaults(given),
  ];
  if (faults.length > 0) return { faults, settings: null };
  const database = given("DATABASE_URL");
  return {
    faults,
    settings: {
      host,
      port,
      origin: asked ?? `http://localhost:${port}`,
      dataDir: resolve(folder, given("DATA_DIR") ?? ".data"),
      authSecret: given("AUTH_SECRET"),
      actionsKey: given("NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"),
      deploymentId: given("DEPLOYMENT_ID"),
      isPublic,
      secondFactor: given("SECOND_FACTOR"),
      backsUp: given("BACKUP_BEFORE_UPGRADE") !== "no",
      hasMailServer: given("SMTP_URL") !== null,
      database: database && { web: guarded(database), owner: guarded(given("DATABASE_OWNER_URL")) },
    },
  };
}
