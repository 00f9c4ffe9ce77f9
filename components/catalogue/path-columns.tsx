import type { ReactNode } from "react";
import { PATHS, type Path } from "@/lib/kernel/path";
import { PathMark } from "./path-mark";

type PathColumnsProps = { heading?: "h2" | "h3"; children: (path: Path) => ReactNode };

/** One column for each path, under its mark. */
export function PathColumns({ heading: Heading = "h3", children }: PathColumnsProps) {
  return (
    <div className="grid gap-8 md:grid-cols-3 md:gap-0">
      {PATHS.map((path) => (
        <div key={path} className="path-column">
          <Heading className="mb-2 text-lg">
            <PathMark path={path} />
          </Heading>
          {children(path)}
        </div>
      ))}
    </div>
  );
}
