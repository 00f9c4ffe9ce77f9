import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { Sheet } from "@/components/layout/sheet";
import { Table } from "@/components/ui/table";
import { COOKIES } from "./cookies";

export const metadata: Metadata = {
  title: "Privacy",
  description: "What is stored, who sees it, and how to take it along or have it removed.",
};

const STORED = [
  ["Account", "E-mail address, name, time zone; the password as a hash only", "You"],
  ["Profile", "Job family, current role, industry", "You; a coach you grant it to"],
  ["Answers", "Each answer and how long it took", "You; a coach you grant “answers”"],
  [
    "Results",
    "Scores, bands, the versions they were made with",
    "You; a coach you grant “results”",
  ],
  ["Reflections", "What you wrote about strengths, years ahead and work", "As for answers"],
  ["Notes on a sitting", "What you noted beside a result", "You"],
  [
    "Links to a result",
    "For whom, until when, how often opened; the address as a hash only",
    "You; the result itself is seen by whoever has the address, until it ends or you take it back",
  ],
  [
    "Plan",
    "Scenarios, items, dates, hours, costs, notes, tripwires, decisions, every saved version",
    "You; a coach you grant “plan”",
  ],
  [
    "Credits",
    "Certifications you hold, licence numbers, what you did to keep them",
    "You; a coach you grant “plan”",
  ],
  [
    "Evidence",
    "Files and links beside what they prove; imported badges",
    "You; a coach you grant “evidence”",
  ],
  [
    "Check-ins",
    "What you wrote each quarter, how sure you were, experiments and forecasts; drafts are yours alone",
    "You; a coach you grant “check-ins”",
  ],
  ["Reminders", "What you were reminded of and when; kinds, quiet hours, what you put off", "You"],
  [
    "Calendar address",
    "Its secret as a hash only, and whether it tells titles",
    "Whoever has the address, until you take it back",
  ],
  [
    "Inbox",
    "That something you plan with changed, when you were told and whether you read it",
    "You; the operator counts people whose plans name an entry only from five on",
  ],
  [
    "Reviews",
    "What a coach wrote and suggested about your plan, and what you answered",
    "You and that coach",
  ],
  [
    "Meetings",
    "When and where you met a coach, what you wanted to talk about, what you agreed and who does what",
    "You and that coach, as long as you work together; after that, you",
  ],
  [
    "A coach’s notes",
    "What a coach wrote for themselves about you, sealed, and words they sort their clients by",
    "That coach; you by asking the operator for all data about you",
  ],
  [
    "Your cohort",
    "In which group of people you are counted, since when and by whom",
    "You, who may leave it; a coach you grant “plan”; the operator only counts, from five on",
  ],
  [
    "Signs for a coach’s list",
    "Days worked out from your plan, certifications and check-ins, kept only while you share them",
    "A coach you grant “plan” or “check-ins”",
  ],
  [
    "Sign-ins",
    "Kind of browser, first and last use, for seven days at most; the secret as a hash only",
    "You",
  ],
  [
    "Sign-in by your organisation",
    "Which organisation, and what it knows you by, once you sign in by it or connect it",
    "You",
  ],
  [
    "A change of address",
    "The new one, and which ends have confirmed it, for a day at most; the links as hashes only",
    "You",
  ],
  [
    "Second factor",
    "The secret shared with your app, sealed; recovery codes as hashes only",
    "Nobody, after it is set up",
  ],
  ["Log", "Who looked at or changed what, and when", "You, in your copy"],
] as const;

export default function PrivacyPage() {
  return (
    <>
      <PageHeader
        title="Privacy"
        lead="What you enter is yours. It stays on the machine that runs this site, it is shown to nobody you did not choose, and it goes when you say so."
      />
      <Sheet dense title="What is stored, and who sees it">
        <Table caption="What is stored, and who sees it" captionHidden>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">In detail</th>
              <th scope="col">Who sees it</th>
            </tr>
          </thead>
          <tbody>
            {STORED.map(([what, detail, who]) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td className="min-w-48">{detail}</td>
                <td className="min-w-40">{who}</td>
              </tr>
            ))}
          </tbody>
        </Table>
        <p className="mt-4 max-w-measure text-ink-2">
          Whoever operates this site sees that an account exists, and its state. No page shows the
          operator your answers, results, plans or reviews. How many people are on which path, and
          how far, is told of groups of five people or more; of a cohort too, and only so far that
          no smaller group can be worked out from the other numbers.
        </p>
      </Sheet>
      <Sheet dense title="A coach sees what you grant">
        <div className="flow max-w-measure">
          <p>
            You invite a coach by e-mail and say what they may see: profile, results, answers, plan,
            evidence, check-ins, each on its own, with a date on which it ends. What you take back
            is out of reach with their next click, also in a page they have open.
          </p>
          <p>
            A coach writes comments on a plan in private until the review is sent; from then on you
            read all of it. A review you received stays yours when the work together ends.
          </p>
          <p>
            A coach may also keep private notes about you, and sort you under words of their own.
            The notes are stored sealed; only that coach reads either here, and they are not in your
            copy. They are erased ninety days after the work together ends. If you ask the operator
            for all data about you, these notes belong to it, and the operator can take them out for
            you.
          </p>
          <p>Nobody can be their own coach, and nobody can approve their own plan.</p>
        </div>
      </Sheet>
      <Sheet dense title="What leaves this site">
        <div className="flow max-w-measure">
          <p>
            No page loads anything from another site: no trackers, no analytics, no advertising, no
            fonts from elsewhere.
          </p>
          <p id="cookies">These cookies exist. None needs a banner, so there is none.</p>
          <ul className="list-disc ps-5">
            {COOKIES.map(({ name, what }) => (
              <li key={name}>
                <code>{name}</code> {what}
              </li>
            ))}
          </ul>
          <p>
            Mail says that something happened and where to read it. It never carries what you wrote,
            a score, or a name.
          </p>
          <p>
            Your answers are used to improve the questions only if you allow it under{" "}
            <a href="/settings/sharing#research">Sharing</a>. Unless you do, they are not.
          </p>
        </div>
      </Sheet>
      <Sheet dense title="Taking it along, having it removed">
        <div className="flow max-w-measure">
          <p>
            Under Settings, Your data, you download one file with everything that is yours, in a
            format other programs can read. There you also delete the account.
          </p>
          <p>
            Deleting removes your account, answers, results, plans, check-ins, credits, files and
            all that was shared from them, at once and for good. Comments you wrote in another
            person’s plan stay in that plan without your name. The log keeps that something was done
            under a number that no longer belongs to anybody; by that number a backup that is
            restored leaves you out. Copies in the operator’s backups go when those backups expire;
            one that Fairlead makes by itself before an update is removed after thirty days.
          </p>
        </div>
      </Sheet>
    </>
  );
}
