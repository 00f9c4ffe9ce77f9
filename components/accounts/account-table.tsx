import { Table } from "@/components/ui/table";

type Account = {
  id: string;
  email: string;
  roles: readonly string[];
  state: string;
  isConfirmed: boolean;
  since: string;
};

/** Accounts by address: who there is, never what is theirs. */
export function AccountTable({ accounts }: { accounts: readonly Account[] }) {
  return (
    <Table caption="Accounts" captionHidden>
      <thead>
        <tr>
          <th scope="col">E-mail</th>
          <th scope="col">Roles</th>
          <th scope="col">State</th>
          <th scope="col">Since</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.id}>
            <th scope="row" className="min-w-44 font-normal">
              {account.email}
            </th>
            <td>{account.roles.join(", ")}</td>
            <td>{account.isConfirmed ? account.state : "not confirmed"}</td>
            <td className="whitespace-nowrap">{account.since}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
