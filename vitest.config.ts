import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

process.env.TZ = "Asia/Kathmandu";
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const alias = { "@": here("."), "server-only": here("node_modules/server-only/empty.js") };
const exclude = ["node_modules", ".next", "e2e"];
const reference = "scripts/{psychometrics,catalogue}/reference/**/*.test.ts";

/** What tries everything there is, or runs whole programs: part of `npm test`, and too long before every commit. */
const thorough = "**/*.thorough.test.ts";
const alone = "**/*.alone.test.tsx";
const component = {
  include: ["**/*.test.tsx"],
  environment: "happy-dom",
  setupFiles: ["components/testing-setup.ts"],
};

export default defineConfig({
  resolve: { alias },
  test: {
    // How fast a test is says nothing on a busy machine: this only ends one that hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "core",
          include: ["**/*.test.ts"],
          exclude: [...exclude, "**/*.db.test.ts", thorough, reference],
          environment: "node",
          // The core keeps no state between files: one module graph serves them all, in a third of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "thorough",
          include: [thorough],
          exclude,
          environment: "node",
          isolate: false,
        },
      },
      {
        extends: true,
        // Works whole data sets out again: no quick check, and only where those stand beside the repository.
        test: { name: "reference", include: [reference], exclude, environment: "node" },
      },
      {
        extends: true,
        // One browser's worth of modules for all files, in half the time; those that replace a module stand alone.
        test: { ...component, name: "component", exclude: [...exclude, alone], isolate: false },
      },
      {
        extends: true,
        test: { ...component, name: "component-alone", include: [alone], exclude },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: ["**/*.db.test.ts"],
          exclude,
          environment: "node",
          globalSetup: ["db/testing/global-setup.ts"],
          setupFiles: ["db/testing/fresh-database.ts"],
          // The core's modules once for each worker, in two thirds of the time.
          isolate: false,
          maxWorkers: 2,
        },
      },
    ],
  },
});
