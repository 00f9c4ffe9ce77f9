import { MarkIcon, type Shape } from "@/components/charts/marks";
import { CLASS_WORDS, type ClassOfWork } from "@/lib/catalogue/domain/class-words";

export const CLASS_SHAPE = {
  specialist: "circle",
  leadership: "diamond",
  hybrid: "circle-in-diamond",
  practitioner: "ring",
} as const satisfies Record<ClassOfWork, Shape>;

const INK = {
  specialist: "text-spec",
  leadership: "text-lead-text",
  hybrid: "text-hybrid",
  practitioner: "text-ink-2",
} as const satisfies Record<ClassOfWork, string>;

/** What kind of work an occupation mostly is: shape and word say it, hue repeats it. */
export function ClassMark({ of }: { of: ClassOfWork }) {
  return (
    <span className={`whitespace-nowrap ${INK[of]}`}>
      <MarkIcon shape={CLASS_SHAPE[of]} /> {CLASS_WORDS[of].name}
    </span>
  );
}
