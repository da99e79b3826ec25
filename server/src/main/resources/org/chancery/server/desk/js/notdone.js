// What was threatened or planned within a week: said, not done.
import {html} from '/vendor/preact.js';
import {to} from '/js/address.js';
import {useAhead} from '/js/ahead.js';
import {plus, stretch} from '/js/days.js';
import {list} from '/js/findings.js';
import {Act} from '/js/marks.js';
import {capital, deed, reservation, theName} from '/js/words.js';

/** Events of a week that are looked through; there are seldom so many. */
const MOST = 5000;

export function NotDone({asOf, times}) {
  const {data, fault} = useAhead(to('/api/events', {...times, since: plus(asOf, -6), until: asOf, limit: MOST}));
  if (!data) return fault ? html`<p class="bad" role="alert">${fault.message} ${fault.next}</p>` : null;
  const events = data.filter(each => (each.modality === 'planned' || each.modality === 'threatened') && each.sources.length && each.targets.length);
  return html`<ul>${events.map(each => html`<li key=${each.id}><${Act} quad=${each.quad} modality=${each.modality}/>
    <span><a href=${to(`/dispatches/${each.dispatches[0]}`)}>${capital(list(each.sources.map(theName)))} ${deed(each.act ?? each.type)}, toward ${list(each.targets.map(theName))}</a>
      (${reservation(each.modality)}), ${stretch(each.date)}</span></li>`)}</ul>`;
}
