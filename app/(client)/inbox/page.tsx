import type { Metadata } from "next";
import { InboxList } from "@/components/accounts/inbox-list";
import { ActionForm } from "@/components/forms/action-form";
import { PageHeader } from "@/components/layout/page-header";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { readAllNotificationsAction } from "@/lib/accounts/actions";
import { listNotifications } from "@/lib/accounts/queries";
import { searchedId } from "@/lib/platform/searched-id";
import { requireActor } from "@/lib/platform/session";
import { toldOf } from "./told-of";

export const metadata: Metadata = { title: "Inbox" };

export default async function InboxPage({ searchParams }: PageProps<"/inbox">) {
  const after = searchedId((await searchParams).after);
  const actor = await requireActor();
  const { notifications, next } = await listNotifications(actor, after);
  const told = await toldOf(actor, notifications);
  return (
    <>
      <PageHeader
        title="Inbox"
        lead="What changed about things you plan with, and what is due. Only you see it."
        actions={
          actor.unread > 0 && (
            <ActionForm action={readAllNotificationsAction} fields={{}} variant="secondary">
              Mark all as read
            </ActionForm>
          )
        }
      />
      {told.length === 0 && after === null ? (
        <EmptyState title="Nothing has come yet">
          <p>
            When something of the catalogue changes that your plan names, or something of yours is
            due, you read of it here. <a href="/settings/reminders">What reminds you</a>
          </p>
        </EmptyState>
      ) : (
        <InboxList told={told} timeZone={actor.timeZone} />
      )}
      {(next || after) && (
        <nav aria-label="Pages of the inbox" className="mt-6 flex flex-wrap gap-3">
          {after && (
            <LinkButton variant="secondary" size="compact" href="/inbox">
              Back to the newest
            </LinkButton>
          )}
          {next && (
            <LinkButton variant="secondary" size="compact" rel="next" href={`/inbox?after=${next}`}>
              Earlier ones
            </LinkButton>
          )}
        </nav>
      )}
    </>
  );
}
