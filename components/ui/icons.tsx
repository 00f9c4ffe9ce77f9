"use no memo";
export type IconProps = { className?: string };
type GlyphProps = IconProps & { path: string };

/** Few enough to draw ourselves: an icon library would ship its script to every page. Always beside words. */
export function Glyph({ path, className = "size-5" }: GlyphProps) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={`glyph ${className}`}>
      <path d={path} />
    </svg>
  );
}

const RING = "M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0Z";

export const AlertIcon = (props: IconProps) => (
  <Glyph {...props} path={`${RING}M12 7.5v5M12 16.5v.01`} />
);
export const InfoIcon = (props: IconProps) => (
  <Glyph {...props} path={`${RING}M12 16.5v-5M12 7.5v.01`} />
);
export const DoneIcon = (props: IconProps) => (
  <Glyph {...props} path={`${RING}M8 12.5l2.7 2.7L16 9.5`} />
);
export const WarnIcon = (props: IconProps) => (
  <Glyph {...props} path="M12 4L2.5 20h19ZM12 10v4.5M12 17.3v.01" />
);
export const CheckIcon = (props: IconProps) => <Glyph {...props} path="M5 12.5l4.5 4.5L19 7.5" />;
export const ChevronIcon = (props: IconProps) => <Glyph {...props} path="M9 5.5l6.5 6.5L9 18.5" />;
export const MenuIcon = (props: IconProps) => <Glyph {...props} path="M4 7h16M4 12h16M4 17h16" />;
export const PersonIcon = (props: IconProps) => (
  <Glyph {...props} path="M16 8a4 4 0 1 1-8 0a4 4 0 0 1 8 0ZM5 20.5c.8-4 3.6-6 7-6s6.2 2 7 6" />
);
export const LockIcon = (props: IconProps) => (
  <Glyph {...props} path="M5.5 11h13v9.5h-13ZM8 11V8a4 4 0 0 1 8 0v3M12 15v2.5" />
);
export const MoreIcon = (props: IconProps) => (
  <Glyph {...props} path="M12 5v.01M12 12v.01M12 19v.01" />
);
export const SearchIcon = (props: IconProps) => (
  <Glyph {...props} path="M18 10.5a7.5 7.5 0 1 1-15 0a7.5 7.5 0 0 1 15 0ZM16 16l5 5" />
);
export const InboxIcon = (props: IconProps) => (
  <Glyph {...props} path="M4 13l3-8h10l3 8v6H4ZM4 13h5l1.5 2.5h3L15 13h5" />
);
