import "server-only";
import * as oidc from "openid-client";
import { env } from "./env";
import { logger } from "./logger";

/** What must come back as it was sent. */
export type Trip = { state: string; nonce: string; verifier: string };

/** Whom the issuer says it signed in. `subject` is what it knows them by, and the only thing that counts. */
export type Identity = {
  issuer: string;
  subject: string;
  email: string | null;
  isEmailVerified: boolean;
  name: string | null;
};

export type Arrival = { identity: Identity } | { fault: "denied" | "unreachable" | "unfit" };

const TIMEOUT_SECONDS = 5;
const KNOWN_MS = 60 * 60 * 1000;
const SCOPE = "openid email profile";

/** Where the issuer sends people back to; built from our own origin, never from a request. */
const callback = `${env.appOrigin}/api/oidc/callback`;

let known: { config: oidc.Configuration; until: number } | null = null;

/** What the issuer says of itself, asked once an hour. Throws where it does not answer, or names another than itself. */
async function configuration(): Promise<oidc.Configuration> {
  if (known && known.until > Date.now()) return known.config;
  if (!env.oidc) throw new Error("no issuer is configured");
  const { issuer, clientId, clientSecret } = env.oidc;
  const url = new URL(issuer);
  const byPost = oidc.ClientSecretPost(clientSecret);
  const byHeader = oidc.ClientSecretBasic(clientSecret);
  const prove: oidc.ClientAuth = (server, ...rest) =>
    server.token_endpoint_auth_methods_supported?.includes("client_secret_post")
      ? byPost(server, ...rest)
      : byHeader(server, ...rest);
  const config = await oidc.discovery(url, clientId, {}, prove, {
    timeout: TIMEOUT_SECONDS,
    execute: [
      // A token is held to the issuer's own keys, though it came straight from it.
      oidc.enableNonRepudiationChecks,
      // The launcher lets plain http through on this machine alone.
      ...(url.protocol === "http:" ? [oidc.allowInsecureRequests] : []),
    ],
  });
  known = { config, until: Date.now() + KNOWN_MS };
  return config;
}

/** The issuer's page to sign in at, and what must come back from it; null where the issuer does not answer. */
export async function departure(): Promise<{ url: URL; trip: Trip } | null> {
  try {
    const config = await configuration();
    const verifier = oidc.randomPKCECodeVerifier();
    const trip = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier };
    const url = oidc.buildAuthorizationUrl(config, {
      ...{ redirect_uri: callback, scope: SCOPE, state: trip.state, nonce: trip.nonce },
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
    });
    return { url, trip };
  } catch (error) {
    note(error);
    return null;
  }
}

/** Whom the issuer sent back with `search`, the query of the callback; whatever does not fit the trip is a fault. */
export async function arrival(search: string, trip: Trip): Promise<Arrival> {
  try {
    const config = await configuration();
    const tokens = await oidc.authorizationCodeGrant(config, new URL(`${callback}${search}`), {
      ...{ expectedState: trip.state, expectedNonce: trip.nonce },
      ...{ pkceCodeVerifier: trip.verifier, idTokenExpected: true },
    });
    const claims = tokens.claims();
    if (!claims) return { fault: "unfit" };
    const said =
      claims.email === undefined
        ? await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)
        : claims;
    return { identity: identityOf(claims.iss, claims.sub, said) };
  } catch (error) {
    note(error);
    return { fault: faultOf(error) };
  }
}

const identityOf = (
  issuer: string,
  subject: string,
  said: oidc.UserInfoResponse | oidc.IDToken,
): Identity => ({
  issuer,
  subject,
  email: typeof said.email === "string" ? said.email : null,
  isEmailVerified: said.email_verified === true,
  name: typeof said.name === "string" ? said.name : null,
});

function faultOf(error: unknown): "denied" | "unreachable" | "unfit" {
  if (error instanceof oidc.AuthorizationResponseError)
    return error.error === "access_denied" ? "denied" : "unfit";
  const isUnanswered = error instanceof TypeError || codeOf(error) === "OAUTH_TIMEOUT";
  return isUnanswered ? "unreachable" : "unfit";
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : undefined;

/** What went wrong, without anything of the person. */
const note = (error: unknown) =>
  logger.warn(
    { type: error instanceof Error ? error.name : typeof error, code: codeOf(error) },
    "sign-in at the issuer",
  );
