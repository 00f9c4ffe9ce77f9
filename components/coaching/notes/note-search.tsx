import { controlClass } from "@/components/forms/control-frame";
import { Button } from "@/components/ui/button";

/** Finds among one's own notes: a plain GET form. */
export const NoteSearch = ({ clientId, search }: { clientId: string; search: string }) => (
  <search>
    <form action={`/clients/${clientId}/notes`} className="flex flex-wrap items-end gap-3">
      <div className="flex min-w-0 grow flex-col gap-1.5 sm:max-w-sm">
        <label htmlFor="q" className="font-semibold">
          Find in your notes
        </label>
        <input
          id="q"
          name="q"
          type="search"
          maxLength={100}
          defaultValue={search}
          className={controlClass}
        />
      </div>
      <Button type="submit" variant="secondary">
        Find
      </Button>
      {search && <a href={`/clients/${clientId}/notes`}>Show all</a>}
    </form>
  </search>
);
