import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { InboxIcon, MenuIcon, PersonIcon } from "@/components/ui/icons";
import { Menu } from "@/components/ui/menu";
import { Frame } from "./frame";
import { type NavItem, NavList } from "./nav-list";

type ShellProps = {
  home: string;
  nav: readonly NavItem[];
  path: string;
  /** The menu of the person: who is signed in, their own links, the way out. */
  person: { name: string; links: readonly NavItem[]; signOut: ReactNode };
  /** Where one reads what one was told, and how much of it waits; a hundred stands for more. */
  inbox: { href: string; unread: number };
  find: ReactNode;
  footer: ReactNode;
  awake: ReactNode;
  children: ReactNode;
};

/** What the count of unread notifications stops at. */
const MANY = 100;

/** Beside the count of what is unread there is no room for the word on a phone. */
const menuLabel = (unread: number) => (
  <>
    <MenuIcon />
    <span className={unread > 0 ? "max-[27rem]:hidden" : "max-[22rem]:hidden"}>Menu</span>
  </>
);

function InboxLink({ href, unread, path }: ShellProps["inbox"] & { path: string }) {
  const count = unread >= MANY ? `${MANY - 1}+` : String(unread);
  return (
    <a
      href={href}
      aria-label={unread > 0 ? `Inbox ${count} new` : "Inbox"}
      aria-current={path === href ? "page" : undefined}
      className={buttonClass({ variant: "quiet", size: "compact" })}
    >
      <InboxIcon />
      <span className="hidden xl:inline">Inbox </span>
      {unread > 0 && (
        <span className="min-w-5 rounded-full bg-accent px-1.5 text-center text-xs leading-5 text-on-solid">
          {count}
        </span>
      )}
    </a>
  );
}

/** The frame of every signed-in page. */
export function Shell({ nav, path, person, inbox, ...rest }: ShellProps) {
  const account = (
    <Menu
      id="account-menu"
      variant="quiet"
      name={`Your account: ${person.name}`}
      label={
        <>
          <PersonIcon />
          <span className="hidden max-w-40 truncate sm:inline">{person.name}</span>
        </>
      }
    >
      <p className="max-w-64 truncate px-3.5 py-2 text-sm text-ink-2">{person.name}</p>
      <NavList items={person.links} path={path} stacked />
      <div className="mt-2 border-t border-line pt-2">{person.signOut}</div>
    </Menu>
  );
  const label = menuLabel(inbox.unread);
  const menu = { from: "lg", items: nav, name: "Menu", label } as const;
  const end = (
    <>
      <InboxLink {...inbox} path={path} />
      {account}
    </>
  );
  return <Frame {...rest} nav={nav} path={path} menu={menu} end={end} />;
}
