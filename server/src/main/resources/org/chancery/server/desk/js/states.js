// What a page shows while it waits, when something failed, when there is nothing.
import {html} from '/vendor/preact.js';

/** A bar at the top, after a third of a second. */
export const Loading = ({when = true}) => (when ? html`<div class="loading" role="status" aria-label="Loading"></div>` : null);

/** What, why, what next. */
export const Failed = ({fault}) => html`<div class="wrap"><p class="eyebrow">Not shown</p><h1>${fault.status === 404 ? 'Nothing is here' : 'This did not work'}</h1>
  <p class="lede">${fault.message}</p><p>${fault.next}</p></div>`;

/** One sentence and the next step. */
export const Empty = ({children}) => html`<p class="lede">${children}</p>`;
