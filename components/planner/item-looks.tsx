import {
  Award,
  BookOpen,
  Briefcase,
  GraduationCap,
  Hammer,
  Handshake,
  type LucideIcon,
  Route,
  UserRoundCheck,
} from "lucide-react";
import type { ItemKind, ItemStatus, Serves } from "@/lib/planner/domain/plan";
import { KIND_WORD } from "./item-words";

/** How kinds are called and marked. Lanes are told by place, icon and word, never by hue. */
export const KIND = {
  certification: { word: KIND_WORD.certification, lane: "Certifications", icon: Award },
  training: { word: KIND_WORD.training, lane: "Training", icon: BookOpen },
  programme: { word: KIND_WORD.programme, lane: "Programmes", icon: Route },
  degree: { word: KIND_WORD.degree, lane: "Degrees", icon: GraduationCap },
  consulting: { word: KIND_WORD.consulting, lane: "Consulting", icon: Handshake },
  project: { word: KIND_WORD.project, lane: "Projects", icon: Hammer },
  mentoring: { word: KIND_WORD.mentoring, lane: "Mentoring", icon: UserRoundCheck },
  role: { word: KIND_WORD.role, lane: "Roles", icon: Briefcase },
} satisfies Record<ItemKind, { word: string; lane: string; icon: LucideIcon }>;

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
