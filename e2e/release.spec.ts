import { createHash, randomBytes } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { Client } from "pg";
import { filledDataDir } from "@/db/testing/filled-data";
import { freePort, type RunningApp, removeData, startApp } from "@/db/testing/running-app";
import { sampleBls } from "@/db/testing/sample-bls";
import { sampleFiles, sampleZip, zipped } from "@/db/testing/sample-release";

// On an app of its own: it replaces the catalogue that other stories read.
test.describe.configure({ mode: "serial" });

const dataDir = filledDataDir();
let app: RunningApp;

test.beforeAll(async () => {
  app = await startApp({ port: await freePort(), dataDir });
  // A small catalogue to begin with, so that a small release can take its place.
  await asOwner((client) =>
    client.query(
      `truncate next_roles, occupation_importance, occupation_titles, work_elements, industry_views,
        growth_by_path, occupation_sectors, occupations, catalogue_releases`,
    ),
  );
});

test.afterAll(async () => {
  await app.stop();
  removeData(dataDir);
});

async function asOwner<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: app.ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Signs a new person in on this story's own app. */
async function signIn(page: Page, role: "admin" | "client"): Promise<void> {
  const raw = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(raw).digest("hex");
  await asOwner((client) =>
    client.query(
      `with person as (
         insert into users (email, name, email_verified_at, roles) values ($1, 'Ines', now(), $2) returning id)
       insert into sessions (user_id, token_hash, expires_at, second_factor_at)
       select id, $3, now() + interval '1 day', now() from person`,
      [`${hash.slice(0, 12)}@example.test`, ["client", role], hash],
    ),
  );
  await page
    .context()
    .addCookies([
      { name: "fairlead-session", value: raw, url: app.origin, httpOnly: true, sameSite: "Lax" },
    ]);
}

const ZIP = "application/zip";
const tables = sampleBls().map(({ name, content }) => ({ name, mimeType: ZIP, buffer: content }));
const archive = (buffer: Buffer) => ({ name: "db_9_text.zip", mimeType: ZIP, buffer });

async function upload(page: Page, zip: Buffer): Promise<void> {
  await page.goto(`${app.origin}/admin/catalogue`);
  await page.getByLabel("Files of the release").setInputFiles([archive(zip), ...tables]);
  await page.getByRole("button", { name: "Upload and compare" }).click();
  await expect(page).toHaveURL(/\/admin\/catalogue\/imports\//);
}

async function putInUse(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Put this release in use" }).click();
  await expect(page.getByText("This release was put in use")).toBeVisible({ timeout: 60_000 });
}

test("an operator uploads a release, sees what would change, and puts it in use", async ({
  page,
}) => {
  await signIn(page, "admin");
  await upload(page, sampleZip());
  await expect(page.getByText("50 occupations added, 0 removed")).toBeVisible({ timeout: 60_000 });
  await putInUse(page);

  const next = { release: "9.1", without: ["51-4081.00"], withOneMore: true, weakLeaders: true };
  await upload(page, sampleZip(next));
  await expect(page.getByRole("heading", { name: "O*NET 9.1" })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("In use is O*NET 9.0; this is O*NET 9.1")).toBeVisible();
  await expect(page.getByText("Compass Analysts")).toBeVisible();
  await expect(page.getByText("Beacon Makers")).toBeVisible();
  await page.getByText(/^Of another class: /).click();
  await expect(page.getByText("Beacon Managers: leadership →")).toBeVisible();

  // Looking changes nothing.
  await page.getByRole("link", { name: "Occupations", exact: true }).first().click();
  await expect(page.getByText("O*NET 9.0", { exact: true }).first()).toBeVisible();
  await page.goBack();
  await putInUse(page);
  await page.goto(`${app.origin}/admin/catalogue`);
  await expect(page.getByRole("region", { name: "In use" })).toContainText("O*NET 9.1");
  await expect(page.getByRole("region", { name: "In use" })).toContainText("May 2030");
});

test("a malformed release is refused with the reason, and nothing changes", async ({ page }) => {
  await signIn(page, "admin");
  const { "Skills.txt": _, ...others } = sampleFiles({ release: "9.2" });
  await upload(page, zipped(others));
  await expect(page.getByText("It was refused, and nothing was changed")).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText("Skills.txt: is missing")).toBeVisible();

  await page.goto(`${app.origin}/admin/catalogue`);
  await expect(page.getByRole("region", { name: "In use" })).toContainText("O*NET 9.1");
  await page.getByLabel("Files of the release").setInputFiles([...tables]);
  await page.getByRole("button", { name: "Upload and compare" }).click();
  await expect(page.getByText("Choose the zip archive of the O*NET release.")).toBeVisible();
});

test("nobody else finds a door to it", async ({ page }) => {
  await signIn(page, "client");
  const answer = await page.goto(`${app.origin}/admin/catalogue`);
  expect(answer?.status()).toBe(404);
  const sent = await page.request.post(`${app.origin}/api/catalogue-import`, {
    headers: { origin: app.origin },
    multipart: { files: archive(sampleZip()) },
  });
  expect(sent.status()).toBe(404);
});
