import "server-only";
import NextAuth, { type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { authAdapter, SESSION_SECONDS } from "./auth-adapter";
import { env, isHttps } from "./env";
import { openSession } from "./open-session";
import { sessionCookie } from "./session";

// next-auth builds its addresses from this, never from what a request says of itself.
process.env.AUTH_URL = `${env.appOrigin}/api/auth`;

type CheckPassword = (email: string, password: string) => Promise<{ id: string } | null>;

// Next-auth stores sessions in the database only where a provider besides credentials is listed. This one has no
// route and no button: nobody can sign in by it. An operator's issuer is spoken to by `issuer.ts`.
const unreachable = {
  id: "oidc",
  name: "OpenID Connect",
  type: "oidc" as const,
  issuer: env.appOrigin,
  clientId: "none",
  clientSecret: "none",
};

const config = (checkPassword: CheckPassword): NextAuthConfig => ({
  adapter: authAdapter,
  secret: env.authSecret,
  trustHost: true,
  session: { strategy: "database", maxAge: SESSION_SECONDS },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  cookies: {
    sessionToken: {
      name: sessionCookie,
      options: { httpOnly: true, sameSite: "lax", path: "/", secure: isHttps },
    },
    // Where to go on is ours to know: what the library would remember of it is gone at once.
    callbackUrl: { options: { maxAge: 0 } },
  },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      authorize: ({ email, password }) => checkPassword(String(email), String(password)),
    }),
    unreachable,
  ],
  // A password sign-in makes a session row too; the cookie carries its raw token, never a JWT.
  jwt: { encode: async ({ token }) => openSession(token?.sub ?? "") },
  logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
});

/** Next-auth with our own check of passwords. */
export const authWith = (checkPassword: CheckPassword) => NextAuth(config(checkPassword));
