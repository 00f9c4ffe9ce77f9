"use no memo";
import { Glyph, type IconProps } from "@/components/ui/icons";

// Of the planner's own: kinds of items, and what can be done with a plan.

export const TrayIcon = (props: IconProps) => (
  <Glyph {...props} path="M3 13l3-8h12l3 8v6H3ZM3 13h5.5l1.5 3h4l1.5-3H21" />
);
export const DownloadIcon = (props: IconProps) => (
  <Glyph {...props} path="M12 3v12M7 10.5l5 5l5-5M4 20h16" />
);
export const FitIcon = (props: IconProps) => (
  <Glyph {...props} path="M3 5h8v4H3ZM13 10h8v4h-8ZM6 15h9v4H6Z" />
);
export const ReviewIcon = (props: IconProps) => (
  <Glyph {...props} path="M3 4h13v9H8l-4 3.5V13H3ZM19 9h2v8h-1v3.5L16 17h-4" />
);
export const SettingsIcon = (props: IconProps) => (
  <Glyph {...props} path="M3 7h11M18 7h3M16 5v4M3 17h3M10 17h11M8 15v4" />
);
export const AddIcon = (props: IconProps) => <Glyph {...props} path="M12 5v14M5 12h14" />;
export const UndoIcon = (props: IconProps) => (
  <Glyph {...props} path="M8 4L3.5 8.5L8 13M4 8.5h10a5.5 5.5 0 0 1 0 11h-4" />
);
export const RedoIcon = (props: IconProps) => (
  <Glyph {...props} path="M16 4l4.5 4.5L16 13M20 8.5H10a5.5 5.5 0 0 0 0 11h4" />
);
export const RenewIcon = (props: IconProps) => (
  <Glyph {...props} path="M20 11a8 8 0 0 0-14.5-3.5M4 4v4h4M4 13a8 8 0 0 0 14.5 3.5M20 20v-4h-4" />
);

export const CertificationIcon = (props: IconProps) => (
  <Glyph
    {...props}
    path="M18 9a6 6 0 1 1-12 0a6 6 0 0 1 12 0ZM8.5 14.2L7.5 21.5l4.5-2.5l4.5 2.5l-1-7.3"
  />
);
export const TrainingIcon = (props: IconProps) => (
  <Glyph
    {...props}
    path="M12 6.5C10 5 7 4.5 3 4.5V18c4 0 7 .5 9 2c2-1.5 5-2 9-2V4.5c-4 0-7 .5-9 2ZM12 6.5V20"
  />
);
export const ProgrammeIcon = (props: IconProps) => (
  <Glyph
    {...props}
    path="M8 19a2 2 0 1 1-4 0a2 2 0 0 1 4 0ZM20 5a2 2 0 1 1-4 0a2 2 0 0 1 4 0ZM8 19h7.5a3.5 3.5 0 0 0 0-7h-7a3.5 3.5 0 0 1 0-7H16"
  />
);
export const DegreeIcon = (props: IconProps) => (
  <Glyph
    {...props}
    path="M12 4.5L1.5 9.5L12 14.5L22.5 9.5ZM6 12v4.5c0 1.5 3 3 6 3s6-1.5 6-3V12M22.5 9.5v6"
  />
);
export const ConsultingIcon = (props: IconProps) => (
  <Glyph {...props} path="M2 7h4l5-2l5 2h6M2 16h3l5 4l7-4.5h5M9 11l3-3l6 6.5" />
);
export const ProjectIcon = (props: IconProps) => (
  <Glyph {...props} path="M12 3l8 4.5v9L12 21l-8-4.5v-9ZM4 7.5l8 4.5l8-4.5M12 12v9" />
);
export const MentoringIcon = (props: IconProps) => (
  <Glyph
    {...props}
    path="M12.5 8a3.5 3.5 0 1 1-7 0a3.5 3.5 0 0 1 7 0ZM2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6M16.5 4.700a3.5 3.5 0 0 1 0 6.600M18.5 14.5c1.8.8 2.8 2.5 3 5.5"
  />
);
export const RoleIcon = (props: IconProps) => (
  <Glyph {...props} path="M3 8h18v12H3ZM8 8V4.5h8V8M3 13.5h18" />
);
