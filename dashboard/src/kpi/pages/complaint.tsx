import type { ComponentChildren } from "preact";
import { ComplaintDocument, type ComplaintQuery } from "../../generated/kpi";
import { Mark } from "../../shared/marks";
import { nameOf, type Named } from "../../shared/names";
import { connection, useAnswer } from "../live";
import { lateness } from "../measures";
import { useNavigation } from "../navigate";
import { useSpeech } from "../speech";
import { token, useReader } from "../client";
import { Access, Failed, Waiting } from "../states";

type Complaint = NonNullable<ComplaintQuery["complaint"]>;

/** One complaint: where it stands, its promises, and everything that happened, without anything about a person. */
export function ComplaintPage() {
  const { words } = useSpeech(), { view } = useNavigation();
  const answer = useAnswer(ComplaintDocument, { id: view.item ?? "" }), found = answer.data?.complaint ?? null;
  const refused = answer.failure?.code === "FORBIDDEN" || answer.failure?.code === "UNAUTHENTICATED";
  if (answer.failure !== null && !refused && answer.failure.code !== "NOT_FOUND" && answer.failure.code !== "INVALID") return <Failed failure={answer.failure} again={answer.again} />;
  if (answer.pending) return <section class="page"><Waiting rows={12} height={40} /></section>;
  return (
    <section class="page one">
      <p><button type="button" class="plain backto" onClick={() => history.back()}>{words.back}</button></p>
      {found === null ? <><h1 tabIndex={-1}>{words.pages.complaint}</h1><p class="state">{refused ? words.refused : words.noComplaint}</p></> : <Details complaint={found} />}
      <Access refused={refused} held={token() !== null} count={null} done={answer.again} />
    </section>
  );
}

function Details({ complaint: c }: { complaint: Complaint }) {
  const { words, language, full } = useSpeech(), reads = useReader(token());
  const name = (thing: Named) => (thing.code === "NONE" ? "\u2013" : nameOf(thing, language));
  const place = [c.kelurahan, c.kecamatan].filter(({ code }) => code !== "NONE").map((d) => nameOf(d, language)).join(", ");
  const fact = (label: string, value: ComponentChildren) => <div><dt>{label}</dt><dd>{value}</dd></div>;
  return (
    <>
      <h1 tabIndex={-1}>{c.reference} <small>{c.category.code === "NONE" ? (!reads ? words.hiddenCategory : words.none["category"]) : nameOf(c.category, language)}</small></h1>
      {c.simulated && <p class="sim">{words.simulation}</p>}
      {(c.title !== "" || !reads) && <p class="ttl">{c.title === "" ? <em>{words.titleHidden}</em> : c.title}</p>}
      {c.suspect && <p class="note">{words.suspect}</p>}
      <div class="two">
        <article>
          <h2>{words.dueMoments}</h2>
          <Promised name={words.clocks.RESPONSE} clock={c.response} /><Promised name={words.clocks.RESOLUTION} clock={c.resolution} />
          {c.policy !== null && <p class="note">{c.policy.code}{c.policy.basis === "" ? "" : `: ${c.policy.basis}`}</p>}
          <h2>{words.facts}</h2>
          <dl class="parts">
            {fact(words.fact.status, words.statuses[c.status])}{fact(words.fact.department, c.department.code === "NONE" ? words.none.department : nameOf(c.department, language))}
            {fact(words.fact.place, place === "" ? words.none.district : place)}{fact(words.fact.pillar, name(c.category.pillar))}{fact(words.fact.programme, name(c.category.programme))}
            {fact(words.fact.source, name(c.source))}{fact(words.fact.channel, name(c.channel))}{fact(words.fact.external, c.externalId)}
            {c.rating !== null && fact(words.fact.rating, words.rated(String(c.rating)))}
          </dl>
        </article>
        <article>
          <h2>{words.timeline}</h2>
          <ol class="tl">
            {steps(c).map((step) => (
              <li key={step.key} class={step.tone}>
                <time dateTime={step.at}>{full(step.at)}</time>
                <b>{step.tone === "over" && <Mark of="over" />}{step.tone === "wait" && <Mark of="risk" />}{step.due === null ? words.events[step.kind ?? "NOTED"] : `${words.clocks[step.due]}: ${words.due("")}`}</b>
                {step.note !== "" && <span>{step.kind === "ASSIGNED" ? words.to_(language === "en" && step.noteEn !== "" ? step.noteEn : step.note) : ""}</span>}
                {step.recordedAt !== null && <small>{words.recordedLater(full(step.recordedAt))}</small>}
              </li>
            ))}
          </ol>
        </article>
      </div>
    </>
  );
}

interface Step {
  key: string;
  at: string;
  kind: Complaint["events"][number]["kind"] | null;
  due: "RESPONSE" | "RESOLUTION" | null;
  tone: string;
  note: string;
  noteEn: string;
  recordedAt: string | null;
}

/** Events and due moments in one order of time; a due moment after its answer is left out, it no longer mattered. */
export function steps(c: Complaint): Step[] {
  const events = c.events.map((event): Step => ({
    key: event.cursor, at: event.occurredAt, kind: event.kind, due: null, tone: "", note: event.department.name, noteEn: event.department.nameEn,
    recordedAt: Date.parse(event.recordedAt) - Date.parse(event.occurredAt) > 3_600_000 ? event.recordedAt : null,
  }));
  const dues = ([["RESPONSE", c.response], ["RESOLUTION", c.resolution]] as const).flatMap(([due, clock]): Step[] => {
    if (clock.dueAt === null || clock.verdict === "MET" || clock.verdict === "EXEMPT" || clock.verdict === "UNOBSERVED") return [];
    return [{ key: due, at: clock.dueAt, kind: null, due, tone: clock.verdict === "BREACHED" ? "over" : "wait", note: "", noteEn: "", recordedAt: null }];
  });
  return [...events, ...dues].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** Where one promise stands. */
function Promised({ name, clock }: { name: string; clock: Complaint["response"] }) {
  const { words, full, format } = useSpeech();
  const now = Date.now() + connection.get().offset, late = lateness(clock, now);
  const left = clock.dueAt === null ? 0 : (Date.parse(clock.dueAt) - (clock.answeredAt === null ? now : Date.parse(clock.answeredAt))) / 1000;
  return (
    <dl class={`parts clock ${late > 0 ? "over" : ""}`}>
      <div class="sum"><dt>{name}</dt><dd>{late > 0 && <Mark of="over" />}{words.verdicts[clock.verdict]}</dd></div>
      {clock.dueAt !== null && <div><dt>{words.due("")}</dt><dd>{full(clock.dueAt)}</dd></div>}
      {clock.answeredAt !== null && <div><dt>{words.answered("")}</dt><dd>{full(clock.answeredAt)}</dd></div>}
      {clock.dueAt !== null && clock.verdict !== "EXEMPT" && <div><dt /><dd>{late > 0 ? words.lateBy(format.span(late)) : clock.answeredAt === null ? words.inTime(format.span(left)) : words.early(format.span(left))}</dd></div>}
    </dl>
  );
}
