import { useId } from "preact/hooks";
import type { Scene } from "../generated/screens";
import type { Format } from "../shared/format";
import { movedBy, pagesOf, roundOf, SCENES, type Stays } from "./draft";
import { Field } from "../shared/field";
import type { Words } from "./words";

interface Props {
  words: Words;
  format: Format;
  scenes: readonly Scene[];
  seconds: number;
  stays: Stays;
  fault: string | undefined;
  secondsFault: string | undefined;
  staysFault: string | undefined;
  change(scenes: readonly Scene[]): void;
  pace(seconds: number): void;
  stay(stays: Stays): void;
}

/** The scenes in the order of their turns, each with its time, and how long a round takes. */
export function Turns({ words, format, scenes, seconds, stays, fault, secondsFault, staysFault, change, pace, stay }: Props) {
  const id = useId(), rest = SCENES.filter((scene) => !scenes.includes(scene));
  return (
    <fieldset>
      <legend>{words.turns}</legend>
      {fault !== undefined && <p class="bad" role="alert" id={`${id}-bad`}>{words.turns}: {fault}</p>}
      <ol class="turns">
        {scenes.map((scene, i) => {
          const name = words.scenes[scene], pages = pagesOf(scene), span = format.span(pages * (stays[scene] ?? seconds));
          return (
            <li key={scene}>
              <span class="n" aria-hidden="true">{format.count(i + 1)}</span>
              <span>{name}<small>{pages === 1 ? span : words.pages(format.count(pages), span)}</small></span>
              <input type="number" class="own" aria-label={words.stay(name)} title={words.stay(name)} min={10} max={3600} step={5} placeholder={String(seconds)} value={stays[scene] ?? ""}
                {...(staysFault === undefined ? {} : { "aria-invalid": true, "aria-describedby": `${id}-stays` })}
                onInput={(event) => {
                  const own = Math.round(event.currentTarget.valueAsNumber), { [scene]: _, ...others } = stays;
                  stay(Number.isNaN(own) ? others : { ...others, [scene]: own });
                }} />
              <span class="do">
                <button type="button" aria-label={words.up(name)} disabled={i === 0} onClick={() => change(movedBy(scenes, i, -1))}>↑</button>
                <button type="button" aria-label={words.down(name)} disabled={i === scenes.length - 1} onClick={() => change(movedBy(scenes, i, 1))}>↓</button>
                <button type="button" aria-label={words.remove(name)} onClick={() => change(scenes.filter((s) => s !== scene))}>×</button>
              </span>
            </li>
          );
        })}
      </ol>
      {staysFault !== undefined && <p class="bad" role="alert" id={`${id}-stays`}>{words.seconds}: <span lang="en">{staysFault}</span></p>}
      <div class="row">
        {(rest.length > 0 || fault !== undefined) && (
          <div class="one">
            <label for={`${id}-add`}>{words.add}</label>
            <select id={`${id}-add`} value="" {...(fault === undefined ? {} : { "aria-invalid": true, "aria-describedby": `${id}-bad` })}
              onChange={(event) => {
                const scene = rest.find((s) => s === event.currentTarget.value);
                if (scene !== undefined) change([...scenes, scene]);
                event.currentTarget.value = "";
              }}>
              <option value="">{words.choose}</option>
              {rest.map((scene) => <option key={scene} value={scene}>{words.scenes[scene]}</option>)}
            </select>
          </div>
        )}
        <Field label={words.seconds} hint={words.round(format.span(roundOf(scenes, stays, seconds)))} fault={secondsFault}>
          {(props) => <input type="number" {...props} min={10} max={3600} step={5} value={seconds} onInput={(event) => pace(Math.round(event.currentTarget.valueAsNumber) || 0)} />}
        </Field>
      </div>
    </fieldset>
  );
}
