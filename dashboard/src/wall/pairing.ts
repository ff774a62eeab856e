/** The Device Authorization Grant (RFC 8628): a screen shows a code, an operator approves it, the server lets the screen in. */

/** What the screen shows while it is not let in. */
export type Pairing =
  | { phase: "asking" }
  | { phase: "code"; code: string; page: string; complete: string; /** On the steady clock, in milliseconds. */ ends: number }
  | { phase: "denied" }
  | { phase: "approved" };

/** What pairing needs of the machine. */
export interface World {
  /** Sends a form; null where the server does not answer, or not as JSON. */
  post(path: string, form: Record<string, string>): Promise<{ ok: boolean; body: Record<string, unknown> } | null>;
  /** Resolves after some milliseconds. */
  wait(ms: number): Promise<void>;
  /** The steady clock, in milliseconds. */
  now(): number;
  /** Loads the page anew; false where the server cannot serve it. */
  renew(): Promise<boolean>;
  show(pairing: Pairing): void;
}

/** Milliseconds between attempts to get a code, after a refusal, and from the approval until every process of the server knows it. */
const AGAIN = 10_000, REFUSED = 60_000, KNOWN = 2000;
const CLIENT = "wall", GRANT = "urn:ietf:params:oauth:grant-type:device_code";

/** Shows codes, one after the other, until the screen is let in or signal ends it, and loads the page anew then. Nobody needs to touch the screen. */
export async function pair(world: World, signal: AbortSignal): Promise<void> {
  world.show({ phase: "asking" });
  while (!signal.aborted) {
    const letIn = (await isLetIn(world)) || (await withOneCode(world, signal));
    if (signal.aborted) return;
    if (letIn) {
      world.show({ phase: "approved" });
      await world.wait(KNOWN);
      if (!signal.aborted && (await world.renew())) return;
    }
  }
}

/** Another process of the server may know of an approval later than the one that gave it. */
async function isLetIn(world: World): Promise<boolean> {
  const answer = await world.post("/device/seen", {});
  return answer?.ok === true && answer.body["paired"] === true;
}

/** Shows a code until it is decided about or expires; true once the screen is let in. */
async function withOneCode(world: World, signal: AbortSignal): Promise<boolean> {
  const given = await world.post("/device/authorization", { client_id: CLIENT });
  const device = text(given?.body["device_code"]), code = text(given?.body["user_code"]), life = Number(given?.body["expires_in"]);
  if (given?.ok !== true || device === "" || code === "" || !(life > 0)) {
    await world.wait(AGAIN);
    return false;
  }
  const ends = world.now() + life * 1000;
  let interval = Math.max(1, Number(given.body["interval"]) || 5) * 1000;
  world.show({ phase: "code", code, page: text(given.body["verification_uri"]), complete: text(given.body["verification_uri_complete"]), ends });
  while (!signal.aborted && world.now() < ends) {
    await world.wait(interval);
    if (signal.aborted) return false;
    const answer = await world.post("/device/token", { client_id: CLIENT, grant_type: GRANT, device_code: device });
    if (answer === null) continue; // the code is good all the same
    if (answer.ok) return true;
    switch (answer.body["error"]) {
      case "slow_down":
        interval += 5000;
        break;
      case "access_denied":
        world.show({ phase: "denied" });
        await world.wait(REFUSED);
        return false;
      case "expired_token":
      case "invalid_client":
        return false;
    }
  }
  return false;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");
