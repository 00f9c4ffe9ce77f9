import type { Metadata } from "next";
import { AdminTabs } from "@/app/(admin)/admin-tabs";
import { AccountTable } from "@/components/accounts/account-table";
import { Field } from "@/components/forms/field";
import { PageHeader } from "@/components/layout/page-header";
import { Button } from "@/components/ui/button";
import { listAccounts } from "@/lib/accounts/queries";
import { accountListInput } from "@/lib/accounts/schema";
import { untouched } from "@/lib/kernel/form-state";
import { orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Accounts" };

export default async function AdminPage({ searchParams }: PageProps<"/admin">) {
  const { q: search, after } = accountListInput.parse(await searchParams);
  const actor = await requireActor();
  const { accounts, next, total } = await orNotFound(listAccounts(actor, { search, after }));
  const since = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: actor.timeZone });
  return (
    <>
      <PageHeader
        title="Accounts"
        lead="Who has an account here. What they answer, plan and write is theirs: no screen shows it to you."
      />
      <AdminTabs current="/admin" />
      <form className="mb-6 flex flex-wrap items-end gap-3">
        <div className="w-full max-w-sm">
          <Field
            name="q"
            label="E-mail contains"
            type="search"
            defaultValue={search}
            state={untouched}
          />
        </div>
        <Button type="submit" variant="secondary">
          Search
        </Button>
      </form>
      <p className="mb-3 text-ink-2" role="status">
        {total === 1 ? "1 account" : `${total} accounts`}
        {search && ` with “${search}” in the address`}
      </p>
      <AccountTable
        accounts={accounts.map(({ createdAt, ...account }) => ({
          ...account,
          since: since.format(createdAt),
        }))}
      />
      {next && (
        <p className="mt-6">
          <a href={`?${new URLSearchParams({ ...(search && { q: search }), after: next })}`}>
            Next 50
          </a>
        </p>
      )}
    </>
  );
}
