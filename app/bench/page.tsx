import { notFound } from "next/navigation";
import { getProfile } from "@/lib/accounts/queries";
import { requireActor } from "@/lib/platform/session";

/** What the framework itself allows: one session, one query, one paragraph. There only for `npm run bench`. */
export default async function BenchPage() {
  if (process.env.BENCH !== "1") notFound();
  const profile = await getProfile(await requireActor());
  return <p>{profile.name}</p>;
}
