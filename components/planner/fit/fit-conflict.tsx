import { Notice } from "@/components/ui/notice";
import type { FormState } from "@/lib/kernel/form-state";

type FitConflictProps = { state: FormState; href: string };

/** A proposal that came too late: where each item would have gone, beside where it stands by now. */
export function FitConflict({ state, href }: FitConflictProps) {
  if (state.ok !== false || state.code !== "conflict" || !state.current) return null;
  const { current, values } = state;
  const taken = Object.keys(values).flatMap((name) =>
    name.startsWith("take.") ? [name.slice("take.".length)] : [],
  );
  const now = (name: string) => (typeof current[name] === "string" ? current[name] : null);
  return (
    <Notice tone="warn" title={state.message} role="alert">
      <table className="numbers">
        <thead>
          <tr>
            <th scope="col">Item</th>
            <th scope="col">Was proposed</th>
            <th scope="col">Stands now</th>
          </tr>
        </thead>
        <tbody>
          {taken.map((id) => (
            <tr key={id}>
              <td>{now(`title.${id}`) ?? "An item that was deleted"}</td>
              <td>{values[`place.${id}`]}</td>
              <td>{now(`place.${id}`) ?? "nowhere"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href={href}>See what is proposed for the plan as it stands now</a>
      </p>
    </Notice>
  );
}
