import type { ClassName } from "@/lib/psychometrics/class-weights";
import type { Cuts } from "@/lib/psychometrics/instrument";

/** The class a person truly is in. */
export function classOf([s = 0, l = 0]: readonly number[], { tau, delta }: Cuts): ClassName {
  const [above, beyond] = [s - (tau[0] ?? 0), l - (tau[1] ?? 0)];
  if (above >= 0 && above - beyond >= delta) return "first";
  if (beyond >= 0 && beyond - above >= delta) return "second";
  return above >= 0 && beyond >= 0 ? "hybrid" : "exploring";
}
