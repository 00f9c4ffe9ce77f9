import type { Metadata } from "next";
import { DataAttribution } from "@/components/catalogue/data-attribution";
import { MapForm } from "@/components/catalogue/map-form";
import { MapTable } from "@/components/catalogue/map-table";
import { OccupationMap } from "@/components/catalogue/occupation-map";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Still } from "@/components/ui/still";
import { byMajor, isChosen } from "@/lib/catalogue/domain/place-on-map";
import { findDataRelease, listPlacesOnMap } from "@/lib/catalogue/queries";
import { mapFilter } from "@/lib/catalogue/schema";

export const metadata: Metadata = {
  title: "The map of occupations",
  description:
    "All rated occupations by how much leadership and how much specialist work they are.",
};

export default async function MapPage({ searchParams }: PageProps<"/occupations/map">) {
  const filter = mapFilter.parse(await searchParams);
  const [places, release] = await Promise.all([listPlacesOnMap(), findDataRelease()]);
  const shown = places.filter((place) => isChosen(place, filter));
  const at = places.find(({ code }) => code === filter.at) ?? null;
  return (
    <>
      <PageHeader
        back={<a href="/occupations">Occupations</a>}
        title="The map of occupations"
        lead={
          at ? (
            <>
              The cross is at <a href={`/occupations/${at.code}`}>{at.title}</a>: leadership{" "}
              {at.leadership.toFixed(0)}, specialist work {at.specialist.toFixed(0)}, each of 100.
            </>
          ) : (
            "Choose a part of it, point at a mark for its name, and follow it."
          )
        }
      />
      {filter.at && !at && (
        <div className="mb-6">
          <Notice>
            The occupation you came from has no place on the map: no data on its work.
          </Notice>
        </div>
      )}
      <MapForm filter={filter} groups={byMajor(places)} />
      <Still>
        {shown.length > 0 ? (
          <>
            <OccupationMap
              shown={shown}
              others={places.filter((place) => !isChosen(place, filter))}
              at={at}
            />
            <Section
              id="map-table"
              title="The same as a table"
              lead="Both sides rise with how demanding work is, and the specialist side sees analysis and study more than the depth of a craft. So read them together, and beside occupations that ask for as much preparation."
            >
              <MapTable shown={shown} />
            </Section>
          </>
        ) : (
          <EmptyState title="Nothing of that kind">
            <p>
              No rated occupation is all of that at once.{" "}
              <a href="/occupations/map">Show all of them</a>
            </p>
          </EmptyState>
        )}
        <DataAttribution release={release} />
      </Still>
    </>
  );
}
