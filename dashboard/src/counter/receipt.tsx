import { useEffect, useRef } from "preact/hooks";
import type { GivenFragment } from "../generated/counter";
import { nameOf } from "../shared/names";
import type { Desk } from "./parts";
import { Qr } from "../shared/qr";

interface Props {
  desk: Desk;
  given: GivenFragment;
  next(): void;
}

/** What the citizen takes along. The secret is here alone: it is neither kept nor shown again. */
export function Receipt({ desk: { words, language, format, city }, given, next }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { complaint, access } = given;
  const when = (moment: string | null | undefined) => (moment === null || moment === undefined ? words.none : `${format.date(Date.parse(moment))} ${format.clock(Date.parse(moment))}`);
  if (complaint === null) return null;
  const link = access === null ? "" : new URL(access.link, location.origin).href;
  return (
    <section class="receipt" aria-labelledby="receipt">
      <p class="town"><b>{city.service}</b> {nameOf(city, language)}</p>
      {city.simulated && <p class="sim">{words.simulation}</p>}
      <h2 id="receipt" tabIndex={-1} ref={heading}>{words.receiptOf}</h2>
      <dl>
        <dt>{words.reference}</dt><dd class="big">{complaint.reference}</dd>
        {access !== null && <><dt>{words.code}</dt><dd class="big">{access.secret}</dd></>}
        {access !== null && <><dt>{words.link}</dt><dd>{link}</dd></>}
        <dt>{words.received}</dt><dd>{when(complaint.submittedAt)}</dd>
        <dt>{words.respondBy}</dt><dd>{when(complaint.response.dueAt)}</dd>
        <dt>{words.resolveBy}</dt><dd>{when(complaint.resolution.dueAt)}</dd>
      </dl>
      {access !== null && <figure><Qr text={link} name={words.scan} /><figcaption>{words.scan}</figcaption></figure>}
      {access === null ? <p class="bad" role="alert">{words.noSecret}</p> : <p>{words.keepIt}</p>}
      <p class="row noprint">
        <button type="button" data-key="p" onClick={() => print()}>{words.print}</button>
        <button type="button" onClick={next}>{words.next}</button>
      </p>
    </section>
  );
}
