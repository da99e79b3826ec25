// All cases, by kind.
import {html, useEffect} from '/vendor/preact.js';
import {adjust, casePage, to} from '/js/address.js';
import {useAnswer} from '/js/api.js';
import {long, stretch, valid} from '/js/days.js';
import {Empty, Failed, Loading} from '/js/states.js';
import {capital, count} from '/js/words.js';

const KINDS = [['asylum', 'Asylums'], ['proceeding', 'Proceedings'], ['mission', 'Missions'], ['person', 'Persons']];
/** Cases of a kind that are listed at once. */
const AT_ONCE = 60;

export default function CasesPage({address: {query}, desk}) {
  const asOf = valid(query['as-of']) ? query['as-of'] : desk.today;
  const {data, fault, loading} = useAnswer(to('/api/cases', {'as-of': asOf}));
  useEffect(() => { document.title = 'Cases · Chancery'; }, []);
  if (!data) return fault ? html`<${Failed} fault=${fault}/>` : html`<${Loading}/>`;
  const words = (query.q ?? '').toLowerCase();
  const found = data.filter(each => `${each.title} ${each.status}`.toLowerCase().includes(words));
  const of = kind => found.filter(each => each.kind === kind).sort((a, b) => last(b).localeCompare(last(a)));
  return html`<${Loading} when=${loading}/><div class="wrap"><p class="eyebrow">Cases, as of ${long(asOf)}</p>
    <h1>${data.length ? heading(data) : 'No case yet'}</h1>
    ${!data.length && html`<${Empty}>Cases form as dispatches tell of asylums, proceedings, missions and persons. <a href="/file">File a dispatch.</a><//>`}
    ${data.length > 0 && html`<p class="filter noprint"><label>Show <input class="inp" type="search" value=${query.q ?? ''} placeholder="a name, a city, a status" onInput=${event => adjust({q: event.currentTarget.value})}/></label></p>`}
    ${KINDS.map(([kind, title]) => {
      const all = of(kind);
      const shown = query.kind === kind ? all : all.slice(0, AT_ONCE);
      return all.length > 0 && html`<div class="block"><h2>${title}</h2><div class="scroll"><table class="wt"><thead><tr><th scope="col">Case</th><th scope="col">Stands</th><th scope="col" class="hide-s">Steps</th><th scope="col">Last step</th></tr></thead>
        <tbody>${shown.map(each => html`<tr><td><a href=${casePage(each.id, {'as-of': query['as-of']})}>${each.title}</a></td><td>${each.status}</td><td class="hide-s">${each.steps.length}</td><td>${last(each) ? stretch(each.steps[each.steps.length - 1].date) : '–'}</td></tr>`)}</tbody></table></div>
        ${all.length > shown.length && html`<p><button class="link" type="button" onClick=${() => adjust({kind})}>Show ${all.length - shown.length} more</button></p>`}</div>`;
    })}</div>`;
}

const last = each => (each.steps.length ? each.steps[each.steps.length - 1].date.split('/').pop() : '');

function heading(all) {
  const kinds = KINDS.map(([kind, word]) => [all.filter(each => each.kind === kind).length, word]).filter(([n]) => n);
  const [[n, word], ...rest] = kinds;
  return capital(`${count(n, word.toLowerCase().replace(/s$/, ''), word.toLowerCase())}${rest.map(([m, w], i) => `${i === rest.length - 1 ? ' and ' : ', '}${count(m, w.toLowerCase().replace(/s$/, ''), w.toLowerCase())}`).join('')}`);
}
