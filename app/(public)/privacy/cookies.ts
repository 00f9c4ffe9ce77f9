/** Every cookie there is, by its name on plain http (with https most names begin with `__Host-`), and what it is for. */
export const COOKIES = [
  { name: "fairlead-session", what: "keeps you signed in, for seven days at most" },
  { name: "theme", what: "remembers light or dark, if you chose it" },
  { name: "screen", what: "remembers on the plan’s pages whether this window is wide or narrow" },
  {
    name: "fairlead-asked",
    what: "knows this browser again for a quarter of an hour when you ask for a link to sign in",
  },
  {
    name: "fairlead-journey",
    what: "knows this browser again for ten minutes when you sign in by your organisation",
  },
  {
    name: "fairlead-offer",
    what: "keeps for ten minutes which account of your organisation you are asked to connect",
  },
] as const;
