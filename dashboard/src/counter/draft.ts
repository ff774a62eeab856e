import type { ComplaintSubmitInput } from "../generated/counter";

/** A complaint as it is being typed in. */
export interface Draft {
  /** Its id at the counter: a submission that is sent again after a lost answer is the same complaint. */
  externalId: string;
  channel: string;
  text: string;
  category: string;
  district: string;
  address: string;
  name: string;
  phone: string;
  email: string;
  anonymous: boolean;
  secret: boolean;
}

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A reference as the server makes them: the year and 40 random bits. */
export function newReference(now: Date, random: Uint8Array = crypto.getRandomValues(new Uint8Array(8))): string {
  return `${now.getFullYear()}-${[...random].map((byte) => LETTERS[byte % 32]).join("")}`;
}

/** An empty form; the channel of the one before stays. */
export function emptyDraft(channel: string): Draft {
  return { externalId: newReference(new Date()), channel, text: "", category: "", district: "", address: "", name: "", phone: "", email: "", anonymous: false, secret: false };
}

/** The same with a channel that is offered: the first one where its own is not, or no longer. */
export function offered(draft: Draft, channels: readonly string[]): Draft {
  return channels.includes(draft.channel) ? draft : { ...draft, channel: channels[0] ?? "" };
}

/** True if something was typed that would be missed. */
export function isTyped(draft: Draft): boolean {
  return [draft.text, draft.category, draft.district, draft.address, draft.name, draft.phone, draft.email].some((text) => text !== "") || draft.anonymous || draft.secret;
}

/** What is sent. Who asks not to be named is not sent either. */
export function inputOf(draft: Draft): ComplaintSubmitInput {
  const given = (text: string): string | null => (text.trim() === "" ? null : text.trim());
  const reporter = draft.anonymous ? null : { name: given(draft.name), phone: given(draft.phone), email: given(draft.email) };
  return {
    externalId: draft.externalId, channel: draft.channel, text: draft.text.trim(), category: given(draft.category), district: given(draft.district), address: given(draft.address),
    anonymous: draft.anonymous, secret: draft.secret,
    reporter: reporter === null || Object.values(reporter).every((part) => part === null) ? null : reporter,
  };
}

const KEY = "tugu.counter.draft";
const KEPT = 2 * 3600_000;

/**
 * What was typed outlives a reload in the tab's own session storage: it is personal data, but no more than the token
 * opens that the same tab holds, no other tab or site sees it, and the browser drops it with the tab. It is forgotten as
 * soon as the complaint is taken, when the token is forgotten, and after two hours.
 */
export function keepDraft(draft: Draft | null, now: number): void {
  try {
    if (draft === null || !isTyped(draft)) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify({ at: now, draft }));
  } catch {
    // storage is closed to this page: nothing is kept
  }
}

/** What was typed before a reload, or null. */
export function keptDraft(now: number): Draft | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null") as { at: number; draft: Draft } | null;
    if (kept === null) return null;
    if (!(now - kept.at < KEPT)) {
      sessionStorage.removeItem(KEY);
      return null;
    }
    return { ...emptyDraft(""), ...kept.draft };
  } catch {
    return null;
  }
}
