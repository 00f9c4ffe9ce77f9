import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";
import { MenuIcon } from "@/components/ui/icons";
import { Frame } from "./frame";
import type { NavItem } from "./nav-list";

type PublicShellProps = {
  nav: readonly NavItem[];
  path: string;
  /** Where somebody goes on: signing in and up, or back to their own pages. Last one is the loud one. */
  doors: readonly [NavItem, ...NavItem[]];
  find: ReactNode;
  footer: ReactNode;
  awake: ReactNode;
  children: ReactNode;
};

/** The frame of every page that needs no account. */
export function PublicShell({ nav, path, doors, ...rest }: PublicShellProps) {
  const last = doors.length - 1;
  const menu = {
    from: "md",
    items: [...nav, ...doors.slice(0, last)],
    name: "Menu",
    label: <MenuIcon />,
  } as const;
  const ways = (
    <div className="flex items-center gap-2">
      {doors.map((door, index) => (
        <div key={door.href} className={index < last ? "hidden sm:block" : undefined}>
          <LinkButton
            href={door.href}
            size="compact"
            variant={index === last ? "primary" : "quiet"}
          >
            {door.label}
          </LinkButton>
        </div>
      ))}
    </div>
  );
  return <Frame {...rest} home="/" nav={nav} path={path} menu={menu} end={ways} />;
}
