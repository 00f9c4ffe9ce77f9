import type { ReactNode } from "react";
import { Menu } from "@/components/ui/menu";
import { Still } from "@/components/ui/still";
import { type NavItem, NavList } from "./nav-list";
import { Neatline } from "./neatline";
import { ProductMark } from "./product-mark";

/** From which width on the links stand in a row; below it they are behind a menu. */
const FROM = {
  md: { row: "hidden md:block", menu: "md:hidden" },
  lg: { row: "hidden flex-1 lg:block", menu: "lg:hidden" },
} as const;

type HeadProps = {
  home: string;
  nav: readonly NavItem[];
  /** The address of this page: here one always arrives by loading it. */
  path: string;
  menu: { from: keyof typeof FROM; items: readonly NavItem[]; name: string; label: ReactNode };
  /** The way to look something up, at every page's hand. */
  find: ReactNode;
  /** What stands at the end of the row, before the menu. */
  end: ReactNode;
};

type FrameProps = HeadProps & {
  footer: ReactNode;
  /** What of the frame needs the browser: the rest is one still text above and one below the page. */
  awake: ReactNode;
  children: ReactNode;
};

/** Header, content and footer of every page. It only shows; pages and commands decide who may. */
export function Frame({ footer, awake, children, ...head }: FrameProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="bg-surface print-hidden">
        <Still>
          <Head {...head} />
        </Still>
        {awake}
      </header>
      <main id="main" tabIndex={-1} className="w-full flex-1">
        <div className="mx-auto max-w-content px-4 pt-8 pb-16 sm:px-6 sm:pt-12">{children}</div>
      </main>
      <Still as="footer" className="border-t border-line print-hidden">
        {footer}
      </Still>
    </div>
  );
}

function Head({ home, nav, path, menu, find, end }: HeadProps) {
  const { row, menu: narrow } = FROM[menu.from];
  return (
    <>
      <div className="mx-auto flex max-w-content flex-wrap items-center gap-x-6 px-4 sm:px-6">
        <a href={home} className="flex min-h-14 items-center no-underline">
          <ProductMark />
        </a>
        <nav aria-label="Main" className={row}>
          <NavList items={nav} path={path} />
        </nav>
        <div className="ms-auto flex items-center gap-1">
          {find}
          {end}
          <div className={narrow}>
            <Menu id="main-menu" variant="quiet" name={menu.name} label={menu.label}>
              <nav aria-label="Main, as a menu">
                <NavList items={menu.items} path={path} stacked />
              </nav>
            </Menu>
          </div>
        </div>
      </div>
      <Neatline />
    </>
  );
}
