import { useEffect, useState } from "preact/hooks";
import { AccessDocument, AssignDocument, ClassifyDocument, InviteDocument, OneDocument, ResolveDocument, RespondDocument, type GivenFragment } from "../generated/counter";
import { post } from "../shared/ask";
import { Field } from "../shared/field";
import { nameOf, shortName } from "../shared/names";
import { useAct, type UserError } from "./act";
import { contactOf } from "./contact";
import { categoryChoices, FaultLine, Freshness, placeOf, type Desk } from "./parts";
import { Pick } from "./pick";
import { usePolled } from "./poll";
import { Steps } from "./steps";

/** One complaint: what it says, and what can be done about it. What was typed stays until it is taken. */
export function One({ desk, id }: { desk: Desk; id: string }) {
  const { words, language, format, city } = desk;
  const [turn, setTurn] = useState(0), polled = usePolled(id, desk.tick + turn, (signal) => post(OneDocument, { id }, signal)), one = polled.data?.complaint ?? null;
  const [category, setCategory] = useState<string | null>(null), [department, setDepartment] = useState(""), [text, setText] = useState("");
  const [said, setSaid] = useState(""), [given, setGiven] = useState<GivenFragment | null>(null);
  const { busy, fault, act } = useAct(words, desk.refused);
  useEffect(() => { if (polled.failure?.code === "FORBIDDEN") desk.refused(); }, [polled.failure]);
  if (one === null) return <Freshness words={words} format={format} polled={polled} />;
  const chosen = category ?? (one.category.code === "NONE" ? "" : one.category.code), usual = city.categories.find(({ code }) => code === chosen)?.department.code ?? "NONE";
  const may = (kind: (typeof one.legalSteps)[number]) => one.file !== null && one.legalSteps.includes(kind);
  const done = (what: string) => { setSaid(what); setTurn((n) => n + 1); desk.changed(); };
  const step = async (what: string, act_: () => Promise<readonly UserError[]>): Promise<boolean> => {
    const ok = await act(act_);
    if (ok) done(what);
    return ok;
  };
  const classify = async () => (chosen === "" || chosen === one.category.code ? [] : (await post(ClassifyDocument, { input: { id, category: chosen } })).complaintClassify.userErrors);
  const route = () => step(words.routed, async () => {
    const errors = await classify();
    return errors.length > 0 ? errors : (await post(AssignDocument, { input: { id, department: department === "" ? null : department } })).complaintAssign.userErrors;
  });
  const give = (ask: () => Promise<GivenFragment>) => step("", async () => {
    const got = await ask();
    if (got.userErrors.length === 0) setGiven(got);
    return got.userErrors;
  });
  const clock = (name: string, { dueAt, verdict }: typeof one.response) => <><dt>{name}</dt><dd>{dueAt === null ? words.verdicts[verdict] : `${format.date(Date.parse(dueAt))} ${format.clock(Date.parse(dueAt))}, ${words.verdicts[verdict]}`}</dd></>;
  // Who may not read the words may do nothing either: no step is offered that the server would refuse.
  const isOwn = one.file !== null;
  return (
    <>
      <h2 id="one" tabIndex={-1}>{one.reference} <small>{words.status[one.status]}</small></h2>
      {one.simulated && <p><span class="sim">{words.simulation}</span></p>}
      {one.title !== "" && <p><b>{one.title}</b></p>}
      <p class="text">{one.file?.text ?? ""}</p>
      <dl class="about">
        <dt>{words.district}</dt><dd>{placeOf(one, language) || words.none}</dd>
        <dt>{words.channel}</dt><dd>{nameOf(one.channel, language)}</dd>
        {isOwn && <><dt>{words.contact}</dt><dd>{contactOf(words, one, (at) => format.date(at))}</dd></>}
        <dt>{words.department}</dt><dd>{one.department.code === "NONE" ? words.none : nameOf(one.department, language)}</dd>
        {clock(words.respondBy, one.response)}{clock(words.resolveBy, one.resolution)}
      </dl>
      {!isOwn && <p class="state">{words.notYours}</p>}
      {may("CLASSIFIED") && (
        <form class="row" onSubmit={(event) => { event.preventDefault(); void route(); }}>
          <Field label={words.category} fault={undefined}>
            {(props) => <Pick {...props} choices={categoryChoices(city, language)} value={chosen} count={(n) => words.fits(String(n))} choose={setCategory} />}
          </Field>
          {may("ASSIGNED") && (
            <Field label={words.department} fault={undefined}>
              {(props) => (
                <select {...props} value={department} onChange={(event) => setDepartment(event.currentTarget.value)}>
                  <option value="">{words.usual}{usual === "NONE" ? "" : ` (${city.departments.find(({ code }) => code === usual)?.abbreviation ?? usual})`}</option>
                  {city.departments.filter(({ validTo, code }) => validTo === null && code !== "NONE").map((d) => <option key={d.code} value={d.code}>{shortName(d, language)}</option>)}
                </select>
              )}
            </Field>
          )}
          <p class="row">
            {may("ASSIGNED") && <button type="submit" class="main" disabled={busy}>{words.route}</button>}
            <button type="button" disabled={busy || chosen === "" || chosen === one.category.code} onClick={() => void step(words.classified, classify)}>{words.classify}</button>
          </p>
        </form>
      )}
      {(may("RESPONDED") || may("RESOLVED")) && (
        <div class="stack">
          <Field label={words.answer} fault={undefined}>
            {(props) => <textarea {...props} rows={4} maxLength={10_000} value={text} onInput={(event) => setText(event.currentTarget.value)} />}
          </Field>
          <p class="row">
            {may("RESPONDED") && <button type="button" disabled={busy || text.trim() === ""} onClick={() => void step(words.answered, async () => {
              const { complaintRespond: { userErrors } } = await post(RespondDocument, { input: { id, text } });
              if (userErrors.length === 0) setText("");
              return userErrors;
            })}>{words.respond}</button>}
            {may("RESOLVED") && <button type="button" disabled={busy || text.trim() === ""} onClick={() => void step("", async () => {
              const { complaintResolve: got } = await post(ResolveDocument, { input: { id, text } });
              if (got.complaint === null) return got.userErrors;
              setText("");
              setGiven(got);
              return got.invitation === null ? [{ field: null, message: words.noInvite, code: "BUSY" as const }] : [];
            })}>{words.resolve}</button>}
          </p>
        </div>
      )}
      {isOwn && <Steps words={words} id={id} status={one.status} legal={one.legalSteps} busy={busy} run={step} />}
      <FaultLine fault={fault} />
      {said !== "" && <p class="done" role="status">{said}</p>}
      {given?.invitation != null && <p class="done" role="status">{words.resolved} <b class="key">{new URL(given.invitation.link, location.origin).href}</b> ({words.until(format.date(Date.parse(given.invitation.expiresAt)))})</p>}
      {given?.access != null && <p class="done" role="status">{words.reference} <b>{given.access.reference}</b>, {words.code} <b class="key">{given.access.secret}</b>. {words.keepIt}</p>}
      <p class="row">
        {may("RATED") && <button type="button" disabled={busy} onClick={() => void give(async () => (await post(InviteDocument, { id })).complaintInvite)}>{words.invite}</button>}
        {isOwn && <button type="button" disabled={busy} title={words.newCodeWhy} onClick={() => void give(async () => (await post(AccessDocument, { id })).complaintAccess)}>{words.newCode}</button>}
      </p>
      {isOwn && <p class="note">{words.newCodeWhy}</p>}
      {(one.file?.remarks.length ?? 0) > 0 && (
        <><h3>{words.words}</h3><ul class="remarks">
          {one.file?.remarks.map((remark, i) => (
            <li key={i}><small>{words.kinds[remark.kind] ?? words.remark}, {format.date(Date.parse(remark.occurredAt))} {format.clock(Date.parse(remark.occurredAt))}, {remark.actor}</small><p class="text">{remark.text}</p></li>
          ))}
        </ul></>
      )}
    </>
  );
}
