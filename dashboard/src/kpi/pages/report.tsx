import { useEffect } from "preact/hooks";
import { PresentDocument } from "../../generated/kpi";
import { nameOf } from "../../shared/names";
import { useDepartments, useOverview, usePillars } from "../data";
import { useAnswer } from "../live";
import { useNavigation } from "../navigate";
import { busy, together } from "../board";
import { RecapTable, type RecapRow } from "../recap";
import { Pick, useFilterNames } from "../pick";
import { START, type FilterName, type View } from "../route";
import { datesOfMonth, monthBefore } from "../span";
import { useSpeech } from "../speech";
import { Failed, Waiting } from "../states";
import { RECAP, WIDE } from "../recap-columns";

/** The monthly recap, made for paper: what was counted, of when and what state, per department and per pillar, defined. */
export function Report() {
  const { words, city, language } = useSpeech(), { view, go } = useNavigation();
  const { used, left } = recapFilter(view.filter);
  const present = useAnswer(PresentDocument, view.asOf === null ? {} : null);
  const at = view.asOf ?? present.data?.overview?.freshness.asOf ?? null;
  useEffect(() => { // the address names the moment, so that the link is this very report
    if (view.asOf === null && at !== null) go({ asOf: at, month: view.month ?? monthBefore(at.slice(0, 10)) }, true);
  }, [at]);
  const month = view.month ?? (at === null ? null : monthBefore(at.slice(0, 10)));
  // All controls stand from the start, so that nothing moves when the city and the moment are known; a file has its address then.
  const file = (name: string, more: Record<string, string>) => month === null || at === null ? {} : { href: `/reports/${name}?${new URLSearchParams({ month, asOf: at, lang: language, ...more })}` };
  return (
    <section class="page recap">
      <div class="ctl noprint">
        <label class="fl"><small>{words.month}</small>
          <input type="month" value={month ?? ""} max={at?.slice(0, 7)} onChange={({ currentTarget: { value } }) => { if (/^\d{4}-\d{2}$/.test(value)) go({ month: value, asOf: null }); }} />
        </label>
        {([["pillar", words.pillar, city?.pillars ?? []], ["department", words.department, city?.departments.filter(({ validTo }) => validTo === null) ?? []], ["district", words.filters["district"] ?? "", city?.districts ?? []]] as const).map(([name, label, list]) => (
          <Pick key={name} name={name} label={label} list={list} value={used[name] ?? ""} short={name === "department"}
            choose={(code) => { const { [name]: _, ...rest } = used; go({ filter: code === "" ? rest : { ...rest, [name]: code } }); }} />
        ))}
        <button type="button" onClick={() => print()}>{words.print}</button>
        {["xlsx", "csv"].map((kind) => (
          <a key={kind} class="dlb" {...file(`recap.${kind}`, { ...used, ...(kind === "csv" ? { bom: "true" } : {}) })} download>{words.download} {kind.toUpperCase()}</a>
        ))}
        <a class="dlb" {...file("definitions.csv", { bom: "true" })} download>{words.definitions} CSV</a>
      </div>
      {left.length > 0 && <p class="ignored noprint" role="status">{words.ignored(left.join(", "))}</p>}
      {present.failure !== null ? <Failed failure={present.failure} again={present.again} />
        : month === null || at === null || city === null ? <><h1 tabIndex={-1}>{words.recap}</h1><Waiting rows={20} height={30} /></> : <Sheet month={month} asOf={at} filter={used} />}
    </section>
  );
}

/** Filters that the recap's files can carry as well: what is on paper is what is in the file. */
const CARRIED = ["pillar", "programme", "department", "district", "channel", "source"] as const satisfies readonly FilterName[];

function recapFilter(filter: View["filter"]): { used: View["filter"]; left: string[] } {
  const used: View["filter"] = {};
  for (const name of CARRIED) {
    const code = filter[name];
    if (code !== undefined) used[name] = code;
  }
  return { used, left: Object.entries(filter).filter(([name]) => !Object.hasOwn(used, name)).map(([name, code]) => `${name}=${code}`) };
}

function Sheet({ month, asOf, filter }: { month: string; asOf: string; filter: View["filter"] }) {
  const speech = useSpeech(), { words, format, language, city, catalog, day, full } = speech, { view } = useNavigation();
  const { from, to } = datesOfMonth(month);
  const asked: View = { ...START, preset: null, from, to, asOf, filter, lang: view.lang };
  const named = useFilterNames(), only = (Object.entries(filter) as [FilterName, string][]).map(([name, codes]) => `${words.filters[name] ?? name} ${codes.split(",").map((code) => named(name, code)).join(", ")}`).join("; ");
  const overview = useOverview(asked, false), departments = useDepartments(asked, false), pillars = usePillars(asked, false);
  const failure = overview.failure ?? departments.failure ?? pillars.failure;
  const head = overview.data?.overview ?? null, byDepartment = departments.data?.departments ?? null, byPillar = pillars.data?.pillars ?? null;
  if (failure !== null) return <Failed failure={failure} again={() => { overview.again(); departments.again(); pillars.again(); }} />;
  if (head === null || byDepartment === null || byPillar === null || overview.pending || departments.pending || pillars.pending) {
    return <><h1 tabIndex={-1}>{words.recap}</h1><Waiting rows={20} height={30} /></>;
  }
  const span = (a: string, b: string) => `${day(`${a}T12:00:00Z`)} – ${day(`${b}T12:00:00Z`)}`;
  const before = head.previousWindow;
  const facts: [string, string][] = [
    [words.recapWindow, span(from, to) + (head.window.running ? ` (${words.running})` : "")],
    ...(before?.from != null && before.to != null ? [[words.recapCompare, span(before.from.slice(0, 10), new Date(Date.parse(before.to) - 43_200_000).toISOString().slice(0, 10))] as [string, string]] : []),
    [words.recapAsOf, full(asOf)], [words.recapBasis, words.recapOwnBasis], [words.recapFilter, only === "" ? words.recapAll : only],
    [words.recapState, `${head.freshness.epoch} / ${head.freshness.sequence} / ${head.freshness.profileVersion}`],
  ];
  const monthName = new Intl.DateTimeFormat(language === "id" ? "id-ID" : "en-GB", { month: "long", year: "numeric", timeZone: "UTC" }).format(Date.parse(`${month}-15T00:00:00Z`));
  const simulated = city?.simulated === true || head.freshness.simulated;
  const none = (name: string, kpis: RecapRow["kpis"]): RecapRow => ({ code: "NONE", name, kpis });
  const all = byDepartment.items.map(({ department, kpis }) => ({ code: department.code, name: nameOf(department, language), kpis }));
  const rows: RecapRow[] = all.filter(({ kpis }) => busy(kpis)), rest = all.filter(({ kpis }) => !busy(kpis)), sum = together(rest.map(({ kpis }) => kpis));
  if (sum !== null) rows.push({ code: "OTHERS", name: `${words.others(format.count(rest.length))}, ${words.othersNote}`, kpis: { ...sum, accuracy: { ...sum.accuracy, rate: null }, accountability: { ...sum.accountability, rate: null } } });
  return (
    <article class="sheet">
      <PageHead text={[`${words.recap} ${city === null ? "" : nameOf(city, language)}`, monthName, `${words.recapAsOf.toLowerCase()} ${full(asOf)}`, ...(simulated ? [words.simulation] : [])].join(" \u00b7 ")} />
      <header>
        <h1 tabIndex={-1}>{words.recap} {city === null ? "" : nameOf(city, language)}</h1>
        <p class="mon">{monthName}</p>
        {simulated && <p class="sim">{words.simulation}</p>}
        <dl class="facts">{facts.map(([label, text]) => <div key={label}><dt>{label}</dt><dd>{text}</dd></div>)}</dl>
      </header>
      <RecapTable title={words.cityWide} columns={WIDE} rows={[]} total={head.kpis} previous={head.previous} link={{ ...asked, page: "overview" }} />
      <RecapTable title={words.recapPerDepartment} columns={RECAP} rows={[...rows, none(words.none.department, byDepartment.unassigned)]} total={byDepartment.total} previous={null} link={{ ...asked, page: "departments" }} />
      <RecapTable title={words.recapPerPillar} columns={RECAP} rows={[...byPillar.items.map(({ pillar, kpis }) => ({ code: pillar.code, name: nameOf(pillar, language), kpis })), none(words.none.pillar, byPillar.unassigned)]} total={byPillar.total} previous={null} link={{ ...asked, page: "pillars" }} />
      <p class="note">{words.lowMark(format.count(city?.lowCountFloor ?? 5))} {words.unofficial}</p>
      <section class="defs">
        <h2>{words.definitions}</h2>
        <dl>
          {WIDE.map((key) => catalog?.measures.find(({ code }) => code === key.measure)).filter((m, i, all) => m !== undefined && all.indexOf(m) === i).map((m) => m === undefined ? null : (
            <div key={m.code}><dt>{language === "id" ? m.labelId : m.labelEn}</dt><dd>{language === "id" ? m.definitionId : m.definitionEn} <i>{words.bases[m.defaultBasis]}</i></dd></div>
          ))}
        </dl>
      </section>
    </article>
  );
}

/** What stands at the head of every printed page but the first: style sheets alone can write there. */
function PageHead({ text }: { text: string }) {
  useEffect(() => {
    const sheet = new CSSStyleSheet(), head = `content: ${JSON.stringify(text)}; font: 8pt sans-serif; color: #666c6e;`;
    sheet.replaceSync(`@page { @top-left { ${head} } } @page :first { @top-left { content: ""; } }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet); };
  }, [text]);
  return null;
}
