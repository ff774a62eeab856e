import { describe, expect, it } from "vitest";
import { Turns } from "./turns";

describe("turns", () => {
  it("do one piece of work a task, skip what makes none, and forget what was dropped", async () => {
    const turns = new Turns(), done: string[] = [];
    let ended = () => {};
    const act = (name: string, works: boolean) => () => {
      done.push(name);
      // What is done after the task: a break between two pieces of work.
      queueMicrotask(() => done.push("|"));
      if (name === "end") ended();
      return works;
    };
    const [a, b, c, d, end] = [act("a", false), act("b", true), act("c", true), act("d", true), act("end", true)];
    const all = new Promise<void>((resolve) => { ended = resolve; });
    turns.add([a, b, c, d, end]);
    turns.add([b]);
    turns.drop(d);
    expect(done).toEqual([]);
    await all;
    expect(done.filter((name, i) => name !== "|" || done[i - 1] !== "|")).toEqual(["a", "b", "|", "c", "|", "end", "|"]);
  });
});
