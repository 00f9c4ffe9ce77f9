import { arrayContains, eq, sql } from "drizzle-orm";
import { users } from "@/db/schema";
import { closeOwner, owner } from "@/db/testing/connect";
import { normalEmail } from "@/lib/accounts/domain/normal-email";

// The first admin, and any later one, is made on the machine itself: `npm run admin -- grant <e-mail>`.

const [verb, typed = ""] = process.argv.slice(2);
const email = normalEmail(typed);

async function change(): Promise<string> {
  const here = eq(users.email, email ?? "");
  if (verb === "grant") {
    const roles = sql`case when roles @> array['admin'] then roles else array_append(roles, 'admin') end`;
    const done = await owner.update(users).set({ roles }).where(here).returning({ id: users.id });
    return done.length > 0
      ? `${email} is an admin now.`
      : `There is no account with ${email}. Sign up first.`;
  }
  const others = await owner.$count(users, arrayContains(users.roles, ["admin"]));
  if (others <= 1) return "The last admin stays. Grant another one first.";
  const roles = sql`array_remove(roles, 'admin')`;
  const done = await owner.update(users).set({ roles }).where(here).returning({ id: users.id });
  return done.length > 0 ? `${email} is no admin any more.` : `There is no account with ${email}.`;
}

if (!email || (verb !== "grant" && verb !== "revoke")) {
  process.stderr.write(
    "Use: npm run admin -- grant <e-mail>   or   npm run admin -- revoke <e-mail>\n",
  );
  process.exitCode = 2;
} else {
  process.stdout.write(`${await change()}\n`);
}
await closeOwner();
