// The marks of the desk: how two states stand, what sort of act it is. The word always stands beside the mark.
import {html} from '/vendor/preact.js';
import {reservation} from '/js/words.js';

const DOT = html`<circle cx="5" cy="7" r="3.2" fill="currentColor" stroke="none"/>`;
const END = html`<circle cx="39" cy="7" r="3.2" fill="currentColor" stroke="none"/>`;
const STATUS = {
  established: html`<path d="M5 7H39"/>${DOT}${END}`,
  strained: html`<path d="M6 7q3.2-6 6.4 0t6.4 0t6.4 0t6.4 0t6.4 0"/>${DOT}${END}`,
  downgraded: html`<path d="M5 7H35"/>${DOT}<circle cx="38.5" cy="7" r="3.2" stroke-width="1.8"/>`,
  broken: html`<path d="M5 7H16M28 7H39M17 12.5L21 1.5M23 12.5L27 1.5"/>${DOT}${END}`,
  restored: html`<path d="M5 7H17.5M26.5 7H39"/><circle cx="22" cy="7" r="4.4"/>${DOT}${END}`,
  none: html`${DOT}${END}`,
  unrecognized: html`${DOT}<circle cx="38.5" cy="7" r="4" stroke-width="1.6" stroke-dasharray="1.6 1.8"/>`,
};
export const STATES = Object.keys(STATUS);
export const stateWord = state => (state === 'none' ? 'no relations' : state);

/** How two states stand. */
export const Status = ({state, big}) => html`<svg class=${`sm st-${state}${big ? ' big' : ''}`} viewBox="0 0 44 14" aria-hidden="true"
  stroke="currentColor" stroke-width="2" fill="none">${STATUS[state] ?? STATUS.none}</svg>`;

/** Conflict or cooperation, as a class. */
export const side = quad => (quad >= 3 ? 'conf' : 'coop');

/** The shapes of an act's mark, about the point 0 0: a circle for words, a square for deeds; blue with a plus for cooperation. */
export function ActShape({quad, modality}) {
  const words = quad === 1 || quad === 3;
  const filled = modality === 'actual';
  const dash = {planned: '2.6 2', threatened: '2.6 2', requested: '2.6 2', hypothetical: '1.2 1.8'}[modality];
  const shape = words
    ? html`<circle class=${`m ${filled ? 'fill' : 'holl'}`} r="4.8" stroke-dasharray=${dash}/>`
    : html`<rect class=${`m ${filled ? 'fill' : 'holl'}`} x="-4.2" y="-4.2" width="8.4" height="8.4" stroke-dasharray=${dash}/>`;
  return html`${shape}${quad <= 2 && html`<path class=${filled ? 'pl' : 'm'} d="M-3 0H3M0 -3V3"/>`}${modality === 'denied' && html`<path class="m" d="M-6.8 6.8L6.8 -6.8"/>`}`;
}

/** An act, small, in a line of text. */
export const Act = ({quad, modality}) =>
  html`<svg class=${`am ${side(quad)}`} viewBox="-7 -7 14 14" aria-hidden="true"><${ActShape} quad=${quad} modality=${modality}/></svg>`;

/** What stands of a rule's element in the reports: full, half, ring. */
export const Finding = ({status}) => html`<svg viewBox="-7 -7 14 14" aria-hidden="true">
  <circle r="5.4" fill=${status === 'reported' ? 'var(--ink)' : 'var(--paper)'} stroke=${status === 'not-reported' ? 'var(--ink2)' : 'var(--ink)'} stroke-width="1.4"/>
  ${status === 'contested' && html`<path d="M0 -5.4A5.4 5.4 0 0 0 0 5.4Z" fill="var(--ink)"/>`}</svg>`;

/** How the marks of acts are read; only those that occur. */
export function ActKey({events}) {
  const has = test => events.some(test);
  const items = [
    [has(e => e.quad === 3 && e.modality === 'actual'), 3, 'actual', 'words'],
    [has(e => e.quad === 4 && e.modality === 'actual'), 4, 'actual', 'deeds'],
    [has(e => e.quad <= 2 && e.modality === 'actual'), 2, 'actual', 'aid or agreement'],
    ...['planned', 'threatened', 'requested', 'alleged', 'denied', 'hypothetical'].map(m => [has(e => e.modality === m), 3, m, reservation(m)]),
  ].filter(([shown]) => shown);
  return html`<div class="legend" aria-label="Key">${items.map(([, quad, modality, word]) =>
    html`<span><${Act} quad=${quad} modality=${modality}/> ${word}</span>`)}</div>`;
}
