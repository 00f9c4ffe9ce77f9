import type { At, Typed } from "./typed";

const imported = ({ importId }: At) => ({ importId });

/** What the catalogue room's actions would be sent. */
export const CATALOGUE: Readonly<Record<string, Typed>> = {
  deleteLadderAction: {
    on: "/catalogue/ladders/copies/[ladderId]/edit",
    fields: ({ ladderId, secret }) => ({ ladderId, confirmation: secret }),
  },
  attachOccupationAction: {
    on: "/catalogue/ladders/copies/[ladderId]/edit/[rung]",
    fields: ({ ladderId }) => ({
      ...{ ladderId, version: "1", track: "specialist", level: "1", code: "15-1252.00" },
    }),
  },
  chooseOccupationAction: {
    on: "/settings/profile",
    fields: () => ({ code: "15-1252.00" }),
  },
  applyImportAction: { on: "/admin/catalogue/imports/[importId]", fields: imported },
  discardImportAction: { on: "/admin/catalogue/imports/[importId]", fields: imported },
};
