/** Something to do; true if it made work for the page, such as a part to draw. */
export type Act = () => unknown;

/** Milliseconds of work after which a frame is shown before the next part is drawn. */
const BUDGET = 2;
/** Milliseconds after which what waits is drawn without waiting for frames: a machine that shows few must not be late. */
const PATIENCE = 400;
/** Milliseconds of the page's life in which nothing waits for frames: the first figures come first. */
const BEGINNING = 3000;

/**
 * Does acts one after another, and lets the browser go on after each that made work. Once some milliseconds of a frame are
 * spent, the rest waits for the next one: however much there is to draw, styles, layout and paint of one frame stay small,
 * and smaller on a slow machine. An act that waits is not added twice.
 */
export class Turns {
  private readonly waiting = new Set<Act>();
  private channel: MessageChannel | null = null;
  private running = false;
  /** Milliseconds that acts took since the last frame. */
  private spent = 0;
  /** When the last act that made work began: what it made the page draw has ended by the next turn. */
  private since: number | null = null;

  /** When the acts that wait began to. */
  private begun = 0;

  /** Adds acts behind those that wait. */
  add(acts: Iterable<Act>): void {
    if (this.waiting.size === 0) this.begun = performance.now();
    for (const act of acts) this.waiting.add(act);
    if (!this.running && this.waiting.size > 0) this.next();
  }

  /** Forgets an act. */
  drop(act: Act): void {
    this.waiting.delete(act);
  }

  private next(): void {
    if (this.channel === null) {
      this.channel = new MessageChannel();
      this.channel.port1.onmessage = () => this.turn();
    }
    this.running = true;
    this.channel.port2.postMessage(null);
  }

  private turn(): void {
    const now = performance.now();
    if (this.since !== null) this.spent += now - this.since;
    this.since = null;
    if (this.spent >= BUDGET && now > BEGINNING && now - this.begun < PATIENCE && document.visibilityState === "visible") {
      requestAnimationFrame(() => {
        this.spent = 0;
        this.next();
      });
      return;
    }
    this.running = false;
    for (const act of this.waiting) {
      this.waiting.delete(act);
      if (act() === true) {
        this.since = now;
        break;
      }
    }
    if (this.waiting.size > 0 || this.since !== null) this.next();
    else this.spent = 0;
  }
}

/** The turns of the page: all that draws shares its frames. */
export const turns = new Turns();
