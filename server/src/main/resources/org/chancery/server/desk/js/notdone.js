// What was threatened or planned within a week: said, not done.
import {html, useEffect, useState} from '/vendor/preact.js';
import {dispatchPage, to} from '/js/address.js';
import {get} from '/js/api.js';
import {plus, stretch} from '/js/days.js';
import {list} from '/js/findings.js';
import {Act} from '/js/marks.js';
import {capital, point, quoted, reservation, theName} from '/js/words.js';

/** Events of a week that are looked through, and of what is found so many are told. */
const MOST = 5000;
const TOLD = 40;

const between = ({sources, targets}) => sources.length && targets.length && [sources[0], targets[0]].every(point) && sources[0] !== targets[0];

async function ask(asOf, times) {
  const week = await get(to('/api/events', {...times, since: plus(asOf, -6), until: asOf, limit: MOST}));
  const found = week.filter(each => (each.modality === 'planned' || each.modality === 'threatened') && between(each));
  return Promise.all(found.slice(0, TOLD).map(each => get(`/api/events/${encodeURIComponent(each.id)}`)));
}

export function NotDone({asOf, times}) {
  const [events, setEvents] = useState([]);
  const [fault, setFault] = useState(null);
  useEffect(() => { ask(asOf, times).then(setEvents, setFault); }, [asOf]);
  if (fault) return html`<p class="bad" role="alert">${fault.message} ${fault.next}</p>`;
  return html`<ul>${events.map(each => {
    const [told] = each.told;
    const words = told?.words ? quoted(told.words) : each.deed;
    return html`<li key=${each.id}><${Act} quad=${each.quad} modality=${each.modality}/><span>${capital(list(each.sources.map(theName)))} ${each.deed}${' '}
      (${reservation(each.modality)}), toward ${list(each.targets.map(theName))}, ${stretch(each.date)}: <a class="q" href=${dispatchPage(told.dispatch, {event: told.event})}>${words}</a></span></li>`;
  })}</ul>`;
}
