import { createHash } from "node:crypto";

// How the short pages look that are answered without Next. They stand where no file can be had: all is in the page.

/** As in app/globals.css, which is not there once it is built in; a test holds the two together. */
export const TOKENS = {
  bg: "light-dark(oklch(97.5% 0.007 215), oklch(19% 0.022 245))",
  surface: "light-dark(oklch(99.5% 0.003 215), oklch(23% 0.024 245))",
  "line-strong": "light-dark(oklch(60% 0.022 230), oklch(57% 0.03 235))",
  ink: "light-dark(oklch(24% 0.035 250), oklch(95% 0.008 215))",
  "ink-2": "light-dark(oklch(42% 0.032 245), oklch(80% 0.016 220))",
  accent: "light-dark(oklch(44% 0.073 200), oklch(80% 0.085 195))",
  "on-solid": "light-dark(oklch(99% 0.003 215), oklch(19% 0.03 245))",
  focus: "light-dark(oklch(50% 0.19 300), oklch(82% 0.11 310))",
};

const tokens = Object.entries(TOKENS).map(([name, value]) => `--color-${name}: ${value};`);

export const STYLE = `
:root { -webkit-text-size-adjust: 100%; ${tokens.join(" ")} }
body { margin: 0; background: var(--color-bg); color: var(--color-ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
main { max-width: 40rem; margin: 0 auto; padding: 2rem 1rem 4.5rem; }
header { color: var(--color-ink-2); font-weight: 650; }
h1 { margin: 1.5rem 0 1rem; font-size: 2.0625rem; font-weight: 650; line-height: 1.2; letter-spacing: -0.01em; }
p { margin: 0 0 1.5rem; text-wrap: pretty; }
label { font-weight: 600; }
textarea {
  display: block; box-sizing: border-box; width: 100%; min-height: 2.75rem; field-sizing: content;
  margin-top: 0.375rem; padding: 0.5rem 0.75rem; border: 1px solid var(--color-line-strong); border-radius: 3px;
  background: var(--color-surface); color: inherit; font: inherit; font-weight: 400; resize: vertical;
  unicode-bidi: plaintext; overflow-wrap: anywhere;
}
a {
  display: inline-flex; align-items: center; min-height: 2.75rem; box-sizing: border-box; padding: 0.5rem 1rem;
  border: 1px solid transparent; border-radius: 3px; background: var(--color-accent); color: var(--color-on-solid);
  font-weight: 600; text-decoration: none;
}
a:hover { background: var(--color-ink); }
:focus-visible { outline: 2px solid var(--color-focus); outline-offset: 2px; }
`;

/** What a content security policy calls it by. */
export const STYLE_SOURCE = `'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`;
