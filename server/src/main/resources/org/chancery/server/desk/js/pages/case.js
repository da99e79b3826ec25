// A case: its steps, the cases it hangs together with, the rules it engages element by element; printed, it is a memorandum.
import {html, useEffect} from '/vendor/preact.js';
import {adjust, casePage, dispatchPage, to} from '/js/address.js';
import {useAnswer} from '/js/api.js';
import {full, long, plus, short, stretch, valid} from '/js/days.js';
import {Act, Finding} from '/js/marks.js';
import {DaySlider} from '/js/slider.js';
import {Failed, Loading} from '/js/states.js';
import {capital, count, instrument, isState, name, quoted, reservation, rule, theName} from '/js/words.js';

const KIND = {asylum: 'asylum case', proceeding: 'proceeding', mission: 'mission', person: 'person'};

export default function CasePage({parts: [id], address: {query}, desk}) {
  const asOf = valid(query['as-of']) ? query['as-of'] : desk.today;
  const knownBy = valid(query['known-by']) ? query['known-by'] : null;
  const {data, fault, loading} = useAnswer(to(`/api/cases/${encodeURIComponent(id)}`, {'as-of': asOf, 'known-by': knownBy}));
  useEffect(() => { if (data) document.title = `${data.title} · Chancery`; }, [data]);
  if (!data) return fault ? html`<${Failed} fault=${fault}/>` : html`<${Loading}/>`;
  return html`<${Loading} when=${loading}/>${fault && html`<${Failed} fault=${fault}/>`}<${Case} matter=${data} asOf=${asOf} knownBy=${knownBy} desk=${desk}/>`;
}

/** The states a case is between, where it is between two. */
function states(matter) {
  const of = {asylum: [matter.grantedBy, matter.against], proceeding: [matter.applicant, matter.respondent], mission: [matter.sending, matter.receiving]}[matter.kind] ?? [];
  const two = of.filter(code => isState(code));
  return two.length === 2 && two[0] !== two[1] ? two.sort() : null;
}

function lede(matter) {
  const first = matter.steps[0];
  const last = matter.steps[matter.steps.length - 1];
  const told = matter.told;
  if (!first) return `No step of it is on file. It stands as ${matter.status}.`;
  const begin = `${capital(theName(told[0].sources[0] ?? 'somebody'))} ${told[0].deed} on ${stretch(first.date, {long: true})}`;
  const end = last === first ? '' : `; last, ${theName(told[told.length - 1].sources[0] ?? 'somebody')} ${told[told.length - 1].deed} on ${stretch(last.date, {long: true})}`;
  return `${begin}${end}. It stands as ${matter.status}. ${capital(count(matter.sources.length, 'dispatch', 'dispatches'))}${
    matter.originals < matter.sources.length ? `, ${matter.originals} of them independent` : ''}.`;
}

function Case({matter, asOf, knownBy, desk}) {
  const pair = states(matter);
  const times = {'as-of': asOf, 'known-by': knownBy};
  const file = format => to(`/api/cases/${encodeURIComponent(matter.id)}/memo`, {...times, format});
  return html`<div class="wrap">
    <p class="printonly small">Memorandum. Case file of the register, as of ${long(asOf)}${knownBy ? `, as dispatches published until ${long(knownBy)} tell it` : ''}. Facts as reported; no finding of law.</p>
    <p class="eyebrow noprint">${pair ? html`<a href=${to(`/relations/${pair[0]}/${pair[1]}`, times)}>${pair[0]} – ${pair[1]}</a>` : html`<a href="/cases">Cases</a>`} / ${KIND[matter.kind]}</p>
    <h1>${matter.title}</h1>
    <p class="lede">${lede(matter)}</p>
    <p class="acts noprint"><button class="btn" type="button" onClick=${() => print()}>Print the memorandum</button>
      <a href=${file('pdf')} download>PDF</a> <a href=${file('html')} target="_blank" rel="noopener">HTML</a> <a href=${file('markdown')} download>Markdown</a></p>
    <${Times} matter=${matter} asOf=${asOf} desk=${desk}/>
    <div class="cgrid"><div>
      <${Steps} matter=${matter}/>
      ${matter.law.map(each => html`<${Rule} rule=${each} matter=${matter} pair=${pair}/>`)}
      <${Questions} matter=${matter}/>
      <${Sources} matter=${matter}/>
    </div><aside class="side"><${Aside} matter=${matter} times=${times}/></aside></div></div>`;
}

function Times({matter, asOf, desk}) {
  const days = matter.steps.map(step => step.date.split('/')[0]).sort();
  if (days.length < 2) return null;
  const last = matter.steps[matter.steps.length - 1].date.split('/').pop();
  const end = [plus(last, 30), desk.today].sort()[0];
  return html`<div class="pick one noprint"><${DaySlider} label="What was true on" from=${days[0]} to=${end < asOf ? asOf : end} day=${asOf} onDay=${day => adjust({'as-of': day})}/>
    <p class="small" aria-live="polite">${full(asOf)}</p></div>`;
}

function Steps({matter}) {
  return html`<div class="block"><h2>Steps</h2>${!matter.steps.length && html`<p class="small">No step is reported by that day.</p>`}
    <ol class="steps">${matter.steps.map((step, i) => {
      const event = matter.told[i];
      const [told] = event.told;
      return html`<li><span class="d">${stretch(step.date)}</span><${Act} quad=${event.quad} modality=${event.modality}/><div>
        <h3>${capital(name(event.sources[0] ?? 'Somebody'))} ${event.deed}${event.modality !== 'actual' && html` <span class="k">(${reservation(event.modality)})</span>`}</h3>
        ${told?.words && html`<p class="q"><a class="quiet" href=${dispatchPage(told.dispatch, {event: told.event})}>${quoted(told.words)}</a> <span class="cite">${cite(matter, event.dispatches)}</span></p>`}
        <p class="small">${count(event.reports, 'report')}${event.modality !== 'actual' ? ' · moves nothing' : ''}${event.rules.map(code => html` · <abbr title=${rule(code)}>${code}</abbr>`)}</p></div></li>`;
    })}</ol></div>`;
}

const cite = (matter, dispatches) => dispatches.map(id => matter.sources.findIndex(source => source.id === id) + 1).filter(Boolean).sort((a, b) => a - b).map(n => `[${n}]`).join(' ');

/** A rule: whether it applies, what the sides say, what the reports have of each element. */
function Rule({rule: each, matter, pair}) {
  const title = `${instrument(each.instrument)}${each.articles.length ? `, article ${each.articles.join(', ')}` : ''}`;
  const sides = [...new Set([...(pair ?? []), ...each.claims.map(claim => claim.by)])];
  const says = side => {
    const claims = each.claims.filter(claim => claim.by === side);
    return claims.length
      ? claims.map(claim => `${claim.how === 'justification' ? 'pleads it' : 'it was breached'} (${count(claim.reports, 'report')})`).join('; ')
      : 'no claim reported';
  };
  return html`<div class="block rule"><h2>${title}</h2><p class="small">${each.reading}${each.how ? ` ${capital(each.how === 'right' ? 'a right, used' : 'a duty, touched')}.` : ''}</p>
    <dl class="app"><dt>Applies</dt><dd>${applies(each, matter)}</dd>
      ${sides.map(side => html`<dt>${name(side)} says</dt><dd>${capital(says(side))}.</dd>`)}</dl>
    ${each.elements.length > 0 && html`<table><thead><tr><th scope="col">Element</th><th scope="col">In the reports</th><th scope="col">Sentence</th></tr></thead><tbody>
      ${each.elements.map(element => html`<tr><td class="el">${element.element}</td><td class="st"><span class="fnd"><${Finding} status=${element.status}/>${element.status.replace('-', ' ')}</span></td>
        <td>${element.quotes.length ? html`<p><a class="q quiet" href=${dispatchPage(element.quotes[0].dispatch)}>${quoted(element.quotes[0].words)}</a></p>
          <span class="small">${element.quotes.length} of ${count(matter.sources.length, 'dispatch', 'dispatches')} ${cite(matter, element.quotes.map(quote => quote.dispatch))}</span>`
          : html`<span class="small">No sentence speaks of it.</span>`}</td></tr>`)}</tbody></table>`}
    ${each.claims.map(claim => html`<p class="plea"><b>${name(claim.by)}</b> ${claim.how === 'justification' ? 'pleads it' : 'says it was breached'}:
      ${claim.quotes.slice(0, 2).map(quote => html` <span class="q">${quoted(quote.words)}</span> <span class="cite">${cite(matter, [quote.dispatch])}</span>`)} <span class="small">${claim.speakers.join(', ')}</span></p>`)}</div>`;
}

function applies(each, matter) {
  const {status} = each.bound;
  const bond = matter.bonds[each.instrument];
  if (status !== 'bound') return `Not known: ${bond?.why}.`;
  const since = Object.entries(bond?.since ?? {}).filter(([, day]) => day).map(([state, day]) => `${name(state)} since ${short(day)}`);
  return since.length ? `Yes. Bound: ${since.join(', ')}.` : `Yes: ${bond?.why}${each.bound.on ? ` on ${long(each.bound.on)}` : ''}.`;
}

function Questions({matter}) {
  const open = matter.law.flatMap(each => each.elements.filter(element => element.status !== 'reported')
    .map(element => `${each.instrument} ${each.articles.join(', ')}: is it so that ${decapital(element.element)}? ${element.status === 'contested' ? 'The sides or the reports differ.' : 'No report says.'}`));
  const differ = matter.told.flatMap(event => event.disagreements.map(each =>
    `Reports differ on the ${each.field === 'date' ? 'day' : each.field} of “${event.deed}”: ${Object.entries(each.values).map(([value, n]) => `${each.field === 'date' ? stretch(value) : value} (${n})`).join(', ')}.`));
  const all = [...new Set([...open, ...differ])];
  return all.length > 0 && html`<div class="block"><h2>Open questions</h2><ul class="open">${all.map(each => html`<li>${each}</li>`)}</ul></div>`;
}
const decapital = text => text.charAt(0).toLowerCase() + text.slice(1);

function Sources({matter}) {
  return html`<div class="block"><h2>Sources</h2><ol class="sources">${matter.sources.map(source => html`<li><a href=${dispatchPage(source.id)}>${source.title ?? source.id}</a>
    <span class="small"> ${[source.agency, source.published && short(source.published)].filter(Boolean).join(', ')}</span></li>`)}</ol></div>`;
}

function Aside({matter, times}) {
  const expects = sort => matter.expects.filter(each => each.sort === sort);
  const rules = (title, items) => items.length > 0 && html`<h2>${title}</h2><ul class="cs">${items.map(each => html`<li><span>${each.says}</span><span class="small">${each.how}</span>
    <span class="small">${each.by.map(name).join(' and ')} · <abbr title=${instrument(each.instrument)}>${each.instrument} ${each.article}</abbr>${each.bound ? '' : ' · whether it binds is not known'}</span></li>`)}</ul>`;
  return html`${matter.linked.length > 0 && html`<h2>Linked cases</h2><ul class="cs">${matter.linked.map(each => html`<li><a href=${casePage(each.id, times)}>${each.title}</a>
      <span class="small">${each.status}${each.since ? `, ${stretch(each.since)}` : ''}</span></li>`)}</ul>`}
    ${matter.offices?.length > 0 && html`<h2>Offices</h2><ul class="cs">${matter.offices.map(office => html`<li><span>${capital(office.title ?? office.classes[0])} of ${theName(office.of)}</span>
      <span class="small">${office.from ? short(office.from) : '?'} – ${office.to ? short(office.to) : office.lastSeen ? `at least ${short(office.lastSeen)}` : '?'}</span></li>`)}</ul>`}
    ${rules('Open next', expects('step'))}${rules('Holds meanwhile', expects('standing'))}
    ${matter.lawNotApplicable.length > 0 && html`<h2>Does not apply</h2><ul class="cs">${matter.lawNotApplicable.map(each => html`<li><span>${instrument(each.instrument)} ${each.articles.join(', ')}</span><span></span>
      <span class="small">${matter.bonds[each.instrument]?.why}</span></li>`)}</ul>`}
    <div class="noprint"><h2>How to read the marks</h2><ul class="key small"><li class="fnd"><${Finding} status="reported"/> reported, and not disputed</li>
      <li class="fnd"><${Finding} status="contested"/> contested: the sides or reports differ</li><li class="fnd"><${Finding} status="not-reported"/> no report speaks of it</li></ul></div>`;
}
