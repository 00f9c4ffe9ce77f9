/** An answer on its way. `seq` says which of two answers is the newer one. */
export type UnsentAnswer = { itemId: string; value: number; milliseconds: number; seq: number };

/** What became of an answer that was sent. Anything thrown means: try again. */
export type Sent =
  | { kind: "kept" }
  | { kind: "superseded"; value: number; seq: number }
  | { kind: "signed out" }
  | { kind: "refused"; message: string };

export type QueueState = {
  status: "quiet" | "saving" | "saved" | "retrying" | "signed out" | "refused";
  waiting: number;
  /** Why the answers were refused. */
  message: string | null;
  /** Newer answers that came from elsewhere, by item; and how many came so far. */
  elsewhere: Readonly<Record<string, number>>;
  surprises: number;
};

type Keep = Pick<Storage, "getItem" | "setItem" | "removeItem">;
type QueueParts = {
  attemptId: string;
  send: (answer: UnsentAnswer) => Promise<Sent>;
  /** Where answers wait until they are acknowledged, also through a reload. */
  keep: Keep;
};

const keyOf = (attemptId: string) => `fairlead:answers:${attemptId}`;
/** Seconds before another try: short at first, never longer than the last. */
const PAUSES = [1, 2, 4, 8, 15];

export const QUIET: QueueState = {
  status: "quiet",
  waiting: 0,
  message: null,
  elsewhere: {},
  surprises: 0,
};

/** Answers wait here, in memory and in `keep`, until the server has them: one at a time, the newest per item. */
export class AnswerQueue {
  #parts: QueueParts;
  #waiting = new Map<string, UnsentAnswer>();
  #state: QueueState = QUIET;
  #listeners = new Set<() => void>();
  #isRunning = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #seq: number;

  constructor(parts: QueueParts, seq: number) {
    this.#parts = parts;
    for (const answer of kept(parts)) this.#waiting.set(answer.itemId, answer);
    this.#seq = Math.max(seq, ...[...this.#waiting.values()].map((answer) => answer.seq));
    this.#say("quiet");
  }

  readonly state = (): QueueState => this.#state;
  readonly waiting = (): UnsentAnswer[] => [...this.#waiting.values()];
  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Takes an answer on its way and gives it its `seq`. */
  readonly add = (answer: Omit<UnsentAnswer, "seq">): UnsentAnswer => {
    this.#seq += 1;
    const added = { ...answer, seq: this.#seq };
    this.#waiting.set(answer.itemId, added);
    const { [answer.itemId]: _replaced, ...elsewhere } = this.#state.elsewhere;
    this.#state = { ...this.#state, elsewhere };
    this.#write();
    void this.flush();
    return added;
  };

  /** Sends what waits, now; resolves to whether everything has arrived. */
  readonly flush = async (): Promise<boolean> => {
    if (this.#isRunning) return false;
    this.#isRunning = true;
    clearTimeout(this.#timer);
    try {
      for (let [next] = this.#waiting.values(); next; [next] = this.#waiting.values()) {
        this.#say("saving");
        if (!(await this.#deliver(next))) return false;
      }
      return true;
    } finally {
      this.#isRunning = false;
    }
  };

  async #deliver(answer: UnsentAnswer): Promise<boolean> {
    try {
      const sent = await this.#parts.send(answer);
      this.#failures = 0;
      return this.#settle(answer, sent);
    } catch {
      const pause = PAUSES[Math.min(this.#failures, PAUSES.length - 1)] ?? 1;
      this.#failures += 1;
      this.#timer = setTimeout(() => void this.flush(), pause * 1000);
      this.#say("retrying");
      return false;
    }
  }

  #settle(answer: UnsentAnswer, sent: Sent): boolean {
    if (sent.kind === "signed out") {
      this.#say("signed out");
      return false;
    }
    if (sent.kind === "refused") {
      this.#waiting.clear();
      this.#write();
      this.#say("refused", { message: sent.message });
      return false;
    }
    if (this.#waiting.get(answer.itemId)?.seq === answer.seq) this.#waiting.delete(answer.itemId);
    this.#write();
    if (sent.kind === "superseded") {
      this.#seq = Math.max(this.#seq, sent.seq);
      const elsewhere = { ...this.#state.elsewhere, [answer.itemId]: sent.value };
      this.#say("saved", { elsewhere, surprises: this.#state.surprises + 1 });
    } else this.#say("saved");
    return true;
  }

  #say(status: QueueState["status"], more: Partial<QueueState> = {}) {
    this.#state = { ...this.#state, message: null, ...more, status, waiting: this.#waiting.size };
    for (const listener of this.#listeners) listener();
  }

  #write() {
    const { keep, attemptId } = this.#parts;
    try {
      if (this.#waiting.size === 0) keep.removeItem(keyOf(attemptId));
      else keep.setItem(keyOf(attemptId), JSON.stringify(this.waiting()));
    } catch {
      // A full or forbidden store: the answers are still in memory.
    }
  }
}

function kept({ keep, attemptId }: QueueParts): UnsentAnswer[] {
  try {
    const list: unknown = JSON.parse(keep.getItem(keyOf(attemptId)) ?? "[]");
    return Array.isArray(list) ? list.filter(isAnswer) : [];
  } catch {
    return [];
  }
}

const isAnswer = (value: unknown): value is UnsentAnswer =>
  typeof value === "object" &&
  value !== null &&
  "itemId" in value &&
  typeof value.itemId === "string" &&
  "value" in value &&
  typeof value.value === "number" &&
  "milliseconds" in value &&
  typeof value.milliseconds === "number" &&
  "seq" in value &&
  typeof value.seq === "number";
