// .dependency-cruiser.cjs: the house rules, whole
const CORE =
  "^lib/(kernel|psychometrics)/|^lib/[^/]+/((domain|emails)/|policy[.]ts$|schema([.]ts$|/))";
const TEST = "[.]test[.]tsx?$";
const ROOMS = ["accounts", "catalogue", "assessment", "planner", "coaching"];
const SHARED = "ui|charts|forms|layout";
const rule = (name, from, to) => ({ name, severity: "error", from, to });

module.exports = {
  forbidden: [
    rule(
      "core-is-pure",
      { path: CORE, pathNot: TEST },
      { pathNot: `${CORE}|(^|/)node_modules/zod/` },
    ),
    rule(
      "library-knows-no-room",
      { path: "^lib/(kernel|psychometrics|platform)/", pathNot: TEST },
      { path: `^lib/(${ROOMS.join("|")})/` },
    ),
    rule("kernel-knows-nobody", { path: "^lib/kernel/" }, { path: "^lib/(?!kernel/)" }),
    rule("lib-below-ui", { path: "^lib/" }, { path: "^(app|components|e2e)/" }),
    rule(
      "only-lib-touches-db",
      { path: "^(app|components)/", pathNot: TEST },
      { path: "^db/|node_modules/(drizzle-orm|pg)/" },
    ),
    rule(
      "actions-hold-no-sql",
      { path: "^lib/[^/]+/actions([.]ts$|/)" },
      { path: "^db/|node_modules/drizzle-orm/" },
    ),
    rule(
      "pages-write-through-actions",
      { path: "^app/(?!api/)" },
      { path: "^lib/[^/]+/(commands|jobs)[./]" },
    ),
    rule(
      "components-read-no-data",
      { path: "^components/" },
      { path: "^app/|^lib/platform/|^lib/[^/]+/(queries|commands|jobs)[./]" },
    ),
    rule(
      "shared-ui-is-domain-free",
      { path: `^components/(${SHARED})/` },
      { path: `^components/(?!(${SHARED})/)|^lib/(?!kernel/)` },
    ),
    rule("db-knows-nobody", { path: "^db/" }, { path: "^(app|components|e2e)/|^lib/(?!kernel/)" }),
    rule(
      "e2e-is-outside",
      { path: "^e2e/" },
      { path: "^(app|components)/|^lib/(?!kernel/)|^db/(?!testing/)" },
    ),
    rule(
      "tests-stay-out",
      { path: "^(app|components|lib|db)/", pathNot: `${TEST}|^db/(testing|seed)/` },
      { path: `^db/testing/|${TEST}` },
    ),
    rule(
      "embedded-is-hidden",
      { path: "^(app|components|lib|db)/", pathNot: `${TEST}|^db/testing/` },
      { path: "^db/embedded[.]" },
    ),
    rule(
      "nobody-imports-tools",
      { path: "^(app|components|lib|db)/" },
      { path: "^(scripts|bench)/" },
    ),
    rule(
      "domain-below-schema",
      { path: "^lib/[^/]+/domain/", pathNot: TEST },
      { path: "^lib/[^/]+/(schema|policy)[.]ts$|/emails/" },
    ),
    rule(
      "emails-only-kernel",
      { path: "^lib/[^/]+/emails/", pathNot: TEST },
      { pathNot: "^lib/kernel/|/emails/" },
    ),
    rule(
      "no-zod-in-components",
      { path: "^components/", pathNot: TEST },
      { path: "^lib/[^/]+/schema([.]ts$|/)", dependencyTypesNot: ["type-only"] },
    ),
    rule("no-cycles", {}, { circular: true }),
    ...ROOMS.slice(0, -1).map((room, i) =>
      rule(
        `${room}-knows-nothing-later`,
        { path: `^lib/${room}/` },
        { path: `^lib/(${ROOMS.slice(i + 1).join("|")})/` },
      ),
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
