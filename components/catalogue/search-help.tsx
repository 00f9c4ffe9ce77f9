import { EmptyState } from "@/components/ui/empty-state";
import { Still } from "@/components/ui/still";

const EXAMPLES = ["RN", "dev lead", "CISSP", "accountant", "staff engineer", "executive MBA"];

/** Before anything was asked, or when nothing was found: what can be looked for, and where to go instead. */
export function SearchHelp({ text }: { text: string }) {
  const examples = (
    <p>
      For example{" "}
      {EXAMPLES.map((example, index) => (
        <span key={example}>
          {index > 0 && ", "}
          <a href={`/search?q=${encodeURIComponent(example)}`}>{example}</a>
        </span>
      ))}
      .
    </p>
  );
  if (text === "") return <Still className="mt-6 text-ink-2">{examples}</Still>;
  return (
    <Still className="mt-8">
      <EmptyState title={`Nothing is called “${text}”`}>
        <div className="flow">
          <p>
            Fewer words may find it, or another name for the same work: the search knows the
            occupations of the O*NET database and the titles people report for them, but no
            employers, places or skills.
          </p>
          {examples}
          <p>
            What the catalogue lacks, such as a course of your employer's, you can{" "}
            <a href="/catalogue/new">add for yourself</a>: only you will see it.
          </p>
        </div>
      </EmptyState>
    </Still>
  );
}
