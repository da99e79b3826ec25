// Beneath a dispatch: who said what, who is meant, what was set right, which rules did not bind.
import {html, useState} from '/vendor/preact.js';
import {moment, stretch} from '/js/days.js';
import {told} from '/js/dispatch/account.js';
import {actorName} from '/js/dispatch/card.js';
import {capital, count, instrument, name, quoted} from '/js/words.js';

const RULED = {set: 'Set right', merged: 'Made one event', split: 'Split', rejected: 'Rejected'};
const FIELD = {act: 'act', type: 'type', mode: 'manner', source: 'who', target: 'to whom', date: 'day', modality: 'stands as'};
const REASON = {'not-in-force': 'not in force on that day', 'not-a-party': 'no party on that day', denounced: 'denounced by then', 'not-listed': 'not listed as parties', 'no-day': 'no day is told'};
const SECTORS = {GOV: 'government', MIL: 'armed forces', COP: 'police', JUD: 'courts', ELI: 'elite', LEG: 'parliament', OPP: 'opposition', SPY: 'intelligence', MED: 'media', CVL: 'civilians', BUS: 'business', REB: 'rebels'};

export function Statements({reading, onChoose}) {
  const {text} = reading.dispatch;
  if (!reading.statements.length) return null;
  return html`<section class="beneath"><h2>Who said what</h2><ul class="said">${reading.statements.map(each => {
    const parts = each.parts?.length ? each.parts : [each.content];
    const words = parts.map(part => text.slice(part.start, part.end).replace(/\s+/g, ' ').trim()).join(' … ');
    return html`<li><p class="small">${[each.speaker ? actorName(reading, each.speaker) : 'Speaker not told', each.medium, each.date && stretch(each.date)].filter(Boolean).join(' · ')}</p>
      <p class="q"><button class="quiet" type="button" onClick=${() => onChoose(each.id)}>${each.direct ? quoted(words) : words}</button></p></li>`;
  })}</ul></section>`;
}

const AT_ONCE = 14;

export function Actors({reading}) {
  const [all, setAll] = useState(false);
  const known = reading.actors.filter(actor => actor.mentions.length).sort((a, b) => b.mentions.length - a.mentions.length);
  if (!known.length) return null;
  const shown = all ? known : known.slice(0, AT_ONCE);
  return html`<section class="beneath"><h2>Who is meant</h2><table class="who"><thead><tr><th scope="col">Name</th><th scope="col">Taken for</th><th scope="col" class="n">Mentions</th></tr></thead><tbody>${shown.map(actor => html`<tr>
    <td>${actor.name}</td><td>${taken(actor)}</td><td class="n">${actor.mentions.length}</td></tr>`)}</tbody></table>
    ${known.length > shown.length && html`<p class="more"><button class="link" type="button" onClick=${() => setAll(true)}>${known.length - shown.length} more</button></p>`}</section>`;
}

/** What an actor resolves to: the state, or the office, or the sort of body, and whose. */
function taken({kind, name: own, country, host, office, person, sectors}) {
  const whose = country && name(country);
  if (kind === 'state') return whose ?? 'a state';
  const what = office ?? (kind === 'organ' || kind === 'group' ? sectors.map(each => SECTORS[each] ?? each).join(', ') || kind : kind);
  return [person && person !== own && person, what, whose, host && host !== country && `in ${name(host)}`].filter(Boolean).join(' · ');
}

export function Corrections({corrections}) {
  if (!corrections.length) return null;
  return html`<section class="beneath"><h2>What was set right</h2><ul class="ruled">${corrections.map(made => html`<li><p>${RULED[made.what]}${made.values && `: ${Object.entries(made.values).map(([field, value]) => `${FIELD[field] ?? field} ${told(field, value)}`).join(', ')}`}</p>
    <p class="q">${quoted(made.why)}</p><p class="small">${made.by}, <time datetime=${made.entered}>${moment(made.entered)}</time></p></li>`)}</ul></section>`;
}

export function Unbound({reading, numbers}) {
  const rules = reading.lawNotApplicable ?? [];
  if (!rules.length) return null;
  return html`<section class="beneath"><h2>${capital(count(rules.length, 'rule'))} that did not bind</h2><ul class="ruled">${rules.map(each => html`<li><p>${instrument(each.instrument)}${each.articles.length ? `, article ${each.articles.join(', ')}` : ''}${each.event && numbers[each.event] ? ` · reading ${numbers[each.event]}` : ''}</p>
    <p class="small">${REASON[each.bound.reason] ?? each.bound.reason?.replace(/-/g, ' ') ?? 'did not bind'}${each.bound.of.length ? `: ${each.bound.of.map(name).join(', ')}` : ''}${each.bound.on ? ` (${stretch(each.bound.on)})` : ''}</p></li>`)}</ul></section>`;
}
