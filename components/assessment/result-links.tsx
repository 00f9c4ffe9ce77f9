import { Button } from "@/components/ui/button";
import type { LinkState } from "@/lib/assessment/domain/result-link";
import { ShareForm } from "./share-form";
import { TakeBackForm } from "./take-back-form";

type ResultLink = {
  id: string;
  label: string;
  showsName: boolean;
  expiresAt: Date;
  timesOpened: number;
  lastOpenedAt: Date | null;
  state: LinkState;
};

type ResultLinksProps = { attemptId: string; links: readonly ResultLink[]; timeZone: string };

/** Links to one's result: who has one, what became of it, taking it back, and making another. */
export function ResultLinks({ attemptId, links, timeZone }: ResultLinksProps) {
  const open = links.filter(({ state }) => state === "open").length;
  return (
    <div className="flex flex-col gap-10">
      {links.length > 0 && (
        <TakeBackForm attemptId={attemptId}>
          <h2 className="text-xl">Links so far</h2>
          <ul className="divide-y divide-line border-y border-line">
            {links.map((link) => (
              <li
                key={link.id}
                className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3"
              >
                <p className="min-w-0">
                  <strong className="break-words">{link.label}</strong>
                  <span className="block text-sm text-ink-2">{said(link, timeZone)}</span>
                </p>
                {link.state === "open" && (
                  <Button
                    type="submit"
                    name="link"
                    value={link.id}
                    variant="secondary"
                    size="compact"
                    aria-label={`Take back the link for ${link.label}`}
                  >
                    Take back
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {open > 1 && (
            <div>
              <Button type="submit" name="link" value="all" variant="danger" size="compact">
                Take back all {open}
              </Button>
            </div>
          )}
          <p className="text-sm text-ink-2">
            A program that shows a preview of the page counts as an opening too.
          </p>
        </TakeBackForm>
      )}
      <ShareForm attemptId={attemptId} />
    </div>
  );
}

function said(link: ResultLink, timeZone: string): string {
  const day = new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "medium" });
  const instant = new Intl.DateTimeFormat("en-GB", {
    ...{ timeZone, dateStyle: "medium", timeStyle: "short" },
  });
  const { state, expiresAt, timesOpened, lastOpenedAt } = link;
  const ends = { open: "ends", "run out": "ran out", "taken back": null }[state];
  const times = timesOpened === 1 ? "once" : `${timesOpened} times`;
  return [
    link.showsName ? "With your name" : "Without your name",
    ends ? `${ends} ${day.format(expiresAt)}` : "taken back",
    lastOpenedAt ? `opened ${times}, last ${instant.format(lastOpenedAt)}` : "never opened",
  ].join(" · ");
}
