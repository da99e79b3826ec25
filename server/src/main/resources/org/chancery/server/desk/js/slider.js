// A slider over days: an arrow is a day, Page a week.
import {html, useId, useRef} from '/vendor/preact.js';
import {between, ofNumber, number, short} from '/js/days.js';

/**
 * @param label what the day means
 * @param from the first day
 * @param to the last day
 * @param day the day it stands on
 * @param onDay is told the day while it moves
 */
export function DaySlider({label, from, to, day, onDay, children}) {
  const id = useId();
  const track = useRef(null);
  const length = Math.max(1, between(from, to));
  const at = Math.max(0, Math.min(length, between(from, day)));
  const move = value => onDay(ofNumber(number(from) + Math.max(0, Math.min(length, value))));
  const keys = event => {
    const step = {PageUp: 7, PageDown: -7}[event.key];
    if (step) { event.preventDefault(); move(at + step); }
  };
  return html`<div class="sl"><label for=${id}>${label} <output>${short(day)}</output></label>${children}
    <input id=${id} ref=${track} type="range" min="0" max=${length} step="1" value=${at} style=${{'--v': `${100 * at / length}%`}}
      aria-valuetext=${short(day)} onInput=${event => move(Number(event.currentTarget.value))} onKeyDown=${keys}/></div>`;
}
