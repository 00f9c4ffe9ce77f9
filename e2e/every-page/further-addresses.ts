import { Client } from "pg";

/** What the same pages read when asked for more, beside every address that was walked to. */
export async function furtherAddresses(
  ownerUrl: string,
  pathOf: (pattern: string) => string,
): Promise<string[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  // An entry whose rule names other entries is the longest to read.
  const { rows } = await client.query(
    "select id from credentials where renewal_rule->'renewedBy' <> '[]' order by name limit 1",
  );
  const { rows: engaged } = await client.query(
    `select e.client_id from engagements e join users u on u.id = e.coach_id
     where u.email like 'jonas@%' and e.ended_at is null limit 50`,
  );
  await client.end();
  const attempt = pathOf("/assessment/[attemptId]/review").replace("/review", "");
  return [
    ...["/settings", "/plan", attempt, `/plan/add?entry=${rows[0].id}`, "/plan/add?q=project"],
    ...[`/catalogue/${rows[0].id}`, "/catalogue?q=project&page=2"],
    ...["/roles?path=leadership&back=yes&have=2.B.1.b", "/roles?job=softwear+enginer"],
    ...["/plan/target?occupation=11-3021.00", "/settings/profile?job=softwear+enginer"],
    ...["list", "timeline"].map((view) => `${pathOf("/plan/[planId]")}?view=${view}`),
  ]
    .map((path) => `client ${path}`)
    .concat([
      ...[
        "admin /plan/new?family=software&path=hybrid",
        "admin /plan/target?occupation=11-3021.00",
      ],
      "admin /plan/new?target=Lead&occupation=11-3021.00",
      // As typed, misspelled, and with words that nothing has together.
      ...["nurse", "softwear enginer", "nurse welder zorbing lawier"].flatMap((text) =>
        ["visitor", "client"].map((who) => `${who} /search?q=${encodeURIComponent(text)}`),
      ),
      ...["coach /clients?q=many", "coach /clients?show=ended", "coach /reviews?show=closed"],
      `coach /templates/offer?${engaged.map((row) => `to=${row.client_id}`).join("&")}`,
      ...["q=nurse", `entry=${rows[0].id}`].map(
        (asked) => `coach ${pathOf("/templates/[templateId]")}?${asked}`,
      ),
    ]);
}
