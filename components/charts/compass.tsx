import { type Bearing, type CompassLayout, RING } from "./compass-layout";
import { Mark, type Shape } from "./marks";

type Node = { key: string; name: string; shape: Shape; href: string };
type Branch = Node & { label: string; leaves: readonly Node[] };
type CompassProps = {
  label: string;
  centre: { name: string; shape: Shape };
  branches: readonly Branch[];
  layout: CompassLayout;
  /** What stands on the rim of each sector: a path of 24 by 24 that shows the direction. */
  signs: Readonly<Record<string, string>>;
};

/** Longer names are cut on the drawing; the whole name is in the link and in the list. */
const LETTERS = 30;

/** Two steps around where one stands: the near ring is one step away, the far ring two. Every mark leads on. */
export function Compass({ label, centre, branches, layout, signs }: CompassProps) {
  const placed = branches.flatMap((branch) => {
    const at = layout.branches.get(branch.key);
    return at ? [{ branch, at }] : [];
  });
  return (
    <div className="mx-auto w-full max-w-3xl">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing whose marks are links is a group */}
      <svg role="group" aria-label={label} className="block aspect-square w-full overflow-visible">
        <Rose layout={layout} signs={signs} />
        {placed.map(({ branch, at }) => (
          <Lines key={branch.key} branch={branch} at={at} layout={layout} />
        ))}
        <Mark shape={centre.shape} x={50} y={50} size={10} />
        {placed.map(({ branch, at }) => (
          <g key={branch.key}>
            <a href={branch.href} className="chart-link">
              <title>{`${branch.label} ${branch.name}`}</title>
              <circle cx={`${at.x}%`} cy={`${at.y}%`} r="13" fillOpacity="0" />
              <Mark shape={branch.shape} x={at.x} y={at.y} size={8} />
              <Name at={at} label={branch.label} name={branch.name} />
            </a>
            {branch.leaves.map((leaf) => (
              <Leaf key={leaf.key} leaf={leaf} at={layout.leaves.get(leaf.key)} />
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** The rings one and two steps away, the edges of the sectors, and a sign on the rim of each. */
function Rose({ layout: { sectors }, signs }: Pick<CompassProps, "layout" | "signs">) {
  return (
    <>
      <circle cx="50%" cy="50%" r="46%" className="fill-surface stroke-line" />
      <g className="fill-none stroke-line">
        <circle cx="50%" cy="50%" r={`${RING.branch}%`} />
        <circle cx="50%" cy="50%" r={`${RING.leaf[0]}%`} strokeDasharray="2 4" />
      </g>
      {sectors.length > 1 &&
        sectors.map(({ name, from }) => {
          const angle = (from * Math.PI) / 180;
          const at = (radius: number) => ({
            x: `${50 + radius * Math.sin(angle)}%`,
            y: `${50 - radius * Math.cos(angle)}%`,
          });
          return (
            <line
              key={name}
              x1={at(5).x}
              y1={at(5).y}
              x2={at(46).x}
              y2={at(46).y}
              className="stroke-line-strong"
              strokeDasharray="1 5"
            />
          );
        })}
      {sectors.map(({ name, middle }) => (
        <svg key={name} x={`${middle.x}%`} y={`${middle.y}%`} overflow="visible" aria-hidden="true">
          <circle r="15" className="fill-bg" />
          <path d={signs[name]} transform="translate(-12 -12)" className="glyph text-ink" />
        </svg>
      ))}
    </>
  );
}

type LinesProps = { branch: Branch; at: Bearing; layout: CompassLayout };

function Lines({ branch, at, layout }: LinesProps) {
  return (
    <g>
      <line
        x1="50%"
        y1="50%"
        x2={`${at.x}%`}
        y2={`${at.y}%`}
        className="stroke-ink-2"
        strokeWidth="1.5"
      />
      {branch.leaves.map(({ key }) => {
        const leaf = layout.leaves.get(key);
        return leaf ? (
          <line
            key={key}
            x1={`${at.x}%`}
            y1={`${at.y}%`}
            x2={`${leaf.x}%`}
            y2={`${leaf.y}%`}
            className="stroke-line-strong"
            strokeOpacity="0.6"
          />
        ) : null;
      })}
    </g>
  );
}

function Leaf({ leaf, at }: { leaf: Node; at: Bearing | undefined }) {
  if (!at) return null;
  return (
    <a href={leaf.href} aria-label={leaf.name} className="chart-link">
      <title>{leaf.name}</title>
      <circle cx={`${at.x}%`} cy={`${at.y}%`} r="12" fillOpacity="0" />
      <Mark shape={leaf.shape} x={at.x} y={at.y} size={4.5} />
    </a>
  );
}

type NameProps = { at: Bearing; label: string; name: string };

/** Its number everywhere, its name where the screen has room; outward, with a halo. */
function Name({ at: { x, y, degrees }, label, name }: NameProps) {
  const isRight = degrees < 180;
  // To the side the far ring is near: there the name stands below its mark.
  const isAside = Math.abs(90 - (degrees % 180)) < 12;
  const cut = name.length > LETTERS ? `${name.slice(0, LETTERS - 1).trimEnd()}…` : name;
  const look = "fill-ink stroke-surface text-xs font-semibold";
  const place = {
    x: `${x}%`,
    y: `${y}%`,
    dx: isAside ? 0 : isRight ? 14 : -14,
    dy: isAside ? 26 : 4,
    textAnchor: isAside ? "middle" : isRight ? "start" : "end",
    paintOrder: "stroke",
    strokeWidth: 4,
  } as const;
  return (
    <>
      <text {...place} className={`${look} sm:hidden`}>
        {label}
      </text>
      <text {...place} className={`${look} hidden sm:block`}>
        {cut}
      </text>
    </>
  );
}
