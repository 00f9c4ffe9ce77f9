import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { questionSheet } from "@/lib/assessment/domain/question-sheet";
import type { ShownQuestion } from "@/lib/assessment/domain/shown-question";
import { QuestionForm } from "./question-form";

const { send, goOn, push } = vi.hoisted(() => ({ send: vi.fn(), goOn: vi.fn(), push: vi.fn() }));

// The edges of the browser tab: the server's actions, and Next's own router.
vi.mock("@/lib/assessment/actions", () => ({
  answerItemAction: send,
  answerAndGoOnAction: goOn,
}));
vi.mock("next/navigation", () => ({
  usePathname: () => "/assessment/a/1",
  useRouter: () => ({ push }),
}));

const LABELS = [
  "Strongly disagree",
  "Disagree",
  "Neither agree nor disagree",
  "Agree",
  "Strongly agree",
];
const QUESTIONS: ShownQuestion[] = [
  { id: "x", text: "I like depth.", prompt: "How far?", sides: null, labels: LABELS },
  { id: "y", text: "I like teams.", prompt: "How far?", sides: null, labels: LABELS },
  {
    id: "z",
    text: "Which?",
    prompt: null,
    sides: { a: "This", b: "That" },
    labels: ["A!", "A", "Same", "B", "B!"],
  },
];
const kept = async () => ({
  ok: true,
  result: { itemId: "x", value: 1, seq: 1, superseded: false },
});
const key = (name: string, more: KeyboardEventInit = {}) =>
  act(
    async () =>
      void fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more }),
  );

const SITUATION: ShownQuestion = {
  id: "s",
  text: "A new tool will change your work.",
  prompt: "What would you most likely do?",
  sides: null,
  labels: ["Learn it", "Teach it", "Plan for it", "Wait"],
};

// Each test has a newer page than the one before: what that answered is no business of this one.
let seq = 0;

async function show(
  answers: Record<string, number> = {},
  questions = QUESTIONS,
  most: number | null = null,
) {
  await act(async () => {
    render(
      <QuestionForm
        attemptId="a"
        sheet={questionSheet(questions)}
        answers={answers}
        seq={seq}
        number={1}
        most={most}
        secondsEach={8}
        looks={{ primary: "", secondary: "" }}
      />,
    );
  });
}

beforeEach(() => {
  seq += 10;
  sessionStorage.clear();
  localStorage.clear();
  push.mockReset();
  goOn.mockReset();
  goOn.mockResolvedValue({ ok: null });
  send.mockReset();
  send.mockImplementation(kept);
});

it("answers by number keys, goes on by Enter and back by Backspace, and keeps the answers", async () => {
  await show();
  await key("4");
  expect(screen.getByRole("radio", { name: "Agree" })).toHaveProperty("checked", true);
  expect(Object.fromEntries(send.mock.calls[0]?.[1])).toMatchObject({
    attemptId: "a",
    itemId: "x",
    value: "3",
    seq: String(seq + 1),
  });
  await key("Enter");
  expect(screen.getByText("I like teams.")).toBeTruthy();
  await key("Backspace");
  expect(screen.getByRole("radio", { name: "Agree" })).toHaveProperty("checked", true);
  await key("Enter");
  await key("ArrowLeft", { altKey: true });
  expect(screen.getByText("I like depth.")).toBeTruthy();
});

it("knows its answers on a page the browser goes back to, and counts a change there as the newer one", async () => {
  await show();
  await key("4");
  cleanup();
  await show();
  expect(screen.getByRole("radio", { name: "Agree" })).toHaveProperty("checked", true);
  await key("2");
  expect(Object.fromEntries(send.mock.calls[1]?.[1])).toMatchObject({
    value: "1",
    seq: String(seq + 2),
  });
  seq += 2;
  cleanup();
  await show({ x: 0 });
  expect(screen.getByRole("radio", { name: "Strongly disagree" })).toHaveProperty("checked", true);
});

it("sends what was chosen between the script and its queue", async () => {
  // The queue looks there as it begins, before it is known to the form.
  vi.stubGlobal("sessionStorage", {
    getItem: () => void screen.getByRole("radio", { name: "Agree" }).click(),
    setItem: () => undefined,
    removeItem: () => undefined,
  });
  await show();
  vi.unstubAllGlobals();
  expect(screen.getByRole("radio", { name: "Agree" })).toHaveProperty("checked", true);
  expect(send).toHaveBeenCalledTimes(1);
  expect(Object.fromEntries(send.mock.calls[0]?.[1])).toMatchObject({ itemId: "x", value: "3" });
});

it("stays where it is when an answer is chosen, by pointer or by arrow", async () => {
  await show();
  await act(async () => void fireEvent.click(screen.getByRole("radio", { name: "Disagree" })));
  await key("ArrowDown");
  expect(screen.getByText("I like depth.")).toBeTruthy();
  expect(screen.getByRole("img", { name: "1 of 3 answered" })).toBeTruthy();
});

it("counts answers, not pages, and tells what is left", async () => {
  await show();
  await key("Enter");
  await key("Enter");
  expect(screen.getByRole("img", { name: "0 of 3 answered" })).toBeTruthy();
  expect(screen.getByText("That")).toBeTruthy();
  expect(screen.getByText("3 of 3").parentElement?.textContent).toBe("3 of 3, about a minute left");
});

it("says that nothing is lost while the server is away, and goes to the review once it is back", async () => {
  send.mockRejectedValue(new TypeError("Failed to fetch"));
  await show({ x: 1, y: 1 });
  await key("Enter");
  await key("Enter");
  await key("5");
  expect(screen.getByText(/Not saved – retrying \(1 answer kept here\)/)).toBeTruthy();
  await key("Enter");
  expect(push).not.toHaveBeenCalled();
  expect(sessionStorage.getItem("fairlead:answers:a")).toContain('"itemId":"z"');
  send.mockImplementation(kept);
  await act(async () => void window.dispatchEvent(new Event("online")));
  expect(push).toHaveBeenCalledWith("/assessment/a/review");
});

it("shows all questions only once the last answer is saved", async () => {
  let arrive: (answer: unknown) => void = () => undefined;
  send.mockImplementation(() => new Promise((resolve) => (arrive = resolve)));
  await show();
  await key("4");
  const all = screen.getByRole("link", { name: "See all questions" });
  await act(async () => void fireEvent.click(all));
  expect(push).not.toHaveBeenCalled();
  expect(screen.getByText(/Waiting until your last answers are saved/)).toBeTruthy();
  await act(async () => arrive(await kept()));
  expect(push).toHaveBeenCalledWith("/assessment/a/review");
});

it("lets number keys be turned off", async () => {
  await show();
  await act(
    async () => void fireEvent.click(screen.getByRole("checkbox", { name: /Number keys/ })),
  );
  await key("4");
  expect(send).not.toHaveBeenCalled();
});

it("shows a newer answer that was given on another device", async () => {
  send.mockResolvedValue({ ok: true, result: { itemId: "x", value: 0, seq: 9, superseded: true } });
  await show();
  await key("4");
  expect(screen.getByRole("radio", { name: "Strongly disagree" })).toHaveProperty("checked", true);
});

it("asks to sign in again, with the answers kept", async () => {
  send.mockResolvedValue({
    ok: false,
    code: "unauthenticated",
    message: "",
    fieldErrors: {},
    values: {},
  });
  await show();
  await key("4");
  expect(screen.getByRole("link", { name: "Sign in again" }).getAttribute("href")).toBe(
    "/sign-in?next=%2Fassessment%2Fa%2F1",
  );
  expect(sessionStorage.getItem("fairlead:answers:a")).not.toBeNull();
});

it("shows a situation with as many rows as it has options, and the keys for them", async () => {
  await show({}, [SITUATION]);
  expect(screen.getByText("What would you most likely do?")).toBeTruthy();
  expect(screen.getAllByRole("radio")).toHaveLength(4);
  await key("5");
  expect(send).not.toHaveBeenCalled();
  await key("4");
  expect(screen.getByRole("radio", { name: "Wait" })).toHaveProperty("checked", true);
  expect(Object.fromEntries(send.mock.calls[0]?.[1])).toMatchObject({ itemId: "s", value: "3" });
});

it("goes past the last question it knows through the server, once the answer has arrived", async () => {
  send.mockRejectedValue(new TypeError("Failed to fetch"));
  await show({ x: 1, y: 1 }, QUESTIONS, 40);
  expect(screen.getByText("Question 1").parentElement?.textContent).toBe("Question 1, at most 40");
  expect(screen.getByRole("img", { name: "2 of at most 40 answered" })).toBeTruthy();
  await key("Enter");
  await key("Enter");
  await key("5");
  await key("Enter");
  expect(push).not.toHaveBeenCalled();
  send.mockImplementation(kept);
  await act(async () => void window.dispatchEvent(new Event("online")));
  expect(goOn).not.toHaveBeenCalled();
  expect(push.mock.calls).toEqual([["/assessment/a/4"]]);
});

it("leaves a question out and lets the server choose the next", async () => {
  await show({ x: 1, y: 1 }, QUESTIONS, 40);
  await key("Enter");
  await key("Enter");
  await key("Enter");
  expect(goOn).toHaveBeenCalledTimes(1);
  const sent = Object.fromEntries(goOn.mock.calls[0]?.[1]);
  expect(sent).toMatchObject({ itemId: "z", number: "3" });
  expect(sent.value).toBeUndefined();
});
