import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import type { RankedRole, RankingPart } from "@/lib/catalogue/domain/rank-next-roles";

const PARTS = [
  ["direction", "Direction"],
  ["relatedness", "Nearness"],
  ["gap", "Little to grow"],
  ["education", "Education"],
] as const satisfies readonly (readonly [RankingPart, string])[];

/** How the order comes about: the rule in words, and every figure it was made from. */
export function RankingTable({ roles }: { roles: readonly RankedRole[] }) {
  return (
    <Disclosure summary="How this order comes about">
      <div className="flow max-w-measure text-sm">
        <p>
          Half of it is where a role leads, measured against the path. A fifth is how near its work
          is to yours, a fifth how little would have to grow in skills and activities, and a tenth
          whether it asks for more schooling. Pay is said and not ranked by.
        </p>
        <p>
          The weights are our own judgement. Nobody counted who moved where: near work is not the
          same as a way often gone.
        </p>
      </div>
      <div className="mt-4">
        <Table caption="Out of 100 for each part, and all together">
          <thead>
            <tr>
              <th scope="col">Role</th>
              {PARTS.map(([part, name]) => (
                <th key={part} scope="col" className="text-end">
                  {name}
                </th>
              ))}
              <th scope="col" className="text-end">
                Together
              </th>
            </tr>
          </thead>
          <tbody>
            {roles.map(({ to, parts, score }) => (
              <tr key={to.code}>
                <th scope="row" className="min-w-40 font-normal">
                  {to.title}
                </th>
                {PARTS.map(([part]) => (
                  <td key={part} className="text-end">
                    {Math.round(parts[part] * 100)}
                  </td>
                ))}
                <td className="text-end font-semibold">{Math.round(score * 100)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </Disclosure>
  );
}
