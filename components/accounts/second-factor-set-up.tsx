import { inFours } from "@/lib/accounts/domain/second-factor";
import { FetchedSetUp } from "./fetched-set-up";
import { QrCode } from "./qr-code";

type SetUpProps = {
  onTrial: { secret: string; uri: string } | null;
  again?: boolean;
  next: string;
};

/** Two steps: an app takes the secret over, and its first code shows that it did. */
export function SecondFactorSetUp({ onTrial, again = false, next }: SetUpProps) {
  if (!onTrial) return <FetchedSetUp again={again} next={next} />;
  return (
    <FetchedSetUp again={again} next={next}>
      <p className="max-w-measure">
        Scan this with an authenticator app on your phone, or type the secret into it. Any app for
        time-based codes will do.
      </p>
      <div className="flex flex-wrap items-start gap-6">
        <QrCode text={onTrial.uri} label="The secret as a picture for your authenticator app" />
        <div className="grid gap-4">
          <div>
            <p className="text-sm text-ink-2">Secret</p>
            <p className="max-w-64 font-mono text-lg break-words select-all">
              {inFours(onTrial.secret)}
            </p>
          </div>
          <a href={onTrial.uri}>Open in an app on this device</a>
        </div>
      </div>
    </FetchedSetUp>
  );
}
