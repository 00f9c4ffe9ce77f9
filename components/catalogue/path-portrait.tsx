import { Section } from "@/components/layout/section";
import { Notice } from "@/components/ui/notice";
import { CONTRAST_WORDS, CONTRASTS, PATH_CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import { PATH_GUIDE } from "@/lib/catalogue/domain/path-guide";
import type { Path } from "@/lib/kernel/path";
import { PeopleShareScale } from "./people-share-scale";
import { PlannedSwing } from "./planned-swing";
import { ProgressionList } from "./progression-list";

/** Everything we say of one path, the doubts as plainly as the rest. */
export function PathPortrait({ path }: { path: Path }) {
  const { contrasts, price } = PATH_CONTRASTS[path];
  const { week, suits, doubts, trap, ask } = PATH_GUIDE[path];
  return (
    <>
      <Section title="The week">
        <p className="max-w-measure">{week}</p>
        {path === "hybrid" && (
          <div className="mt-6 flex flex-col gap-10">
            <PeopleShareScale />
            <PlannedSwing />
          </div>
        )}
      </Section>
      <Section title="Four questions">
        <dl className="grid gap-x-8 gap-y-6 md:grid-cols-2">
          {CONTRASTS.map((contrast) => (
            <div key={contrast} className="border-t border-line pt-4">
              <dt className="mb-1">
                <span className="text-lg font-semibold">{CONTRAST_WORDS[contrast].title}</span>{" "}
                <span className="block text-sm text-ink-2">
                  {CONTRAST_WORDS[contrast].question}
                </span>
              </dt>
              <dd>{contrasts[contrast]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section
        title="For it, and against it"
        lead="Signs from your own work; none of them decides."
      >
        <div className="grid gap-8 md:grid-cols-2">
          <Signs title="It may suit you if" signs={suits} />
          <Signs title="Think twice if" signs={doubts} />
        </div>
      </Section>
      <Section title="Ways to progress">
        <div className="max-w-measure">
          <ProgressionList path={path} />
        </div>
      </Section>
      <Section title="What it asks in return">
        <p className="mb-5 max-w-measure">{price}</p>
        <Notice tone="warn" title={trap.title}>
          {trap.text}
        </Notice>
      </Section>
      <Section title="Ask before you choose it" lead="Three questions for an employer.">
        <ol className="flow max-w-measure list-decimal ps-5">
          {ask.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </Section>
    </>
  );
}

function Signs({ title, signs }: { title: string; signs: readonly string[] }) {
  return (
    <div>
      <h3 className="mb-2 text-lg">{title}</h3>
      <ul className="flex list-disc flex-col gap-2 ps-5 marker:text-ink-3">
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </div>
  );
}
