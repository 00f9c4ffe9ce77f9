import type { Metadata } from "next";
import { AttachOccupationForm } from "@/components/catalogue/attach-occupation-form";
import { Field } from "@/components/forms/field";
import { PageHeader } from "@/components/layout/page-header";
import { Button } from "@/components/ui/button";
import { rungOf } from "@/lib/catalogue/domain/ladder-form";
import { getRung } from "@/lib/catalogue/queries";
import { catalogueFilter } from "@/lib/catalogue/schema";
import { untouched } from "@/lib/kernel/form-state";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Occupation of a rung" };

type Props = PageProps<"/catalogue/ladders/copies/[ladderId]/edit/[rung]">;

export default async function RungPage({ params, searchParams }: Props) {
  const { ladderId: id, rung: place } = await params;
  const ladderId = idOrNotFound(id);
  const { q } = catalogueFilter.parse(await searchParams);
  const actor = await requireActor();
  const { ladder, rung, present, offers } = await orNotFound(
    getRung(actor, { ladderId, ...rungOf(place) }, q),
  );

  return (
    <>
      <PageHeader
        back={<a href={`/catalogue/ladders/copies/${ladderId}/edit`}>{ladder.name}</a>}
        title={rung.title}
        lead={`Which occupation comes closest to level ${rung.level} of the ${rung.track} track? Its pay and what it asks for are then shown with the rung.`}
      />
      <form className="mb-8 flex max-w-question flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-60">
          <Field
            name="q"
            label="Job title contains"
            type="search"
            defaultValue={q}
            state={untouched}
          />
        </div>
        <Button type="submit" variant="secondary">
          Search
        </Button>
      </form>
      <AttachOccupationForm
        place={{ ladderId, track: rung.track, level: rung.level, version: ladder.version }}
        present={present}
        offers={offers}
        searched={q}
      />
    </>
  );
}
