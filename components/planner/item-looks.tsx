import type { ComponentType } from "react";
import type { IconProps } from "@/components/ui/icons";
import type { ItemKind, ItemStatus, Serves } from "@/lib/planner/domain/plan";
import { KIND_WORD } from "./item-words";
import {
  CertificationIcon,
  ConsultingIcon,
  DegreeIcon,
  MentoringIcon,
  ProgrammeIcon,
  ProjectIcon,
  RoleIcon,
  TrainingIcon,
} from "./plan-icons";

/** How kinds are called and marked. Lanes are told by place, icon and word, never by hue. */
export const KIND = {
  certification: { word: KIND_WORD.certification, lane: "Certifications", icon: CertificationIcon },
  training: { word: KIND_WORD.training, lane: "Training", icon: TrainingIcon },
  programme: { word: KIND_WORD.programme, lane: "Programmes", icon: ProgrammeIcon },
  degree: { word: KIND_WORD.degree, lane: "Degrees", icon: DegreeIcon },
  consulting: { word: KIND_WORD.consulting, lane: "Consulting", icon: ConsultingIcon },
  project: { word: KIND_WORD.project, lane: "Projects", icon: ProjectIcon },
  mentoring: { word: KIND_WORD.mentoring, lane: "Mentoring", icon: MentoringIcon },
  role: { word: KIND_WORD.role, lane: "Roles", icon: RoleIcon },
} satisfies Record<ItemKind, { word: string; lane: string; icon: ComponentType<IconProps> }>;

export const STATUS_WORD = {
  planned: "Planned",
  "in progress": "In progress",
  done: "Done",
  dropped: "Dropped",
} satisfies Record<ItemStatus, string>;

export const STATUS_TONE = {
  planned: "neutral",
  "in progress": "accent",
  done: "ok",
  dropped: "warn",
} as const satisfies Record<ItemStatus, string>;

/** Which way an item points: the path it serves most, or none where two tie. */
export function directionOf(serves: Serves): "spec" | "lead" | "hybrid" | "none" {
  const { specialist, leadership, hybrid } = serves;
  if (hybrid > specialist && hybrid > leadership) return "hybrid";
  if (specialist > leadership && specialist > hybrid) return "spec";
  if (leadership > specialist && leadership > hybrid) return "lead";
  return "none";
}

export const SHAPE = {
  spec: "circle",
  lead: "diamond",
  hybrid: "circle-in-diamond",
  none: "ring",
} as const;

/** `1 quarter`, `3 quarters`. */
export const quartersText = (n: number): string => `${n} quarter${n === 1 ? "" : "s"}`;
