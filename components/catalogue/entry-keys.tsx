import { Still } from "@/components/ui/still";

/** The keys by which entries name each other, offered while one types. */
export const EntryKeys = ({ keys }: { keys: readonly { key: string; name: string }[] }) => (
  <Still>
    <datalist id="entry-keys">
      {keys.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </datalist>
  </Still>
);
