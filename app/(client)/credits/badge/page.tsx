import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { BadgeImport } from "@/components/planner/badges/badge-import";
import { findNewActivity } from "@/lib/planner/queries/credits";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Import a badge" };

export default async function BadgePage() {
  const actor = await requireActor();
  const { held } = await findNewActivity(actor, null);
  return (
    <>
      <PageHeader
        back={<a href="/credits">Credits</a>}
        title="Import a badge"
        lead="An Open Badge 3.0 fills in title, issuer, validity, licence number and credits. You see what it says before anything is stored."
      />
      <BadgeImport held={held} />
    </>
  );
}
