import type { EntryStatus } from "@/lib/catalogue/domain/catalogue-entry";
import { quarterText } from "@/lib/kernel/quarter";

type Place = {
  id: string;
  planId: string;
  planTitle: string;
  title: string;
  status: string;
  startsIn: number | null;
  doneIn: number | null;
};

type OwnPlacesProps = {
  places: readonly Place[];
  status: EntryStatus;
  /** Where one looks for what could take its place. */
  instead: string;
};

/** Where it stands in the reader's own plans, and what to do there where it is no longer to be had. */
export function OwnPlaces({ places, status, instead }: OwnPlacesProps) {
  return (
    <div className="flow max-w-measure">
      <ul>
        {places.map((place) => (
          <li key={place.id}>
            <a href={`/plan/${place.planId}/items/${place.id}`}>{place.title}</a>
            {`, ${whenWords(place)}, in “${place.planTitle}”`}
          </li>
        ))}
      </ul>
      {status === "retired" && places.some(({ status: at }) => at !== "done") && (
        <p>
          It can no longer be earned. Ask the issuer whether what you have begun still counts; else
          drop the item with that reason, or <a href={instead}>look for what takes its place</a>.
        </p>
      )}
      {status === "retired" && places.some(({ status: at }) => at === "done") && (
        <p>
          You have it: ask the issuer how long it stays valid and whether it can still be renewed.
        </p>
      )}
      {status === "changing" && (
        <p>Its rules are changing: ask the issuer which ones will hold when you are ready.</p>
      )}
    </div>
  );
}

function whenWords({ status, startsIn, doneIn }: Place): string {
  if (status === "done") return doneIn === null ? "done" : `done in ${quarterText(doneIn)}`;
  const word = status === "in progress" ? "under way" : "planned";
  if (startsIn === null) return `${word}, not placed yet`;
  return status === "in progress"
    ? `${word} since ${quarterText(startsIn)}`
    : `${word} for ${quarterText(startsIn)}`;
}
