import { ActionForm } from "@/components/forms/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { removeSecondFactorAction } from "@/lib/accounts/actions/second-factor";
import { ConfirmFirst } from "./confirm-first";
import { NewCodesForm } from "./new-codes-form";
import { SecondFactorSetUp } from "./second-factor-set-up";

const HERE = "/settings/security";

type SecondFactorPartProps = {
  factor: { codesLeft: number; onTrial: { secret: string; uri: string } | null };
  /** In words; null while there is none. */
  since: string | null;
  mayDoWithout: boolean;
  justProved: boolean;
  next: string;
};

/** Whether a second factor is set up, and all that can be done about it. */
export function SecondFactorPart(props: SecondFactorPartProps) {
  const { factor, since, mayDoWithout, justProved, next } = props;
  if (!justProved)
    return (
      <div className="grid gap-4">
        <Standing since={since} codesLeft={factor.codesLeft} />
        <ConfirmFirst to="change it" next={next === HERE ? HERE : `${HERE}?next=${next}`} />
      </div>
    );
  const setUp = <SecondFactorSetUp onTrial={factor.onTrial} again={since !== null} next={next} />;
  if (since === null || factor.onTrial)
    return (
      <div className="grid gap-5">
        <Standing since={since} codesLeft={factor.codesLeft} />
        {setUp}
      </div>
    );
  return (
    <div className="grid gap-5">
      <Standing since={since} codesLeft={factor.codesLeft} />
      <NewCodesForm />
      {setUp}
      {mayDoWithout && (
        <Disclosure summary="Turn it off">
          <div className="grid gap-3">
            <p className="max-w-measure">
              One thing alone, such as your password, then signs you in again.
            </p>
            <ActionForm
              action={removeSecondFactorAction}
              fields={{}}
              variant="danger"
              size="compact"
              pendingText="Turning off…"
            >
              Turn the second factor off
            </ActionForm>
          </div>
        </Disclosure>
      )}
    </div>
  );
}

function Standing({ since, codesLeft }: { since: string | null; codesLeft: number }) {
  if (since === null)
    return (
      <p className="max-w-measure">
        Not set up: one thing alone, such as your password, signs you in.
      </p>
    );
  return (
    <p className="max-w-measure">
      On since {since}.{" "}
      {codesLeft === 1 ? "One recovery code is" : `${codesLeft} recovery codes are`} left
      {codesLeft < 3 ? ": make new ones before they run out" : ""}.
    </p>
  );
}
