// The tension of a pair with what each side did pinned to its day: the first state's acts above, the second's below.
import {html, useLayoutEffect, useRef, useState} from '/vendor/preact.js';
import {line, ticks} from '/vendor/d3.js';
import {between, dayMonth, ends, long, number, ofNumber, short} from '/js/days.js';
import {ActShape, side, stateWord} from '/js/marks.js';
import {curve} from '/js/tension.js';
import {name, reservation, signed} from '/js/words.js';

const LANE = 26;
const MOST_LANES = 5;
/** More acts of a side than this are grouped, and so near to each other on the axis. */
const MANY = 100;
const BIN = 18;
const LETTER = 6.5;

/** The width of an element, as it changes. */
function useWidth() {
  const ref = useRef(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const look = new ResizeObserver(([entry]) => setWidth(Math.round(entry.contentRect.width)));
    look.observe(ref.current);
    setWidth(Math.round(ref.current.getBoundingClientRect().width));
    return () => look.disconnect();
  }, []);
  return [ref, width];
}

/** What is pinned of one side: an act each; of many acts one for each bit of the axis, with their number. */
function pinned(events, x) {
  const groups = new Map();
  for (const event of events) {
    const day = ends(event.date)[1];
    const key = events.length > MANY ? Math.round(x(day) / BIN) : day;
    if (!groups.has(key)) groups.set(key, {day, all: []});
    groups.get(key).all.push(event);
  }
  return [...groups.values()].flatMap(({day, all}) => {
    all.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    const few = events.length > MANY ? 1 : all.length > MOST_LANES ? MOST_LANES - 1 : all.length;
    return all.slice(0, few).map((event, i) => ({day, x: x(day), event, more: i === few - 1 ? all.length - few : 0}));
  });
}

/**
 * Gives each pin the lane nearest to the curve in which it and its label have room, the weightiest first. Days keep their
 * lanes in a column without gaps only where labels allow it; a pin whose label fits nowhere goes without.
 */
function laid(pins, left, right, labels) {
  const taken = Array.from({length: MOST_LANES + 2}, () => []);
  const free = (lane, from, to) => taken[lane].every(([start, end]) => to < start || from > end);
  const order = [...pins].sort((a, b) => Math.abs(b.event.weight) - Math.abs(a.event.weight) || a.x - b.x);
  for (const pin of order) {
    const {event} = pin;
    const text = event.deed + (event.modality === 'actual' ? '' : ` (${reservation(event.modality)})`) + (pin.more ? ` and ${pin.more} more` : '');
    const width = text.length * LETTER + 16;
    const sides = [['start', pin.x - 9, pin.x + width], ['end', pin.x - width, pin.x + 9]].filter(([, from, to]) => labels && from >= left && to <= right);
    const choice = taken.flatMap((_, lane) => sides.map(side => [lane, ...side])).find(([lane, , from, to]) => free(lane, from, to))
      ?? taken.map((_, lane) => [lane, null, pin.x - 9, pin.x + 9]).find(([lane, , from, to]) => free(lane, from, to))
      ?? [taken.length - 1, null, pin.x, pin.x];
    [pin.lane, pin.label] = choice;
    pin.text = text;
    taken[choice[0]].push([choice[2], choice[3]]);
  }
  return pins;
}

const sentence = event => {
  const [told] = event.told;
  const when = ends(event.date)[0] === ends(event.date)[1] ? long(ends(event.date)[0]) : '';
  return [`${name(event.sources[0] ?? '')} ${event.deed}${event.modality === 'actual' ? '' : ` (${reservation(event.modality)})`}${when && `, ${when}`}`,
    told?.words && `“${told.words}”`].filter(Boolean).join('\n');
};

/**
 * @param pair what /api/relations/A/B answers
 * @param from the first day
 * @param to the last day
 * @param onOpen is told the event whose pin is chosen
 */
export function TensionChart({pair, from, to, onOpen}) {
  const [box, width] = useWidth();
  const narrow = width > 0 && width < 640;
  const left = 44;
  const right = Math.max(left + 10, width - 16);
  const days = Math.max(1, between(from, to));
  const x = day => left + (right - left) * Math.max(0, Math.min(days, between(from, day))) / days;
  const points = curve(pair.weights, pair.halfLife, from, to);
  const worst = points.reduce((low, point) => (point.value < low.value ? point : low), points[0]);
  const best = Math.max(2, ...points.map(point => point.value));
  const shown = pair.events.filter(event => {
    const both = ends(event.date);
    return both && both[1] >= from && both[1] <= to && between(both[0], both[1]) < 40;
  });
  const [first, second] = pair.pair;
  const place = (events, state) => laid(pinned(events, x), left + (narrow ? 0 : (name(state).length + 8) * 7.4), right, !narrow);
  const above = place(shown.filter(event => event.sources[0] === first), first);
  const below = place(shown.filter(event => event.sources[0] !== first), second);
  const rows = pins => Math.max(1, ...pins.map(pin => pin.lane + 1));
  const top = 30 + rows(above) * LANE + 14;
  const plot = narrow ? 170 : 210;
  const bottom = top + plot;
  const height = bottom + 20 + rows(below) * LANE + 34;
  const scale = ticks(Math.min(-8, Math.floor(worst.value / 10) * 10), best > 4 ? Math.ceil(best / 5) * 5 : 0, 5);
  const low = Math.min(scale[0], worst.value);
  const high = Math.max(0, scale[scale.length - 1], best > 4 ? best : 0);
  const y = value => top + plot * (high - Math.min(high, value)) / (high - low);
  const at = point => [x(point.day), y(point.value)];
  const path = line()(points.map(at));
  const last = points[points.length - 1];
  if (!width) return html`<div class="chartbox" ref=${box}></div>`;
  const pin = (each, up) => {
    const py = up ? top - 18 - each.lane * LANE : bottom + 22 + each.lane * LANE;
    const open = () => onOpen(each.event);
    return html`<g class=${`pin ${side(each.event.quad)}`} tabindex="0" role="link" aria-label=${sentence(each.event)} data-tip=${sentence(each.event)}
        onClick=${open} onKeyDown=${e => e.key === 'Enter' && open()} transform=${`translate(${each.x} ${py})`}>
      <rect x="-12" y="-12" width="24" height="24" fill="transparent"/><${ActShape} quad=${each.event.quad} modality=${each.event.modality}/>
      ${each.label && html`<text class="lb" x=${each.label === 'start' ? 11 : -11} y="4.5" text-anchor=${each.label}>${each.text}</text>`}
      ${!each.label && each.more > 0 && html`<text class="lb" x="9" y="4.5">+${each.more}</text>`}</g>`;
  };
  const stems = pins => [...new Map(pins.map(each => [each.x, Math.max(...pins.filter(o => o.x === each.x).map(o => o.lane))])).entries()];
  const value = day => points.reduce((near, point) => (Math.abs(between(point.day, day)) < Math.abs(between(near.day, day)) ? point : near), points[0]).value;
  return html`<div class="chartbox" ref=${box}>
    <svg class="chart" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} role="group"
      aria-label=${`Tension between ${name(first)} and ${name(second)}: at its worst ${signed(worst.value)} on ${long(worst.day)}, ${signed(last.value)} on ${long(last.day)}.`}>
      <${History} pair=${pair} from=${from} to=${to} x=${x} narrow=${narrow}/>
      ${scale.map(tick => html`<line class="ax" x1=${left} x2=${right} y1=${y(tick)} y2=${y(tick)}/><text class="tk" x=${left - 8} y=${y(tick) + 4} text-anchor="end">${signed(tick).replace('.0', '')}</text>`)}
      <path class="area" d=${`${path}L${x(last.day)} ${y(0)}L${x(points[0].day)} ${y(0)}Z`}/>
      ${low < pair.strainedBelow && html`<line class="thr" x1=${left} x2=${right} y1=${y(pair.strainedBelow)} y2=${y(pair.strainedBelow)}/>
        ${!narrow && html`<text class="tk" x=${left + 6} y=${y(pair.strainedBelow) + 15}>below ${signed(pair.strainedBelow).replace('.0', '')} relations count as strained</text>`}`}
      ${stems(above).map(([sx, lane]) => html`<line class="stem" x1=${sx} x2=${sx} y1=${top - 18 - lane * LANE} y2=${y(value(ofNumber(number(from) + Math.round((sx - left) / (right - left) * days))))}/>`)}
      ${stems(below).map(([sx, lane]) => html`<line class="stem" x1=${sx} x2=${sx} y2=${bottom + 22 + lane * LANE} y1=${y(value(ofNumber(number(from) + Math.round((sx - left) / (right - left) * days))))}/>`)}
      <path class="curve" d=${path}/>
      <circle cx=${x(worst.day)} cy=${y(worst.value)} r="3.4" fill="var(--ink)"/>
      ${worst.value < -1 && html`<text class="lb" x=${x(worst.day) + 8} y=${y(worst.value) + 14}>${signed(worst.value)}</text>`}
      ${worst !== last && html`<text class="lb" x=${right} y=${y(last.value) - 9} text-anchor="end">${signed(last.value)}</text>`}
      ${marks(from, to, narrow ? 4 : 7).map(day => html`<line class="ax" x1=${x(day)} x2=${x(day)} y1=${bottom} y2=${bottom + 5}/>
        <text class="tk" x=${x(day)} y=${height - 6} text-anchor=${x(day) - left < 20 ? 'start' : right - x(day) < 20 ? 'end' : 'middle'}>${days > 500 ? day.slice(0, 4) : dayMonth(day)}</text>`)}
      ${above.map(each => pin(each, true))}${below.map(each => pin(each, false))}
      <text class="side" x=${left} y=${top - 13}>${name(first)} acts ↓</text>
      <text class="side" x=${left} y=${bottom + 27}>${name(second)} acts ↑</text>
    </svg></div>`;
}

/** Days to name on the axis: so many, evenly; of long stretches the first of years. */
function marks(from, to, most) {
  const days = between(from, to);
  if (days > 500) {
    const years = [];
    for (let year = Number(from.slice(0, 4)) + 1; year <= Number(to.slice(0, 4)); year++) years.push(`${year}-01-01`);
    return years.filter((_, i) => i % Math.ceil(years.length / most) === 0);
  }
  const step = Math.max(1, Math.round(days / (most - 1) / 7)) * 7;
  const found = [];
  for (let day = number(from); day <= number(to); day += step) found.push(ofNumber(day));
  return found;
}

/** How the two stood, as a strip along the top. */
function History({pair, from, to, x, narrow}) {
  const turns = pair.history.map(change => ({day: ends(change.date)[1], state: change.state})).filter(turn => turn.day <= to);
  const before = turns.filter(turn => turn.day < from).pop();
  const inside = turns.filter(turn => turn.day >= from);
  const spells = [{day: from, state: before?.state ?? 'established'}, ...inside].filter((turn, i, all) => i === 0 || turn.state !== all[i - 1].state);
  let free = 0;
  return html`${spells.map((turn, i) => {
    const start = x(turn.day) + (i ? 3 : 0);
    const end = i + 1 < spells.length ? x(spells[i + 1].day) - 3 : x(to);
    const text = `${stateWord(turn.state)}${i ? ` ${i + 1 === spells.length ? 'since ' : ''}${between(from, to) > 500 ? short(turn.day) : dayMonth(turn.day)}` : ''}`;
    const width = text.length * LETTER;
    const latest = i + 1 === spells.length;
    const fits = latest || start + width + 12 < x(spells[i + 1].day);
    const label = fits ? Math.min(start, x(to) - width) : !narrow && end - width > free ? end - width : null;
    if (label !== null) free = label + width + 12;
    const cut = Math.min(start + 22, end);
    return html`<g class=${`st-${turn.state}`} stroke="currentColor" fill="none" stroke-width="3">
      ${turn.state === 'broken' && end - start > 40
        ? html`<path d=${`M${start} 24H${start + 10}M${cut + 2} 24H${end}M${start + 9} 30l5 -12M${start + 17} 30l5 -12`}/>`
        : turn.state === 'strained' ? html`<path stroke-width="2" d=${wave(start, end)}/>`
        : turn.state === 'none' ? null
        : html`<path d=${`M${start} 24H${end}`} stroke-dasharray=${turn.state === 'unrecognized' ? '2 4' : null}/>`}
      ${turn.state === 'downgraded' && html`<rect x=${start} y="20" width="8" height="8" fill="var(--paper)" stroke-width="1.8"/>`}
      ${turn.state === 'restored' && html`<circle cx=${start + 5} cy="24" r="4.4" fill="var(--paper)" stroke-width="2"/>`}
      ${label !== null && html`<text class="lb" x=${label} y="12" stroke="none" style=${{fill: 'currentColor'}}>${text}</text>`}</g>`;
  })}`;
}

function wave(start, end) {
  let path = `M${start} 24`;
  for (let at = start, up = true; at + 6.4 <= end; at += 6.4, up = !up) path += `q3.2 ${up ? -5 : 5} 6.4 0`;
  return path;
}
