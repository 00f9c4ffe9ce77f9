import fc from "fast-check";
import { Secret, TOTP } from "otpauth";
import { describe, expect, it } from "vitest";
import { inBase32, keyUri, stepOf } from "./totp";

const codeAt = (secret: string, at: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

// The shared secret of RFC 6238, appendix B ("12345678901234567890"); its codes' last six digits.
const SECRET = inBase32(Buffer.from("12345678901234567890"));
const seconds = (count: number) => new Date(count * 1000);

describe("codes of an app", () => {
  it.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_111_111_111, "050471"],
    [1_234_567_890, "005924"],
    [2_000_000_000, "279037"],
    [20_000_000_000, "353130"],
  ])("are those of RFC 6238 at %i s", (at, code) => {
    expect(codeAt(SECRET, seconds(at))).toBe(code);
    expect(stepOf(SECRET, code, seconds(at), 0)).toBe(Math.floor(at / 30));
  });

  it("count one step early and one late, no more", () => {
    const step = 50_000_000;
    const code = codeAt(SECRET, seconds(step * 30));
    const taken = [-2, -1, 0, 1, 2].map((off) =>
      stepOf(SECRET, code, seconds((step + off) * 30), 0),
    );
    expect(taken).toEqual([null, step, step, step, null]);
  });

  it("count once, and none from before one that counted", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 90_000_000 }),
        fc.integer({ min: -1, max: 1 }),
        (step, off) => {
          const code = codeAt(SECRET, seconds((step + off) * 30 + 7));
          const at = seconds(step * 30 + 7);
          const taken = stepOf(SECRET, code, at, 0);
          expect(taken).not.toBeNull();
          expect(stepOf(SECRET, code, at, Number(taken))).toBeNull();
        },
      ),
    );
  });
});

it("an app is told whose account it is", () => {
  expect(keyUri(SECRET, "ada@example.test")).toMatch(
    /^otpauth:\/\/totp\/Fairlead:ada%40example\.test\?issuer=Fairlead&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ/,
  );
});
