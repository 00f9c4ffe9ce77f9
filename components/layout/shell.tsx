import type { ReactNode } from "react";
import { MenuIcon, PersonIcon } from "@/components/ui/icons";
import { Menu } from "@/components/ui/menu";
import { Still } from "@/components/ui/still";
import { Frame } from "./frame";
import { type NavItem, NavList } from "./nav-list";

type ShellProps = {
  home: string;
  nav: readonly NavItem[];
  path: string;
  /** The menu of the person: who is signed in, their own links, the way out. */
  person: { name: string; links: readonly NavItem[]; signOut: ReactNode };
  footer: ReactNode;
  children: ReactNode;
};

const MENU = (
  <>
    <MenuIcon />
    Menu
  </>
);

/** The frame of every signed-in page. */
export function Shell({ nav, path, person, ...rest }: ShellProps) {
  const account = (
    <Menu
      variant="quiet"
      name={`Your account: ${person.name}`}
      label={
        <>
          <PersonIcon />
          <span className="hidden max-w-40 truncate sm:inline">{person.name}</span>
        </>
      }
    >
      <Still>
        <p className="max-w-64 truncate px-3.5 py-2 text-sm text-ink-2">{person.name}</p>
        <NavList items={person.links} path={path} stacked />
      </Still>
      <div className="mt-2 border-t border-line pt-2">{person.signOut}</div>
    </Menu>
  );
  const menu = { from: "lg", items: nav, name: "Menu", label: MENU } as const;
  return <Frame {...rest} nav={nav} path={path} menu={menu} end={account} />;
}
