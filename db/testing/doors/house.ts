import { everybody, type Room } from "./row";

/** What belongs to no room: the house"s own pages, and those that are never shown by their address. */
export const HOUSE: Room = {
  pages: {
    "/about": everybody(),
    "/": everybody(),
    "/_not-found": everybody("nothing"),
    "/bench": everybody("nothing"),
    "/fault": everybody("nothing"),
    "/nothing-here": everybody("nothing"),
  },
  handlers: {
    "/healthz": everybody(),
    "/icon.svg": everybody(),
    "/readyz": everybody(),
  },
  actions: {},
  publicActions: ["setThemeAction"],
};
