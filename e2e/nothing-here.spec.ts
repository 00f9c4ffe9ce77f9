import type { APIRequestContext, Page } from "@playwright/test";
import axe from "axe-core";
import { aUser } from "@/db/testing/factories";
import { aPlan } from "@/db/testing/planner-factories";
import { expect, test } from "./fixtures";

// A page that is not there says so in words, also where no script runs, and never says which kind of nothing it is.

const NOTHING = "There is nothing here";
const ABSENT = "0b54e157-af0e-4620-a9de-5a81aa7d154e";

test.use({ expectedComplaints: [/status of 404/] });

/** An answer without what is new in every answer. */
async function answerOf(request: APIRequestContext, path: string) {
  const answer = await request.get(path);
  const nonce = /'nonce-([^']+)'/.exec(answer.headers()["content-security-policy"] ?? "")?.[1];
  // Which preloads the framework names there depends on what it happened to draw first.
  const { date: _, link: __, ...headers } = answer.headers();
  const plain = (text: string) => text.replaceAll(nonce ?? "no nonce", "nonce");
  return {
    status: answer.status(),
    headers: plain(JSON.stringify(headers)),
    body: plain(await answer.text()),
  };
}

async function reads(page: Page, path: string) {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(404);
  await expect(page.getByRole("heading", { level: 1, name: NOTHING })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link")).toHaveText("Go to the start");
}

for (const javaScriptEnabled of [false, true])
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled });

    test("a visitor and a person who is signed in read words in their own frame", async ({
      page,
      signInAs,
    }) => {
      await reads(page, "/no-such-page");
      await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
      await reads(page, "/paths/sideways");
      await signInAs();
      for (const path of ["/no-such-page", `/plan/${ABSENT}`, "/plan/none", "/shared/none"])
        await reads(page, path);
      await expect(page.getByRole("link", { name: "Overview" }).first()).toBeVisible();
    });
  });

test("axe finds nothing on it", async ({ page, signInAs }) => {
  await signInAs();
  await page.goto("/no-such-page");
  await page.evaluate(axe.source);
  const violations = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe
      .run(document)
      .then(({ violations }) => violations.map(({ id }) => id)),
  );
  expect(violations).toEqual([]);
});

test("what is absent, forbidden, malformed or only shown in its place answers alike, to the last letter", async ({
  page,
  signInAs,
}) => {
  await signInAs();
  const plan = await aPlan({ clientId: (await aUser()).id });
  const first = await answerOf(page.request, `/plan/${plan.id}`);
  expect(first.status).toBe(404);
  expect(first.body).toContain(NOTHING);
  for (const path of [
    `/plan/${ABSENT}`,
    "/plan/none",
    `/plan/${plan.id}/settings`,
    `/history/${ABSENT}`,
    "/no-such-page",
    "/nothing-here",
    "/fault",
  ])
    expect(await answerOf(page.request, path), path).toEqual(first);
});

test("a head is asked for alone, and a form that leads nowhere is answered in words too", async ({
  page,
  signInAs,
  baseURL,
}) => {
  await signInAs();
  const head = await page.request.head("/no-such-page");
  expect([head.status(), (await head.body()).length]).toEqual([404, 0]);
  const answer = await page.request.post("/no-such-page", {
    headers: { origin: baseURL ?? "" },
    form: { a: "b" },
  });
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain(NOTHING);
});
