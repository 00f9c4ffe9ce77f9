import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type AwardNoticeProps = {
  item: { id: string; credentialId: string | null };
  /** The certification it led to; null while it is not written down. */
  heldId: string | null;
};

/** Once a certification of the plan is earned: write down the award, so that its renewal is watched. */
export function AwardNotice({ item, heldId }: AwardNoticeProps) {
  const entry = item.credentialId ? `entry=${item.credentialId}&` : "";
  return (
    <div className="mb-8">
      {heldId ? (
        <Notice>
          <p>
            You hold it. <a href={`/credits/${heldId}`}>How it stands</a>
          </p>
        </Notice>
      ) : (
        <Notice tone="ok" title="Earned: now it has to be kept">
          <p>With the day of its award, its renewal is watched and its credits are counted.</p>
          <p className="pt-2">
            <LinkButton href={`/credits/add?${entry}item=${item.id}`} size="compact">
              Enter the award
            </LinkButton>
          </p>
        </Notice>
      )}
    </div>
  );
}
