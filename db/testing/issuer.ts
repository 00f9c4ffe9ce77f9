import { createSign, generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

const CLIENT = { id: "fairlead", secret: "a secret of no account to anybody" };

type Claims = Record<string, unknown>;

/** A real issuer on this machine: whoever names an address there is signed in as it. */
export type Issuer = {
  /** What the product is told. */
  environment: { OIDC_ISSUER: string; OIDC_CLIENT_ID: string; OIDC_CLIENT_SECRET: string };
  /** Goes through its pages as a browser does; returns the address that it sends back to. */
  answerAs: (url: URL, login: string) => Promise<URL>;
  /** Alters what the next identity token claims, and signs it: with the issuer's own key unless said otherwise. */
  forge: (change: (claims: Claims) => Claims, by?: Signer) => void;
  stop: () => Promise<void>;
};

/** A stranger's key, under the name of the issuer's · nobody's: a token that says it needs none. */
type Signer = "issuer" | "stranger" | "nobody";

const aKey = () => generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
const keys = { issuer: aKey(), stranger: aKey() };
const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");

function signed(claims: Claims, by: Signer): string {
  const alg = by === "nobody" ? "none" : "RS256";
  const body = `${encoded({ alg, kid: "test" })}.${encoded(claims)}`;
  if (by === "nobody") return `${body}.`;
  return `${body}.${createSign("RSA-SHA256").update(body).sign(keys[by], "base64url")}`;
}

const claimsOf = (token: string): Claims =>
  JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));

/** Somebody whose login begins so has an address that was never confirmed. */
const UNCONFIRMED = "unconfirmed-";

const claimsFor = (sub: string) => ({
  ...{ sub, name: "Jane Corporate", email: `${sub}@corp.example` },
  email_verified: !sub.startsWith(UNCONFIRMED),
});

const providerAt = (address: string, redirectUri: string) =>
  new Provider(address, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirectUri] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    pkce: { required: () => true },
    cookies: { keys: ["of no account either"] },
    jwks: {
      keys: [{ ...keys.issuer.export({ format: "jwk" }), use: "sig", alg: "RS256", kid: "test" }],
    },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
    findAccount: (_, accountId) => ({ accountId, claims: () => claimsFor(accountId) }),
  });

/** Starts an issuer that sends people back to `redirectUri`. */
export async function startIssuer(redirectUri: string): Promise<Issuer> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = providerAt(address, redirectUri);
  let forged: ((token: string) => string) | null = null;
  provider.use(async (context, next) => {
    await next();
    const body = context.body as { id_token?: string } | undefined;
    if (context.path !== "/token" || !forged || !body?.id_token) return;
    context.body = { ...body, id_token: forged(body.id_token) };
    forged = null;
  });
  server.on("request", provider.callback());
  return {
    environment: {
      OIDC_ISSUER: address,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
    },
    answerAs: (url, login) => throughPages(address, url, login),
    forge: (change, by = "issuer") => {
      forged = (token) => signed(change(claimsOf(token)), by);
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function throughPages(address: string, url: URL, login: string): Promise<URL> {
  const cookies = new Map<string, string>();
  const ask = async (to: URL, form?: Record<string, string>): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(to, {
      ...{ redirect: "manual", headers: { cookie } },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/);
      cookies.set(name, value);
    }
    return answer;
  };
  let answer = await ask(url);
  for (let step = 0; step < 12; step += 1) {
    const location = answer.headers.get("location");
    const next = location ? new URL(location, address) : null;
    if (next && next.origin !== address) return next;
    answer = next ? await ask(next) : await submit(answer, login, ask);
  }
  throw new Error("the issuer sent nobody back");
}

async function submit(
  page: Response,
  login: string,
  ask: (to: URL, form: Record<string, string>) => Promise<Response>,
): Promise<Response> {
  const html = await page.text();
  const found = (what: RegExp) => what.exec(html)?.[1] ?? "";
  const prompt = found(/name="prompt" value="([^"]+)"/);
  return ask(new URL(found(/action="([^"]+)"/), page.url), { prompt, login, password: "any" });
}
