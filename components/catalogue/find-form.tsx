import { controlClass } from "@/components/forms/control-frame";
import { Button } from "@/components/ui/button";

type FindFormProps = {
  action: string;
  label: string;
  hint: string;
  typed?: string;
  button: string;
};

/** A search as a plain GET form: the address holds it, and it works without a script. */
export function FindForm({ action, label, hint, typed = "", button }: FindFormProps) {
  return (
    <form action={action} method="get" className="plate flex max-w-2xl flex-col gap-1.5 p-5">
      <label htmlFor="find" className="font-semibold">
        {label}
      </label>
      <p id="find-hint" className="text-sm text-ink-2">
        {hint}
      </p>
      <div className="flex gap-3">
        <input
          id="find"
          name="q"
          type="search"
          maxLength={100}
          defaultValue={typed}
          aria-describedby="find-hint"
          className={controlClass}
        />
        <Button type="submit">{button}</Button>
      </div>
    </form>
  );
}
