import { expect, it, vi } from "vitest";
import { answerInput } from "@/lib/assessment/schema";
import { sendAnswer } from "./send-answer";

const { send } = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock("@/lib/assessment/actions", () => ({ answerItemAction: send }));

it("sends an answer the server takes, however long the page stood open", async () => {
  send.mockResolvedValue({ ok: true, result: { superseded: false } });
  const attemptId = crypto.randomUUID();
  for (const milliseconds of [0, 900, 3 * 24 * 60 * 60 * 1000, 40 * 24 * 60 * 60 * 1000]) {
    await sendAnswer(attemptId, { itemId: "x", value: 3, milliseconds, seq: 1 });
    const form: FormData = send.mock.lastCall?.[1];
    expect(answerInput.safeParse(Object.fromEntries(form)).success, `${milliseconds}`).toBe(true);
  }
});
