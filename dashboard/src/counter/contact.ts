import type { OneQuery } from "../generated/counter";
import type { Words } from "./words";

/** What of a complaint tells how its reporter is reached, or why it does not. */
type Known = Pick<NonNullable<OneQuery["complaint"]>, "erasedAt" | "file">;

/** How to reach the reporter, in a line; why not, where nothing can be told. */
export function contactOf(words: Words, { erasedAt, file }: Known, date: (at: number) => string): string {
  const contact = file?.reporter;
  if (contact != null) return [contact.name, contact.phone, contact.email].filter((part) => part !== "").join(", ");
  if (file?.reporterLocked === true) return words.contactLocked;
  return erasedAt === null ? words.noContact : words.contactErased(date(Date.parse(erasedAt)));
}
