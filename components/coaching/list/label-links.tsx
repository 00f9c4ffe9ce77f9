import { type ClientView, viewAddress } from "@/lib/coaching/domain/client-view";

type LabelLinksProps = {
  labels: readonly { label: string; people: number }[];
  view: ClientView;
};

/** Narrows the list to a label of the coach's own; choosing it again shows everybody. */
export const LabelLinks = ({ labels, view }: LabelLinksProps) => {
  const chosen = view.label?.toLowerCase() ?? null;
  return (
    <nav aria-label="Labels" className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm">
      <span className="text-ink-2">Labels</span>
      {labels.map(({ label, people }) => {
        const isChosen = chosen === label.toLowerCase();
        return (
          <a
            key={label}
            href={viewAddress({ ...view, label: isChosen ? null : label })}
            aria-current={isChosen ? "true" : undefined}
            className="link-quiet aria-[current=true]:font-semibold aria-[current=true]:decoration-2"
          >
            {label} ({people})
          </a>
        );
      })}
    </nav>
  );
};
