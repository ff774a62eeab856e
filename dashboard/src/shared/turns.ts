/** Something to do; true if it made work for the page, such as a part to draw. */
export type Act = () => unknown;

/**
 * Does acts one after another, and lets the browser go on after each that made work: what is drawn in one task stays
 * small, however much there is to draw. An act that waits is not added twice.
 */
export class Turns {
  private readonly waiting = new Set<Act>();
  private channel: MessageChannel | null = null;
  private running = false;

  /** Adds acts behind those that wait. */
  add(acts: Iterable<Act>): void {
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
    this.running = false;
    for (const act of this.waiting) {
      this.waiting.delete(act);
      if (act() === true) break;
    }
    if (this.waiting.size > 0) this.next();
  }
}
