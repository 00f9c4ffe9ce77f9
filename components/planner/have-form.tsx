import { Checkbox } from "@/components/forms/checkbox";
import { Button } from "@/components/ui/button";
import type { CommonGap } from "@/lib/catalogue/domain/gaps-in-common";
import { untouched } from "@/lib/kernel/form-state";
import type { Path } from "@/lib/kernel/path";
import { rolesAddress } from "./roles-address";

type HaveFormProps = {
  asked: readonly CommonGap[];
  had: readonly { id: string; name: string }[];
  /** As the address asks; null where the path follows from the person. */
  path: Path | null;
  back: boolean;
};

/** So many are asked about at once. */
const MOST = 10;

/**
 * What the roles ask for and the person may have already: said here, it is missing nowhere, and the order
 * follows. Kept in the address alone.
 */
export function HaveForm({ asked, had, path, back }: HaveFormProps) {
  const open = asked.slice(0, MOST);
  if (open.length + had.length === 0) return null;
  return (
    <form action="/roles" method="get" className="plate flex flex-col gap-1 p-5">
      <fieldset>
        <legend className="float-start mb-2 text-lg font-heading">What do you have already?</legend>
        <p className="clear-start mb-2 text-sm text-ink-2">
          Work may have taught you what your occupation does not ask of everybody. What you tick no
          longer counts as missing. It is kept in this page’s address, and nowhere else.
        </p>
        {path && <input type="hidden" name="path" value={path} />}
        {back && <input type="hidden" name="back" value="yes" />}
        {had.map(({ id, name }) => (
          <Have key={id} id={id} name={name} note="You said you have it." isHad />
        ))}
        {open.map(({ id, name, roles }) => (
          <Have key={id} id={id} name={name} note={askedBy(roles)} />
        ))}
      </fieldset>
      <p className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button type="submit" variant="secondary" size="compact">
          Rank again
        </Button>
        {had.length > 0 && <a href={rolesAddress({ path, back, have: [] })}>Clear all</a>}
      </p>
    </form>
  );
}

type HaveProps = { id: string; name: string; note: string; isHad?: boolean };

const Have = ({ id, name, note, isHad = false }: HaveProps) => (
  <Checkbox
    name="have"
    value={id}
    scope={id}
    label={name}
    hint={note}
    state={untouched}
    defaultChecked={isHad}
  />
);

const askedBy = (roles: number): string =>
  roles === 1 ? "Missing for one role." : `Missing for ${roles} roles.`;
