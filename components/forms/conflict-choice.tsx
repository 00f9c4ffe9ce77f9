import { Notice } from "@/components/ui/notice";
import type { FormState } from "@/lib/kernel/form-state";

type ConflictChoiceProps = {
  state: FormState;
  /** Fields by name with their labels, in the order of the form. */
  labels: Readonly<Record<string, string>>;
  /** Where the page shows what stands now. */
  href: string;
};

/**
 * After a conflict: every field in which what one wrote differs from what stands now, side by side.
 * The form below keeps what was written; sending it again decides for it.
 */
export function ConflictChoice({ state, labels, href }: ConflictChoiceProps) {
  if (state.ok !== false || state.code !== "conflict" || !state.current) return null;
  const { current, values } = state;
  const names = new Set([...Object.keys(current), ...Object.keys(values)]);
  const differing = [...names]
    .filter((name) => labelOf(labels, name) && text(current[name]) !== (values[name] ?? ""))
    .map((name) => ({
      name,
      label: labelOf(labels, name),
      mine: values[name] ?? "",
      theirs: text(current[name]),
    }));
  return (
    <Notice tone="warn" title="Two versions of this" role="alert">
      <p>
        It was changed elsewhere while you wrote. Nothing was overwritten: what you wrote is still
        in the form below.
      </p>
      {differing.length === 0 ? (
        <p>Both say the same now.</p>
      ) : (
        <table className="mt-2 w-full text-sm [&_td]:border-t [&_td]:border-line-strong [&_td]:py-1.5 [&_td]:pe-4 [&_td]:align-top [&_th]:py-1.5 [&_th]:pe-4 [&_th]:text-start">
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">You wrote</th>
              <th scope="col">Stands now</th>
            </tr>
          </thead>
          <tbody>
            {differing.map(({ name, label, mine, theirs }) => (
              <tr key={name}>
                <td>{label}</td>
                <td className="break-words">{mine || "nothing"}</td>
                <td className="break-words">{theirs || "nothing"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>
        Keep what you wrote with the button below, or <a href={href}>take what stands now</a>.
      </p>
    </Notice>
  );
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const labelOf = (labels: Readonly<Record<string, string>>, name: string): string | undefined =>
  labels[name];
