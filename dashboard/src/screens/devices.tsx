import { useEffect, useState } from "preact/hooks";
import { ApproveDeviceDocument, DenyDeviceDocument, DevicesDocument, DeviceWaitingDocument, RevokeDeviceDocument, type DevicesQuery, type DeviceWaitingQuery } from "../generated/screens";
import { Failure, post, token } from "../shared/ask";
import { Field } from "../shared/field";
import type { Format } from "../shared/format";
import type { Words } from "./words";

interface Props {
  words: Words;
  format: Format;
  /** Grows when another token was tried. */
  tries: number;
  /** The server wants a token that may let screens in. */
  refused(): void;
}

type Waiting = NonNullable<DeviceWaitingQuery["deviceAuthorization"]>;
type Refusal = readonly { field: string[] | null; message: string }[];

/** Lets screens in that show a code, and lists those that were. /screens?user_code=WDJB-MJHT brings the code along. */
export function Devices({ words, format, tries, refused }: Props) {
  const [all, setAll] = useState<DevicesQuery["devices"] | null>(null), [waiting, setWaiting] = useState<Waiting | null>(null);
  const [code, setCode] = useState(() => new URLSearchParams(location.search).get("user_code") ?? ""), [name, setName] = useState("");
  const [fault, setFault] = useState({ code: "", name: "" }), [said, setSaid] = useState(""), [busy, setBusy] = useState(false);
  const clean = { code: "", name: "" };

  const act = async (doing: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setFault(clean);
    setSaid("");
    try {
      await doing();
    } catch (cause) {
      if (!(cause instanceof Failure)) throw cause;
      if (cause.code === "FORBIDDEN" || cause.code === "UNAUTHENTICATED") refused();
      setFault({ code: cause.code === "UNREACHABLE" ? words.unreachable : cause.message, name: "" });
    } finally {
      setBusy(false);
    }
  };
  const load = async () => setAll((await post(DevicesDocument, {})).devices);
  useEffect(() => {
    setAll(null);
    if (token() !== null) load().catch(() => undefined); // a token that may not: the form says so when it is used
  }, [tries]);

  const find = (given: string) => act(async () => {
    const { deviceAuthorization } = await post(DeviceWaitingDocument, { userCode: given });
    setWaiting(deviceAuthorization);
    if (deviceAuthorization === null) setFault({ code: words.nobody, name: "" });
  });
  const decided = (errors: Refusal, then: string) => {
    const [first] = errors;
    if (first !== undefined) {
      const ofName = first.field?.at(-1) === "name";
      setFault({ code: ofName ? "" : first.message, name: ofName ? first.message : "" });
      return false;
    }
    setWaiting(null);
    setCode("");
    setName("");
    setSaid(then);
    return true;
  };
  const approve = (given: string) => act(async () => {
    if (waiting === null) return;
    const { deviceApprove: { userErrors } } = await post(ApproveDeviceDocument, { userCode: waiting.userCode, name: given });
    decided(userErrors, words.approved(given));
  });
  const deny = () => act(async () => {
    if (waiting === null) return;
    const { deviceDeny: { userErrors } } = await post(DenyDeviceDocument, { userCode: waiting.userCode });
    decided(userErrors, words.denied);
  });
  const revoke = (id: string, called: string) => act(async () => {
    const { deviceRevoke: { userErrors } } = await post(RevokeDeviceDocument, { id });
    if (decided(userErrors, words.revoked(called))) await load();
  });
  // A screen that was approved comes for its token within seconds, and then is in the list.
  useEffect(() => {
    if (said === "") return;
    const timer = setTimeout(() => load().catch(() => undefined), 8000);
    return () => clearTimeout(timer);
  }, [said]);

  const when = (moment: string) => `${format.date(Date.parse(moment))} ${format.clock(Date.parse(moment))}`;
  return (
    <section class="pair" aria-labelledby="pair">
      <h2 id="pair">{words.pair}</h2>
      <p class="note">{words.pairWhy}</p>
      <form noValidate onSubmit={(event) => { event.preventDefault(); void find(String(new FormData(event.currentTarget).get("user_code") ?? "")); }}>
        <Field label={words.userCode} fault={fault.code === "" ? undefined : fault.code}>{(props) => (
          <input type="text" {...props} class="code" name="user_code" autocomplete="off" spellcheck={false} placeholder="WDJB-MJHT" value={code} onInput={(event) => { setCode(event.currentTarget.value); setWaiting(null); }} />
        )}</Field>
        <button type="submit">{words.look_}</button>
      </form>
      {waiting !== null && (
        <form noValidate onSubmit={(event) => { event.preventDefault(); void approve(String(new FormData(event.currentTarget).get("device") ?? "").trim()); }}>
          <p class="note" role="status">{words.asks(waiting.address, format.clock(Date.parse(waiting.createdAt)))}</p>
          <Field label={words.deviceName} fault={fault.name === "" ? undefined : fault.name}>{(props) => (
            <input type="text" {...props} name="device" autocomplete="off" value={name} onInput={(event) => setName(event.currentTarget.value)} />
          )}</Field>
          <button type="submit">{words.approve}</button> <button type="button" onClick={() => void deny()}>{words.deny}</button>
        </form>
      )}
      <p role="status">{said}</p>
      {all !== null && (
        <>
          <h3>{words.devices}</h3>
          {all.length === 0 ? <p class="note">{words.noDevices}</p> : (
            <div class="scroll"><table>
              <thead><tr><th scope="col">{words.name}</th><th scope="col">{words.by}</th><th scope="col">{words.since}</th><th scope="col">{words.lastSeen}</th><td /></tr></thead>
              <tbody>{all.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{one.name}</th><td>{one.approvedBy}</td><td>{when(one.createdAt)}</td><td>{one.lastSeenAt === null ? words.never : when(one.lastSeenAt)}</td>
                  <td><button type="button" onClick={() => void revoke(one.id, one.name)}>{words.revoke(one.name)}</button></td>
                </tr>
              ))}</tbody>
            </table></div>
          )}
        </>
      )}
    </section>
  );
}
