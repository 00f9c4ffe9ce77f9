import { Section } from "@/components/layout/section";
import type { IndustryView } from "@/lib/catalogue/domain/industry-view";
import { PathColumns } from "./path-columns";

type IndustryRolesProps = { roles: IndustryView["roles"]; codes: ReadonlyMap<string, string> };

/** The occupations with most jobs there on each path. */
export function IndustryRoles({ roles, codes }: IndustryRolesProps) {
  return (
    <Section title="Where most people work, path by path">
      <PathColumns>
        {(path) =>
          roles[path].length > 0 ? (
            <ul className="flex flex-col gap-2">
              {roles[path].map((title) => {
                const code = codes.get(title);
                return (
                  <li key={title}>{code ? <a href={`/occupations/${code}`}>{title}</a> : title}</li>
                );
              })}
            </ul>
          ) : (
            <p className="text-ink-2">No occupation there is of that kind.</p>
          )
        }
      </PathColumns>
    </Section>
  );
}
