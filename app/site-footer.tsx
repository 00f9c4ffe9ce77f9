import { Footer } from "@/components/layout/footer";
import { type Theme, ThemeSwitch } from "@/components/layout/theme-switch";
import { setThemeAction } from "@/lib/platform/theme-action";

const LINKS = [
  { href: "/paths", label: "The three paths" },
  { href: "/occupations", label: "Occupations" },
  { href: "/industries", label: "Industries" },
  { href: "/instrument", label: "The questions" },
  { href: "/about", label: "About" },
  { href: "/privacy", label: "Privacy" },
];

export const SiteFooter = ({ theme }: { theme: Theme }) => (
  <Footer links={LINKS}>
    <ThemeSwitch chosen={theme} action={setThemeAction} />
  </Footer>
);
