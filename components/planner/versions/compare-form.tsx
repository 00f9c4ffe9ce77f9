import { controlClass } from "@/components/forms/control-frame";
import { Button } from "@/components/ui/button";
import { dateFormat } from "@/lib/kernel/date-format";
import { type Compared, NOW, type Version } from "@/lib/planner/domain/versions/versions";

type CompareFormProps = {
  action: string;
  versions: readonly Version[];
  compared: Compared;
  timeZone: string;
};

/** Which two versions are compared: a plain form, so that the address says it. */
export function CompareForm({ action, versions, compared, timeZone }: CompareFormProps) {
  const day = dateFormat("en-GB", timeZone, { dateStyle: "medium" });
  const options = [
    { value: NOW, label: "The plan as it stands" },
    ...versions.map(({ id, number, reason, createdAt }) => ({
      value: id,
      label: `${number} · ${day.format(createdAt)} · ${reason}`,
    })),
  ];
  const choice = (name: string, label: string, chosen: string | null) => (
    <label className="flex min-w-0 flex-1 basis-64 flex-col gap-1 font-semibold">
      {label}
      <select name={name} className={controlClass}>
        {options.map(({ value, label: words }) => (
          <option key={value} value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form action={action} className="flex flex-wrap items-end gap-4 print-hidden">
      {choice("a", "What was", compared.from)}
      {choice("b", "What is", compared.to)}
      <Button type="submit" variant="secondary">
        Compare
      </Button>
    </form>
  );
}
