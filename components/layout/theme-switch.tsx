type Theme = "light" | "dark" | "system";
type ThemeSwitchProps = { chosen: Theme; action: (form: FormData) => Promise<void> };

const CHOICES = [
  ["system", "As the device"],
  ["light", "Light"],
  ["dark", "Dark"],
] as const;

/** Three buttons of one form: works without a script, and no page flashes in the other theme. */
export function ThemeSwitch({ chosen, action }: ThemeSwitchProps) {
  return (
    <form action={action}>
      <fieldset className="flex items-center">
        <legend className="sr-only">Colours</legend>
        {CHOICES.map(([value, label]) => (
          <button
            key={value}
            type="submit"
            name="theme"
            value={value}
            aria-pressed={chosen === value}
            className="-ms-px min-h-8 border border-line-strong px-3 text-ink-2 first-of-type:rounded-s-sm last-of-type:rounded-e-sm hover:bg-sunken hover:text-ink aria-pressed:bg-accent-soft aria-pressed:font-semibold aria-pressed:text-ink"
          >
            {label}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
