import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { auditLog, loginAccounts, mails, passwords, sessions, users } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { actorOf, anActor, aPassword, aUser } from "@/db/testing/factories";
import { type Issuer, startIssuer } from "@/db/testing/issuer";
import { exportAccount, getAddress, isFactorAsked } from "@/lib/accounts/queries";
import { arrival, departure, type Identity, type Trip } from "@/lib/platform/issuer";
import { connectIssuer, disconnectIssuer } from "./connect";
import { signInByIssuer } from "./sign-in-by-issuer";

let issuer: Issuer;

beforeAll(async () => {
  const origin = process.env.APP_ORIGIN ?? "http://localhost:3000";
  issuer = await startIssuer(`${origin}/api/oidc/callback`);
  Object.assign(process.env, issuer.environment);
});
afterAll(() => issuer.stop());

const aLogin = () => `jane-${crypto.randomUUID()}`;
const addressOf = (login: string) => `${login}@corp.example`;

/** Off to the issuer and back: the address it sends back to, and what was taken along. */
async function aTrip(login: string): Promise<{ back: URL; trip: Trip }> {
  const left = await departure();
  if (!left) throw new Error("the issuer did not answer");
  return { back: await issuer.answerAs(left.url, login), trip: left.trip };
}

async function identityOf(login: string): Promise<Identity> {
  const { back, trip } = await aTrip(login);
  const arrived = await arrival(back.search, trip);
  if ("fault" in arrived) throw new Error(arrived.fault);
  return arrived.identity;
}

const userOf = async (email: string) =>
  (await owner.select().from(users).where(eq(users.email, email)))[0];

it("makes an account of a new person whose address the issuer vouches for, and knows them again", async () => {
  const login = aLogin();
  const first = await signInByIssuer(await identityOf(login));
  const user = await userOf(addressOf(login));
  expect(first).toEqual({ userId: user?.id, email: addressOf(login) });
  expect(user).toMatchObject({ name: "Jane Corporate", roles: ["client"], state: "active" });
  expect(user?.emailVerifiedAt).not.toBeNull();
  await owner
    .update(users)
    .set({ email: `moved-${login}@example.test` })
    .where(eq(users.id, user?.id ?? ""));
  expect(await signInByIssuer(await identityOf(login)), "by what it is known by").toMatchObject({
    userId: user?.id,
  });
});

it("makes none of an address the issuer does not vouch for", async () => {
  const login = `unconfirmed-${crypto.randomUUID()}`;
  expect(await signInByIssuer(await identityOf(login))).toEqual({ fault: "unverified" });
  const identity = { ...(await identityOf(aLogin())), email: "a＠v.example" };
  expect(await signInByIssuer(identity)).toEqual({ fault: "unverified" });
  expect(await userOf(addressOf(login))).toBeUndefined();
});

it("never takes an account by its address", async () => {
  const login = aLogin();
  const holder = await aUser({ email: addressOf(login) });
  expect(await signInByIssuer(await identityOf(login))).toEqual({ fault: "taken" });
  expect(await owner.$count(loginAccounts, eq(loginAccounts.userId, holder.id))).toBe(0);
});

it("leaves nothing of who signed up with the address and never confirmed it", async () => {
  const login = aLogin();
  const squatter = await aUser({ email: addressOf(login), emailVerifiedAt: null });
  await aPassword(squatter, "the squatter's words");
  const person = await signInByIssuer(await identityOf(login));
  expect(person).toMatchObject({ email: addressOf(login) });
  expect(await owner.$count(users, eq(users.id, squatter.id))).toBe(0);
  expect(await owner.$count(passwords, eq(passwords.userId, squatter.id))).toBe(0);
});

it("connects to an account whose person has just proved who they are, tells them, and disconnects", async () => {
  const [coach, login] = [await aUser({ roles: ["client", "coach"] }), aLogin()];
  const actor = { ...actorOf(coach), justProved: true };
  const identity = await identityOf(login);
  await expect(connectIssuer({ ...actor, justProved: false }, identity)).rejects.toThrow(
    "Confirm first that it is you",
  );
  await connectIssuer(actor, identity);
  expect(await signInByIssuer(await identityOf(login))).toEqual({
    ...{ userId: coach.id, email: coach.email },
  });
  expect(await isFactorAsked(coach.email), "a coach's code is asked for all the same").toBe(true);
  expect((await getAddress(actor)).issuerSince).toBeInstanceOf(Date);
  expect((await exportAccount(actor)).login_accounts).toHaveLength(1);
  await expect(disconnectIssuer({ ...actor, justProved: false })).rejects.toThrow("Confirm first");
  await disconnectIssuer(actor);
  expect((await getAddress(actor)).issuerSince).toBeNull();
  expect(await signInByIssuer(await identityOf(login))).not.toMatchObject({ userId: coach.id });
  const told = await owner.select().from(mails).where(eq(mails.userId, coach.id));
  expect(told.map(({ kind }) => kind)).toEqual(["issuer-connected", "issuer-disconnected"]);
  expect(await owner.$count(auditLog, eq(auditLog.subjectId, coach.id))).toBe(2);
});

it("connects nobody to two accounts, and no account to two of them", async () => {
  const [ada, ben] = [await anActor(), await anActor()];
  const identity = await identityOf(aLogin());
  await connectIssuer({ ...ada, justProved: true }, identity);
  await connectIssuer({ ...ada, justProved: true }, identity);
  await expect(connectIssuer({ ...ben, justProved: true }, identity)).rejects.toThrow(
    "belongs to another account",
  );
  const cleo = { ...(await anActor()), justProved: true };
  const two = [await identityOf(aLogin()), await identityOf(aLogin())];
  const answers = await Promise.allSettled(two.map((each) => connectIssuer(cleo, each)));
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const second = await identityOf(aLogin());
  await expect(connectIssuer({ ...ada, justProved: true }, second)).rejects.toThrow(
    "Disconnect it first",
  );
});

it("lets no suspended person in", async () => {
  const login = aLogin();
  await signInByIssuer(await identityOf(login));
  await owner
    .update(users)
    .set({ state: "suspended" })
    .where(eq(users.email, addressOf(login)));
  expect(await signInByIssuer(await identityOf(login))).toEqual({ fault: "closed" });
  expect(await owner.$count(sessions)).toBe(0);
});

it.each<[string, (search: URLSearchParams, trip: Trip) => void]>([
  ["another state", (search) => search.set("state", "another")],
  ["no state", (search) => search.delete("state")],
  ["the state of another trip", (_, trip) => Object.assign(trip, { state: "another" })],
  ["another nonce", (_, trip) => Object.assign(trip, { nonce: "another" })],
  ["another verifier", (_, trip) => Object.assign(trip, { verifier: "v".repeat(43) })],
  ["another issuer", (search) => search.set("iss", "https://evil.example")],
  ["another code", (search) => search.set("code", "made-up")],
  ["two states", (search) => search.append("state", "another")],
])("takes no answer with %s", async (_, spoil) => {
  const { back, trip } = await aTrip(aLogin());
  spoil(back.searchParams, trip);
  expect(await arrival(back.search, trip)).toEqual({ fault: "unfit" });
});

const PAST = Math.floor(Date.now() / 1000) - 3600;

it.each<[string, Record<string, unknown>, "issuer" | "stranger" | "nobody"]>([
  ["for another client", { aud: "another" }, "issuer"],
  ["of another issuer", { iss: "https://evil.example" }, "issuer"],
  ["with another nonce", { nonce: "another" }, "issuer"],
  ["without a nonce", { nonce: undefined }, "issuer"],
  ["that has expired", { exp: PAST }, "issuer"],
  ["of nobody", { sub: undefined }, "issuer"],
  ["that says it needs no signature", {}, "nobody"],
  ["that another key has signed", {}, "stranger"],
])("takes no identity token %s", async (_, claims, by) => {
  const { back, trip } = await aTrip(aLogin());
  issuer.forge((before) => ({ ...before, ...claims }), by);
  expect(await arrival(back.search, trip)).toEqual({ fault: "unfit" });
});

it("takes a forged token that claims nothing else: so the forging itself is no reason", async () => {
  const { back, trip } = await aTrip(aLogin());
  issuer.forge((before) => before);
  expect(await arrival(back.search, trip)).toHaveProperty("identity");
});

it("takes a code once", async () => {
  const { back, trip } = await aTrip(aLogin());
  expect(await arrival(back.search, trip)).toHaveProperty("identity");
  expect(await arrival(back.search, trip)).toEqual({ fault: "unfit" });
});

it("says that it was not agreed to, and that nobody answers", async () => {
  const left = await departure();
  const trip = left?.trip ?? { state: "", nonce: "", verifier: "" };
  const iss = encodeURIComponent(issuer.environment.OIDC_ISSUER);
  const denied = `?error=access_denied&state=${trip.state}&iss=${iss}`;
  expect(await arrival(denied, trip)).toEqual({ fault: "denied" });
  const late = await aTrip(aLogin());
  await issuer.stop();
  expect(await arrival(late.back.search, late.trip)).toEqual({ fault: "unreachable" });
});
