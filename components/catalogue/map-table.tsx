import { Table } from "@/components/ui/table";
import { CLASS_WORDS, CLASSES_OF_WORK } from "@/lib/catalogue/domain/class-words";
import { byMajor, countKinds, type PlaceOnMap } from "@/lib/catalogue/domain/place-on-map";
import { ClassMark } from "./class-mark";

/** Up to so many occupations are listed one by one; more of them by group. */
const LISTED = 120;

/** The numbers of the map: one by one where they are few, else by group, each group leading to its own map. */
export function MapTable({ shown }: { shown: readonly PlaceOnMap[] }) {
  return shown.length <= LISTED ? <OneByOne places={shown} /> : <ByGroup places={shown} />;
}

function OneByOne({ places }: { places: readonly PlaceOnMap[] }) {
  return (
    <Table caption="The occupations of this map" captionHidden>
      <thead>
        <tr>
          <th scope="col">Occupation</th>
          <th scope="col">Kind of work</th>
          <th scope="col" className="text-end">
            Leadership
          </th>
          <th scope="col" className="text-end">
            Specialist
          </th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ code, title, kind, leadership, specialist, isEstimated }) => (
          <tr key={code}>
            <th scope="row" className="font-normal">
              <a href={`/occupations/${code}`}>{title}</a>
              {isEstimated && <span className="text-ink-2"> (estimated)</span>}
            </th>
            <td>
              <ClassMark of={kind} />
            </td>
            <td className="text-end">{leadership.toFixed(0)}</td>
            <td className="text-end">{specialist.toFixed(0)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function ByGroup({ places }: { places: readonly PlaceOnMap[] }) {
  return (
    <Table caption="The occupations of this map by group" captionHidden>
      <thead>
        <tr>
          <th scope="col">Group</th>
          {CLASSES_OF_WORK.map((kind) => (
            <th key={kind} scope="col" className="text-end">
              {CLASS_WORDS[kind].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {byMajor(places).map(({ code, title, places: few }) => {
          const counts = countKinds(few);
          return (
            <tr key={code}>
              <th scope="row" className="font-normal">
                <a href={`?group=${code}`}>{title.replace(/ Occupations$/, "")}</a>
              </th>
              {CLASSES_OF_WORK.map((kind) => (
                <td key={kind} className="text-end">
                  {counts[kind]}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
