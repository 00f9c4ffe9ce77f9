import { describe, expect, it } from "vitest";
import { parseCsv } from "./parse-csv";
import { run } from "./run";
import { one, pairs, people, two, write } from "./sample-files";

/** Output rows by column name. */
function table(output: string) {
  const [header, ...rows] = parseCsv(output).records.map(({ fields }) => fields);
  return rows.map((fields) =>
    Object.fromEntries((header ?? []).map((name, k) => [name, fields[k]])),
  );
}
const ok = (...words: string[]) => {
  const outcome = run(words);
  expect(outcome).toMatchObject({ code: 0 });
  return table(outcome.output);
};

describe("score", () => {
  it("keys reversed items, skips missing answers, and leaves lz empty without any", () => {
    const [first, second, third] = ok("score", "--instrument", one, "--responses", people);
    expect(Object.keys(first ?? {})).toEqual(["person", "answered", "theta_eap", "theta_se", "lz"]);
    expect(Number(first?.theta_eap)).toBeGreaterThan(0.5);
    expect(Number(second?.theta_eap)).toBeLessThan(-0.5);
    expect(second?.answered).toBe("1");
    expect(third).toMatchObject({ answered: "0", lz: "" });
    expect(Number(third?.theta_se)).toBeCloseTo(1, 5);
  });

  it("prints classes in two dimensions by the instrument's cuts, and mirrors", () => {
    const [x, y] = ok("score", "--instrument", two, "--responses", pairs);
    expect(Object.keys(x ?? {}).slice(6)).toEqual([
      "lz",
      "cov",
      "p_specialist",
      "p_leadership",
      "p_hybrid",
      "p_exploring",
    ]);
    expect(Number(x?.p_specialist)).toBeGreaterThan(0.8);
    expect(Number(y?.p_leadership)).toBeGreaterThan(0.8);
    const [strict] = ok(
      "score",
      "--instrument",
      two,
      "--responses",
      pairs,
      "--tau",
      "3",
      "--delta=0.1",
    );
    expect(Number(strict?.p_exploring)).toBeGreaterThan(0.8);
  });

  it("prints a header for a file without people", () => {
    const empty = write("nobody.csv", "person,a,b,c\n");
    expect(run(["score", "--instrument", one, "--responses", empty]).output).toBe(
      "person,answered,theta_eap,theta_se,lz\n",
    );
  });

  it("quotes people's names where they need it", () => {
    const odd = write("odd.csv", "c,person\n");
    expect(run(["score", "--instrument", one, "--responses", odd]).code).toBe(2);
    const named = write("named.csv", 'person,c,b,a\n"Li, ""A""",1,1,1\n');
    expect(run(["score", "--instrument", one, "--responses", named]).output).toContain(
      '\n"Li, ""A""",3,',
    );
  });
});

describe("simulate, calibrate, adapt, change", () => {
  it("goes round: simulated people calibrate, adapt and do not change", () => {
    const simulated = run(["simulate", "--instrument", one, "--people", "300", "--seed", "7"]);
    expect(simulated).toEqual(
      run(["simulate", "--instrument", one, "--people", "300", "--seed", "7"]),
    );
    const file = write("simulated.csv", simulated.output);
    const fitted = run([
      "calibrate",
      "--instrument",
      one,
      "--responses",
      file,
      "--tolerance",
      "1e-4",
      "--prior",
      "map",
    ]);
    expect(JSON.parse(fitted.output)).toMatchObject({
      id: "t",
      status: "interim",
      items: [{ id: "a", facet: "f" }, { id: "b", reversed: true }, { id: "c" }],
      fit: { n: 300, converged: true },
    });
    const calibrated = write("fitted.json", fitted.output);
    const runs = ok("adapt", "--instrument", calibrated, "--responses", file, "--length", "2");
    expect(runs).toHaveLength(300);
    expect(runs[0]).toMatchObject({ reason: "length" });
    expect(runs[0]?.items?.split(" ")).toHaveLength(2);
    const changes = ok(
      "change",
      "--instrument",
      calibrated,
      "--before",
      file,
      "--after",
      file,
      "--retest-correlation",
      "0.7",
    );
    for (const row of changes.slice(0, 20)) {
      expect(row).toMatchObject({ theta_delta: "0", theta_rci: "0" });
      expect(Number(row.theta_p_up)).toBeCloseTo(0.5, 12);
    }
  });

  it("matches people by id and counts those left out", () => {
    const later = write("later.csv", "person,a,b,c\n9,1,1,1\n1,0,3,0\n");
    const outcome = run([
      "change",
      "--instrument",
      one,
      "--before",
      people,
      "--after",
      later,
      "--retest-correlation",
      "0.7",
    ]);
    expect(outcome.errors).toBe("left out: 2 only in people.csv, 1 only in later.csv\n");
    const [row] = table(outcome.output);
    expect(row?.person).toBe("1");
    expect(Number(row?.theta_delta)).toBeLessThan(0);
  });

  it("stops adaptive runs by SE, by largest length, or with the bank", () => {
    const reasons = (...words: string[]) =>
      ok("adapt", "--instrument", one, "--responses", people, ...words).map(({ reason }) => reason);
    expect(reasons("--stop-se", "0.9")).toEqual(["se", "se", "bank"]);
    expect(reasons("--stop-se", "0.01", "--max", "1")).toEqual(["max", "max", "bank"]);
    expect(reasons("--stop-se", "0.01")).toEqual(["bank", "bank", "bank"]);
  });
});
