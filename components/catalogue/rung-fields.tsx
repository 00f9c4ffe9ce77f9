import { errorOf, typedOr } from "@/components/forms/control";
import { controlClass, ErrorLine } from "@/components/forms/control-frame";
import { buttonClass } from "@/components/ui/button";
import { MoreIcon } from "@/components/ui/icons";
import { Menu } from "@/components/ui/menu";
import type { RUNG_STEPS } from "@/lib/catalogue/domain/edit-rungs";
import { type LadderForm, rungField } from "@/lib/catalogue/domain/ladder-form";
import { PATH_CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import type { FormState } from "@/lib/kernel/form-state";
import { PATHS, type Path } from "@/lib/kernel/path";
import { PathMark } from "./path-mark";

type RungFieldsProps = {
  /** Of the page: below it stands one for the occupation of each rung. */
  address: string;
  state: FormState;
  initial: LadderForm;
  levels: number;
};

/** The titles of three tracks, the highest level on top; an empty one is a level without a rung. */
export function RungFields({ address, state, initial, levels }: RungFieldsProps) {
  return (
    <div className="grid gap-8 md:grid-cols-3 md:gap-0">
      {PATHS.map((track) => (
        <fieldset key={track} className="path-column min-w-0">
          <legend className="mb-2 text-lg">
            <PathMark path={track} />
          </legend>
          <ol reversed className="flex flex-col gap-2">
            {Array.from({ length: levels }, (_, at) => levels - at).map((level) => (
              <RungField
                key={level}
                {...{ address, track, level, state }}
                initial={initial[rungField(track, level)] ?? ""}
              />
            ))}
          </ol>
        </fieldset>
      ))}
    </div>
  );
}

type RungFieldProps = {
  address: string;
  track: Path;
  level: number;
  state: FormState;
  initial: string;
};

function RungField({ address, track, level, state, initial }: RungFieldProps) {
  const name = rungField(track, level);
  const error = errorOf(state, name);
  const spoken = `${PATH_CONTRASTS[track].name}, level ${level}`;
  return (
    <li>
      <ErrorLine id={name} error={error} />
      <div className="grid grid-cols-[1.5rem_minmax(0,1fr)_2.25rem] items-center gap-2">
        <label htmlFor={name} className="text-end text-sm text-ink-3">
          <span className="sr-only">{PATH_CONTRASTS[track].name}, level </span>
          {level}
        </label>
        <input
          id={name}
          name={name}
          defaultValue={typedOr(state, name, initial)}
          placeholder="No rung here"
          autoComplete="off"
          className={controlClass}
          {...(error && { "aria-invalid": true, "aria-describedby": `${name}-error` })}
        />
        {initial !== "" && (
          <Menu
            label={<MoreIcon className="size-5 stroke-3" />}
            name={`Change ${spoken}`}
            variant="quiet"
          >
            <Step does="up" at={{ track, level }}>
              Move up
            </Step>
            <Step does="down" at={{ track, level }}>
              Move down
            </Step>
            <Step does="insert" at={{ track, level }}>
              Insert a level below
            </Step>
            <Step does="remove" at={{ track, level }}>
              Remove, and close the gap
            </Step>
            <a href={`${address}/${track}-${level}`} className={`${QUIET} no-underline`}>
              Say which occupation it is
            </a>
          </Menu>
        )}
      </div>
    </li>
  );
}

const QUIET = `${buttonClass({ variant: "quiet", size: "compact" })} w-full justify-start`;

type StepProps = {
  does: (typeof RUNG_STEPS)[number];
  at: { track: Path; level: number };
  children: string;
};

const Step = ({ does, at, children }: StepProps) => (
  <button type="submit" name="step" value={`${does}.${at.track}.${at.level}`} className={QUIET}>
    {children}
  </button>
);
