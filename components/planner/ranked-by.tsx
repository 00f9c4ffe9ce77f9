import { Notice } from "@/components/ui/notice";
import { Tabs } from "@/components/ui/tabs";
import { PATH_CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import { PATHS } from "@/lib/kernel/path";
import type { RankedBy } from "@/lib/planner/domain/path-to-rank-by";
import { rolesAddress } from "./roles-address";

type RankedByNoteProps = { by: RankedBy; back: boolean; have: readonly string[] };

/** For which path next roles are ranked, whose idea that was, and the way to see them for another. */
export function RankedByNote({ by, back, have }: RankedByNoteProps) {
  const address = (path: RankedBy["path"]) => rolesAddress({ path, back, have });
  return (
    <div className="flex flex-col gap-4">
      <Tabs
        label="Path to rank by"
        current={address(by.path)}
        tabs={PATHS.map((path) => ({ href: address(path), label: PATH_CONTRASTS[path].name }))}
      />
      <Why by={by} />
    </div>
  );
}

const choose = <a href="/plan/choose">Choose a path</a>;

function Why({ by: { path, because } }: { by: RankedBy }) {
  switch (because) {
    case "plan":
      return <p className="text-ink-2">Ranked for the {path} path, which your plan follows.</p>;
    case "chosen":
      return <p className="text-ink-2">Ranked for the {path} path, which you chose.</p>;
    case "asked":
      return (
        <p className="text-ink-2">
          Ranked for the {path} path. <a href="/roles">Back to your own</a>
        </p>
      );
    case "result":
      return (
        <Notice title="You have not chosen a path yet">
          <p>
            These are ranked for the {path} path, which leads in your latest result. {choose}
          </p>
        </Notice>
      );
    case "exploring":
      return (
        <Notice title="You have not chosen a path yet">
          <p>
            Your latest result leans neither way, so these are ranked by how near they are, not by
            where they lead. {choose}
          </p>
        </Notice>
      );
    case "nothing":
      return (
        <Notice title="You have not chosen a path yet">
          <p>
            These are ranked by how near they are, not by where they lead. {choose}, or{" "}
            <a href="/assessment">take the assessment</a> first.
          </p>
        </Notice>
      );
  }
}
