import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { listJobFamilies } from "@/lib/catalogue/queries";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Role ladders" };

export default async function LaddersPage() {
  await requireActor();
  const families = await listJobFamilies();
  return (
    <>
      <PageHeader
        back={<a href="/catalogue">Catalogue</a>}
        title="Role ladders"
        lead="How the rungs of the specialist, the leadership and the hybrid track are usually called, one job family at a time."
      />
      <ul className="grid gap-x-8 border-t border-line-strong sm:grid-cols-2 lg:grid-cols-3">
        {families.map(({ slug, name }) => (
          <li key={slug} className="border-b border-line py-3 text-lg">
            <a href={`/catalogue/ladders/${slug}`}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
