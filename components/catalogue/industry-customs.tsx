import { Section } from "@/components/layout/section";
import { INDUSTRY_CUSTOMS } from "@/lib/catalogue/domain/path-guide";

/** How industries tend to treat the paths, with what that knowledge is worth said first. */
export function IndustryCustoms() {
  return (
    <Section
      title="How industries tend to treat them"
      lead="General knowledge in careful words, not data. Employers inside one industry differ more than industries do, so ask yours."
    >
      <dl className="grid gap-x-8 gap-y-6 md:grid-cols-2">
        {INDUSTRY_CUSTOMS.map(({ title, text }) => (
          <div key={title} className="border-t border-line pt-4">
            <dt className="mb-1 text-lg font-semibold">{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
