// Everything by words: pairs, cases, dispatches. Without words, the latest dispatches.
import {html, useEffect} from '/vendor/preact.js';
import {casePage, dispatchPage, to} from '/js/address.js';
import {useAnswer} from '/js/api.js';
import {short, stretch} from '/js/days.js';
import {Status, stateWord} from '/js/marks.js';
import {Empty, Failed, Loading} from '/js/states.js';
import {capital, count, name} from '/js/words.js';

export default function SearchPage({address: {path, query}}) {
  const words = query.q ?? '';
  const latest = path === '/dispatches' && !words;
  const {data, fault, loading} = useAnswer(latest ? to('/api/dispatches', {limit: query.limit}) : to('/api/search', {q: words}));
  useEffect(() => { document.title = `${latest ? 'Dispatches' : `“${words}”`} · Chancery`; }, [latest, words]);
  if (!data) return fault ? html`<${Failed} fault=${fault}/>` : html`<${Loading}/>`;
  return html`<${Loading} when=${loading}/>${Array.isArray(data) ? html`<${Latest} all=${data} query=${query}/>` : data.q !== undefined && html`<${Found} answer=${data}/>`}`;
}

function Latest({all, query}) {
  const most = Number(query.limit ?? 100);
  return html`<div class="wrap"><p class="eyebrow">Dispatches</p><h1>${all.length ? 'The latest dispatches' : 'No dispatch filed yet'}</h1>
    ${!all.length && html`<${Empty}><a href="/file">Paste one</a>, or start <code>chancery serve --examples</code>.<//>`}
    ${all.length > 0 && html`<div class="block"><table><thead><tr><th scope="col">Published</th><th scope="col">Dispatch</th><th scope="col" class="hide-s">Agency</th></tr></thead><tbody>
      ${all.map(each => html`<tr><td class="nowrap">${each.published ? short(each.published) : 'day not told'}</td><td><a href=${dispatchPage(each.id)}>${each.title ?? each.id}</a></td><td class="hide-s">${each.agency ?? ''}</td></tr>`)}</tbody></table>
      ${all.length === most && html`<p><a href=${to('/dispatches', {limit: most * 4})}>Earlier dispatches</a></p>`}</div>`}</div>`;
}

const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A text with the words asked for marked in it, accents and case aside. */
function found(text, asked) {
  return text.split(/([\p{L}\p{M}\p{N}]+)/u).map((piece, i) => (i % 2 && asked.has(plain(piece)) ? html`<mark>${piece}</mark>` : piece));
}

function Found({answer}) {
  const words = new Set(plain(answer.q).match(/[\p{L}\p{N}]+/gu) ?? []);
  const none = !answer.pairs.length && !answer.cases.length && !answer.dispatches.length;
  return html`<div class="wrap"><p class="eyebrow">Search</p><h1>${answer.q ? (none ? `Nothing has “${answer.q}”` : `“${answer.q}”`) : 'Search for what?'}</h1>
    ${none && answer.q && html`<p class="lede">All words must occur; words in quotation marks stand together. Names of states, persons and cities find pairs and cases, too.</p>`}
    ${answer.pairs.length > 0 && html`<div class="block"><h2>${capital(count(answer.pairs.length, 'pair'))}</h2><ul class="cs">${answer.pairs.map(({pair, state, since}) => html`<li><a href=${`/relations/${pair[0]}/${pair[1]}`}>${name(pair[0])} and ${name(pair[1])}</a>
      <span class=${`small st-${state}`}><${Status} state=${state}/> ${stateWord(state)}${since ? `, ${stretch(since)}` : ''}</span></li>`)}</ul></div>`}
    ${answer.cases.length > 0 && html`<div class="block"><h2>${capital(count(answer.cases.length, 'case'))}</h2><ul class="cs">${answer.cases.map(each => html`<li><a href=${casePage(each.id)}>${each.title}</a><span class="small">${each.status}</span></li>`)}</ul></div>`}
    ${answer.dispatches.length > 0 && html`<div class="block"><h2>${count(answer.dispatches.length, 'dispatch', 'dispatches')}</h2><ul class="cs">${answer.dispatches.map(each => html`<li><a href=${dispatchPage(each.id)}>${each.title ?? each.id}</a>
      <span class="small">${each.published ? short(each.published) : ''}</span><span class="q">${found(each.excerpt, words)}</span></li>`)}</ul></div>`}</div>`;
}
