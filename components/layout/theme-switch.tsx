export type Theme = "light" | "dark" | "system";
export type ThemeSwitchProps = { chosen: Theme; action: (form: FormData) => Promise<void> };

const CHOICES = [
  ["system", "As the device"],
  ["light", "Light"],
  ["dark", "Dark"],
] as const;

/** Three buttons of one form: works without a script, and no page flashes in the other theme. */
export function ThemeSwitch({ chosen, action }: ThemeSwitchProps) {
  return (
    <form action={action} data-frame="theme">
      <fieldset className="flex items-center">
        <legend className="sr-only">Colours</legend>
        {CHOICES.map(([value, label]) => (
          <button
            key={value}
            type="submit"
            name="theme"
            value={value}
            aria-pressed={chosen === value}
            className="choice"
          >
            {label}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
