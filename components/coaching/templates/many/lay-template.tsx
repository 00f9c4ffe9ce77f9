import { LayForm } from "@/components/coaching/templates/lay-form";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import type { TemplateEntry } from "@/lib/coaching/domain/templates/template";
import { quarterText } from "@/lib/kernel/quarter";

type LayTemplateProps = {
  templates: readonly { id: string; name: string }[];
  templateId: string;
  from: number;
  today: number;
  entries: readonly TemplateEntry[];
  take: readonly string[];
  /** Those whom it is for. */
  to: readonly string[];
};

const Hidden = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
);

const ForThose = ({ to }: Pick<LayTemplateProps, "to">) =>
  to.map((id) => <Hidden key={id} name="to" value={id} />);

/** Which template, from when, and which of its entries: two plain GET forms. */
export function LayTemplate(props: LayTemplateProps) {
  const { templates, templateId, from, today, entries, take, to } = props;
  const chosen = quarterText(from);
  return (
    <>
      <LayForm
        action="/templates/offer"
        {...{ templates, templateId, chosen }}
        earliest={today}
        submit="Lay it on their plans"
      >
        <ForThose to={to} />
      </LayForm>
      <div className="mt-4">
        <Disclosure
          summary={
            take.length === entries.length
              ? "Offer only some of it"
              : `${take.length} of ${entries.length} entries are offered`
          }
        >
          <form action="/templates/offer" className="grid justify-items-start gap-4">
            <ForThose to={to} />
            <Hidden name="template" value={templateId} />
            <Hidden name="from" value={chosen} />
            <Hidden name="chosen" value="yes" />
            <fieldset className="w-full">
              <legend className="mb-1 font-semibold">What to offer</legend>
              {entries.map(({ id, title }) => (
                <label key={id} className="flex min-h-11 items-center gap-3 border-b border-line">
                  <input
                    type="checkbox"
                    name="take"
                    value={id}
                    defaultChecked={take.includes(id)}
                    className="size-5 shrink-0"
                  />
                  <span className="min-w-0 break-words">{title}</span>
                </label>
              ))}
            </fieldset>
            <Button type="submit" variant="secondary">
              Show the differences again
            </Button>
          </form>
        </Disclosure>
      </div>
    </>
  );
}
