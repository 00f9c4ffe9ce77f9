import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { closeOwner } from "@/db/testing/connect";
import { aSession, aUser } from "@/db/testing/factories";

export { expect };

type Person = { id: string; email: string; name: string };
type GivenPerson = NonNullable<Parameters<typeof aUser>[0]>;

/** Everything a browser complains of, the content security policy included. */
function listen(page: Page, complaints: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error")
      complaints.push(`${message.text()} (${message.location().url}, on ${page.url()})`);
  });
  page.on("pageerror", (error) =>
    complaints.push(`${error.name}: ${error.message} (${page.url()})`),
  );
}

async function giveSession(context: BrowserContext, person: { id: string }, origin: string) {
  const { cookie } = await aSession(person);
  await context.addCookies([
    { name: "fairlead-session", value: cookie, url: origin, httpOnly: true, sameSite: "Lax" },
  ]);
}

type Fixtures = {
  /** What a story expects to go wrong, such as /status of 404/; anything else fails it. */
  expectedComplaints: RegExp[];
  complaints: string[];
  /** Signs this story's own browser in as that person, or as a new one. */
  signInAs: (person?: Person | GivenPerson) => Promise<Person>;
  /** A second browser, signed in as that person, or as a new one. */
  anotherBrowser: (person?: Person | GivenPerson) => Promise<{ page: Page; person: Person }>;
};

const isPerson = (given: Person | GivenPerson): given is Person =>
  typeof given.id === "string" && typeof given.email === "string" && typeof given.name === "string";

const personOf = async (given: Person | GivenPerson = {}): Promise<Person> =>
  isPerson(given) ? given : aUser(given);

export const test = base.extend<Fixtures, { closed: undefined }>({
  expectedComplaints: [[], { option: true }],
  complaints: [
    async ({ expectedComplaints }, use) => {
      const complaints: string[] = [];
      await use(complaints);
      const unexpected = complaints.filter(
        (text) => !expectedComplaints.some((known) => known.test(text)),
      );
      expect(unexpected, "what the browser complained of").toEqual([]);
    },
    { auto: true },
  ],
  page: async ({ page, complaints }, use) => {
    listen(page, complaints);
    await use(page);
  },
  signInAs: async ({ context, baseURL }, use) => {
    await use(async (given) => {
      const person = await personOf(given);
      await giveSession(context, person, baseURL ?? "");
      return person;
    });
  },
  anotherBrowser: async ({ browser, complaints, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (given) => {
      const person = await personOf(given);
      const context = await browser.newContext();
      contexts.push(context);
      await giveSession(context, person, baseURL ?? "");
      const page = await context.newPage();
      listen(page, complaints);
      return { page, person };
    });
    for (const context of contexts) await context.close();
  },
  closed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first argument's names.
    async ({}, use) => {
      await use(undefined);
      await closeOwner();
    },
    { scope: "worker", auto: true },
  ],
});
