// The days of about a year, with the acts of each: moved through by hand, step by step, or played.
import {html, useEffect, useMemo, useRef, useState} from '/vendor/preact.js';
import {to} from '/js/address.js';
import {useAhead} from '/js/ahead.js';
import {between, full, number, plus, short} from '/js/days.js';
import {DaySlider} from '/js/slider.js';
import {count} from '/js/words.js';

/** Days before and after the one that is looked at. */
const BEFORE = 335;
const AFTER = 30;
/** Milliseconds a day is shown when history is played; longer, and only days with acts, where motion is not wanted. */
const PACE = {usual: 140, calm: 1600};
/** Days at most that are passed at once where nothing was done. */
const HURRY = 7;
const HIGH = 34;

const stillness = matchMedia('(prefers-reduced-motion: reduce)');

/** About a year around a day; not beyond the last day there is. */
function around(day, end) {
  const last = [plus(day, AFTER), end > day ? end : day].sort()[0];
  return {from: plus(last, -(BEFORE + AFTER)), to: last};
}

/**
 * @param day the day looked at
 * @param end the last day there is
 * @param ready whether what is shown is of that day: only then does play go on
 * @param onDay is told the day to look at
 */
export function History({day, end, ready, onDay}) {
  const [stretch, setStretch] = useState(() => around(day, end));
  useEffect(() => { if (day < stretch.from || day > stretch.to) setStretch(around(day, end)); }, [day, end]);
  const {data} = useAhead(to('/api/days', stretch));
  const [until, setUntil] = useState(null);
  const acts = useMemo(() => Object.keys(data?.acts ?? {}).sort(), [data]);
  const earlier = acts.filter(each => each < day).pop() ?? data?.before;
  const later = acts.find(each => each > day) ?? data?.after;
  const playing = until !== null;
  const move = target => { setUntil(null); onDay(target); };

  useEffect(() => {
    if (!playing || !ready) return undefined;
    if (day >= until) { setUntil(null); return undefined; }
    const next = acts.find(each => each > day) ?? until;
    const calm = stillness.matches;
    const waiting = setTimeout(() => onDay([calm ? next : [plus(day, Math.min(HURRY, Math.max(1, between(day, next) - 2))), until].sort()[0], until].sort()[0]), calm ? PACE.calm : PACE.usual);
    return () => clearTimeout(waiting);
  }, [playing, ready, day, until]);

  const play = () => {
    if (playing) { setUntil(null); return; }
    const goal = acts.filter(each => each <= day).length > 1 ? day : acts[acts.length - 1] ?? stretch.to;
    const begin = acts.find(each => each < goal);
    setUntil(goal);
    if (begin) onDay(plus(begin, -1));
  };
  const years = data?.years ?? [];
  const year = day.slice(0, 4);
  return html`<div class="day noprint">
    <div class="play"><button class="btn" type="button" disabled=${!playing && acts.length === 0} onClick=${play}>${playing ? 'Pause' : 'Replay'}</button></div>
    <div class="strip"><${DaySlider} label="Day:" from=${stretch.from} to=${stretch.to} day=${day} onDay=${move}><${Bars} acts=${data?.acts ?? {}} stretch=${stretch} day=${day}/><//>
      <div class="range small"><span>${short(stretch.from)}</span><span class="what">bars: acts a day</span><span>${short(stretch.to)}</span></div></div>
    <div class="jump"><button class="link" type="button" disabled=${!earlier} onClick=${() => move(earlier)} title=${earlier ? `To ${full(earlier)}, the last day before with acts` : ''}>Earlier</button>
      <button class="link" type="button" disabled=${!later} onClick=${() => move(later)} title=${later ? `To ${full(later)}, the next day with acts` : ''}>Later</button>
      ${years.length > 1 && html`<label><span class="unseen">Year</span><select class="inp" value=${years.some(each => each.year === year) ? year : ''} onChange=${event => move(years.find(each => each.year === event.currentTarget.value).last)}>
        ${!years.some(each => each.year === year) && html`<option value="">${year}</option>`}
        ${[...years].reverse().map(each => html`<option value=${each.year}>${each.year}, ${count(each.acts, 'act')}</option>`)}</select></label>`}</div></div>`;
}

/** A bar a day; those of the week up to the day are dark. */
function Bars({acts, stretch, day}) {
  const box = useRef(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watching = new ResizeObserver(() => box.current && setWidth(box.current.clientWidth));
    watching.observe(box.current);
    return () => watching.disconnect();
  }, []);
  const days = Object.entries(acts);
  const most = Math.max(4, ...days.map(([, n]) => n));
  const wide = width / (between(stretch.from, stretch.to) + 1);
  const bar = Math.max(2, Math.min(4, wide * .75));
  const path = each => each.map(([date, n]) => {
    const x = (number(date) - number(stretch.from)) / between(stretch.from, stretch.to) * width - bar / 2;
    const high = Math.max(3, n / most * HIGH);
    return `M${x.toFixed(1)} ${HIGH}v${-high.toFixed(1)}h${bar.toFixed(1)}v${high.toFixed(1)}z`;
  }).join('');
  const week = ([date]) => between(date, day) >= 0 && between(date, day) < 7;
  return html`<div class="bars" ref=${box}><svg width=${width} height=${HIGH} aria-hidden="true">
    <path class="then" d=${path(days.filter(each => !week(each)))}/><path class="now" d=${path(days.filter(week))}/></svg></div>`;
}
