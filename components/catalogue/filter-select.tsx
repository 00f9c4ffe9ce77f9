import { controlClass } from "@/components/forms/control-frame";

type FilterSelectProps = {
  name: string;
  label: string;
  /** What stands for no choice. */
  all: string;
  words: Readonly<Record<string, string>>;
  chosen: string | null;
};

/** One way to narrow a search; it has no errors, and leaving it alone needs no saying. */
export function FilterSelect({ name, label, all, words, chosen }: FilterSelectProps) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={name} className="text-sm font-semibold">
        {label}
      </label>
      <select id={name} name={name} defaultValue={chosen ?? ""} className={controlClass}>
        <option value="">{all}</option>
        {Object.entries(words).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
