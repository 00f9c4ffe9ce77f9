import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Steps } from "@/components/layout/steps";
import { LinkButton } from "@/components/ui/button";
import { getFirstSteps } from "@/lib/planner/queries";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Plan" };

export default async function PlansPage() {
  const actor = await requireActor();
  const { plan, choice, reading } = await getFirstSteps(actor);
  if (plan) redirect(`/plan/${plan.id}`);

  return (
    <>
      <PageHeader
        title="Your five years"
        lead="Twenty quarters, the hours and the money you have, and the steps that fit into them."
      />
      <Section title="First steps">
        <Steps
          label="Towards a plan"
          steps={[
            {
              title: "See which way you lean",
              state: reading ? "done" : choice ? "ahead" : "current",
              text: reading
                ? reading.headline
                : "The assessment takes about seven minutes. You can also go on without it.",
              ...(!reading && {
                action: (
                  <LinkButton href="/assessment" variant="secondary">
                    Take the assessment
                  </LinkButton>
                ),
              }),
            },
            {
              title: "Choose a path",
              state: choice ? "done" : "current",
              text: choice ? (
                <>
                  You chose the {choice.path} path: “{choice.reason}”{" "}
                  <a href="/plan/choose">Choose again</a>
                </>
              ) : (
                "Specialist, leadership or a hybrid of both. The choice is yours, also against the result."
              ),
              ...(!choice && {
                action: <LinkButton href="/plan/choose">Choose a path</LinkButton>,
              }),
            },
            {
              title: "Make the plan",
              state: choice ? "current" : "ahead",
              text: "From a starter template for your path and job family, or from an empty timeline.",
              action: (
                <LinkButton href="/plan/new" variant={choice ? "primary" : "secondary"}>
                  Make a plan
                </LinkButton>
              ),
            },
          ]}
        />
      </Section>
    </>
  );
}
