import type { Metadata } from "next";
import { LadderList } from "@/components/catalogue/ladder-list";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { listCopiedLadders, listJobFamilies } from "@/lib/catalogue/queries";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Role ladders" };

export default async function LaddersPage() {
  const actor = await requireActor();
  const [families, copies] = await Promise.all([listJobFamilies(), listCopiedLadders(actor)]);
  const own = copies.filter(({ isOwn }) => isOwn);
  const operators = copies.filter(({ isOwn }) => !isOwn);
  return (
    <>
      <PageHeader
        back={<a href="/catalogue">Catalogue</a>}
        title="Role ladders"
        lead="How the rungs of the specialist, the leadership and the hybrid track are usually called, one job family at a time."
      />
      <Section
        title="Your ladders"
        lead="Copies that you edit to match an employer. Only you see them."
      >
        {own.length > 0 ? (
          <LadderList ladders={own} />
        ) : (
          <p className="max-w-measure">
            None yet. Open a job family below and copy its ladder: then rename, add and take away
            rungs, and let your plan climb it.
          </p>
        )}
      </Section>
      {operators.length > 0 && (
        <Section title="By your operator" lead="Ladders that everybody here sees.">
          <LadderList ladders={operators} />
        </Section>
      )}
      <Section title="Job families">
        <ul className="grid gap-x-8 border-t border-line-strong sm:grid-cols-2 lg:grid-cols-3">
          {families.map(({ slug, name }) => (
            <li key={slug} className="border-b border-line py-3 text-lg">
              <a href={`/catalogue/ladders/${slug}`}>{name}</a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
