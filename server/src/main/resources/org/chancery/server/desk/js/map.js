// The map: states, and a line for each pair that is not simply established, in the form and colour of its status.
import {feature, geoNaturalEarth1, geoPath} from '/vendor/geo.js';
import {html, useEffect, useLayoutEffect, useMemo, useRef, useState} from '/vendor/preact.js';
import {go, to} from '/js/address.js';
import {get} from '/js/api.js';
import {along, bow, clearing, curvedApart, form, length, region} from '/js/arcs.js';
import {described} from '/js/findings.js';
import {key, sentence} from '/js/standing.js';
import {name, point, states as places} from '/js/words.js';

/** Lines and states that the Tab key reaches; the rest is in the table. */
const REACHED = {lines: 28, states: 12};
/** How near to a line or a dot the pointer must be, in pixels; a finger is thicker. */
const NEAR = {mouse: 8, touch: 18};
const NARROW = 600;
const LETTER = 6.9;
/** Lines shorter than this, in pixels, are drawn finer. */
const SMALL = 70;

let world = null;

function useLand() {
  const [land, setLand] = useState(world);
  useEffect(() => { if (!land) get('/world.json').then(found => { world = feature(found, found.objects.land).features; setLand(world); }); }, []);
  return land;
}

function useWidth() {
  const box = useRef(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const look = () => box.current && setWidth(Math.floor(box.current.clientWidth));
    look();
    const watching = new ResizeObserver(look);
    watching.observe(box.current);
    return () => watching.disconnect();
  }, []);
  return [box, width];
}

/** A projection as wide as the page has room. */
function projected(land, width) {
  const projection = geoNaturalEarth1().fitWidth(width - 4, {type: 'FeatureCollection', features: land});
  const [[, top], [, bottom]] = geoPath(projection).bounds({type: 'FeatureCollection', features: land});
  const [x, y] = projection.translate();
  projection.translate([x + 2, y - top + 10]);
  return {projection, width, height: Math.ceil(bottom - top + 16)};
}

/**
 * @param pairs all that may be drawn, the most important first
 * @param shown keys of those that are, without being pointed at
 * @param fresh keys of those that changed within the week
 * @param times the query that leads to a pair on that day
 */
export function WorldMap({pairs, shown, fresh, times, busy}) {
  const land = useLand();
  const [box, width] = useWidth();
  const [focus, setFocus] = useState(null);
  const chart = useMemo(() => (land && width ? projected(land, width) : null), [land, width]);
  const kept = useRef(new Map());
  const links = useMemo(() => pairs.filter(each => each.pair.every(point)).map(each => ({...each, key: key(each), a: each.pair[0], b: each.pair[1]})), [pairs]);
  const drawn = useMemo(() => {
    if (!chart) return null;
    const at = code => chart.projection(point(code));
    const order = [...links.filter(link => shown.has(link.key)), ...links.filter(link => !shown.has(link.key))];
    const routes = curvedApart(order, at, chart, kept.current);
    kept.current = routes;
    const news = links.filter(link => fresh.has(link.key));
    const close = news.length ? region(news, at, chart.width, chart.height, .2, 1) : region(links.filter(link => shown.has(link.key)), at, chart.width, chart.height, .09, 4);
    return {at, routes, close, ...chart};
  }, [chart, links, shown, fresh]);
  useEffect(() => { if (focus && !links.some(link => link.key === focus.link || link.a === focus.state || link.b === focus.state)) setFocus(null); }, [links]);
  return html`<div class="mapbox" ref=${box}>${drawn
    ? html`<${Drawing} drawn=${drawn} land=${land} links=${links} shown=${shown} fresh=${fresh} focus=${focus} setFocus=${setFocus} times=${times} busy=${busy}/>`
    : html`<div class="mapwait"></div>`}</div>`;
}

/** Which lines are seen: those chosen, or those of what is pointed at. */
const seen = (link, shown, focus) => (focus?.link ? link.key === focus.link : focus?.state ? link.a === focus.state || link.b === focus.state : shown.has(link.key));

function Drawing({drawn, land, links, shown, fresh, focus, setFocus, times, busy}) {
  const {at, routes, close, width, height} = drawn;
  const narrow = width < NARROW;
  const touch = useRef(false);
  const visible = links.filter(link => seen(link, shown, focus));
  const states = useMemo(() => {
    const counts = new Map();
    for (const link of links) for (const code of [link.a, link.b]) counts.set(code, (counts.get(code) ?? 0) + (shown.has(link.key) ? 1 : .01));
    return [...counts].sort((one, other) => other[1] - one[1]).map(([code]) => code);
  }, [links, shown]);
  const active = new Set(visible.flatMap(({a, b}) => [a, b]));
  const curves = useMemo(() => new Map(links.map(link => [link.key, curvesOf(link, routes.get(link.key), at, width)])), [links, drawn]);
  const samples = useMemo(() => new Map([...curves].map(([link, all]) => [link, all.flatMap(curve => along(curve, 6))])), [curves]);
  const inset = useMemo(() => close && placed(close, drawn, links.filter(link => shown.has(link.key)), fresh, samples, states, narrow), [drawn, shown, samples, narrow]);

  const pick = (event, reach) => {
    const svg = event.currentTarget.getBoundingClientRect();
    let [x, y] = [event.clientX - svg.left, event.clientY - svg.top];
    let scale = 1;
    if (inset && within(inset, x, y)) {
      [x, y] = inset.back([x, y]);
      scale = inset.zoom;
    }
    return nearest([x, y], reach / scale, focus?.state ? visible : links.filter(link => shown.has(link.key)), samples, states, at) ?? stateOf(event.target, states);
  };
  const aim = event => {
    touch.current = event.pointerType === 'touch';
    if (touch.current) return;
    const found = pick(event, NEAR.mouse);
    tell(event.currentTarget, found, links);
    if (found?.link !== focus?.link || found?.state !== focus?.state) setFocus(found);
  };
  const open = found => (found.link ? go(`/relations/${found.link.replace('-', '/')}`, times) : go('/relations', {...times, state: found.state}));
  const click = event => {
    if (event.target.closest?.('a')) return;
    const found = pick(event, touch.current ? NEAR.touch : NEAR.mouse);
    const same = found && found.link === focus?.link && found.state === focus?.state;
    if (found && (!touch.current || same)) open(found);
    else setFocus(found);
  };
  const leave = event => { event.currentTarget.removeAttribute('data-tip'); setFocus(null); };
  const own = inset && !narrow ? inset : null;
  return html`<svg class=${`map${focus ? ' pointed' : ''}`} width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} role="group" aria-label=${described(links.filter(link => shown.has(link.key)))}
      aria-busy=${busy ? 'true' : null} onPointerMove=${aim} onPointerLeave=${leave} onPointerDown=${event => { touch.current = event.pointerType === 'touch'; }} onClick=${click}>
    <${Ground} land=${land} projection=${drawn.projection} hot=${states.filter(code => active.has(code)).sort().join(' ')}/>
    ${own && html`<${Frame} inset=${own}/>`}
    <${Lines} links=${visible} curves=${curves} fresh=${fresh} focus=${focus} ends=${active} at=${at}/>
    ${!inset && (focus || fresh.size > 0) && html`<${Labels} codes=${labelled(visible, fresh, focus)} at=${at} box=${drawn} links=${visible} samples=${samples}/>`}
    ${own && html`<${CloseUp} inset=${own} land=${land} drawn=${drawn} links=${visible} curves=${curves} fresh=${fresh} focus=${focus} active=${active}/>
      ${focus && html`<${Labels} codes=${labelled(visible, fresh, focus)} at=${at} box=${drawn} links=${visible} samples=${samples} keepOff=${own}/>`}`}
    <${Steps} links=${links.filter(link => shown.has(link.key))} states=${states} curves=${curves} at=${at} focus=${focus} setFocus=${setFocus} open=${open} times=${times}/>
  </svg>
  ${inset && narrow && html`<svg class="map alone" width=${inset.width} height=${inset.height} viewBox=${`0 0 ${inset.width} ${inset.height}`} role="img" aria-label="The region of this week's changes, enlarged">
    <${CloseUp} inset=${{...inset, at: {x: 0, y: 0}}} land=${land} drawn=${drawn} links=${visible} curves=${curves} fresh=${fresh} focus=${focus} active=${active}/></svg>`}
  <p class="small caption" aria-live="polite">${focus ? html`<${Caption} focus=${focus} links=${links} times=${times}/>` : ''}</p>`;
}

function Caption({focus, links, times}) {
  if (focus.link) {
    const link = links.find(each => each.key === focus.link);
    return link && html`<a href=${to(`/relations/${link.a}/${link.b}`, times)}>${sentence(link)}</a>`;
  }
  const number = links.filter(({a, b}) => a === focus.state || b === focus.state).length;
  return html`<a href=${to('/relations', {...times, state: focus.state})}>${name(focus.state)}: ${number === 1 ? '1 pair' : `${number} pairs`} not simply established</a>`;
}

/** The curve of a link; of one that leaves the map, both halves. */
function curvesOf(link, {bend, shift}, at, width) {
  const p = at(link.a);
  const [x, y] = at(link.b);
  const curve = bow(p, [x + shift, y], bend);
  if (!shift) return [curve];
  const moved = ([cx, cy]) => [cx - shift, cy];
  return [curve, {p: moved(curve.p), c: moved(curve.c), q: moved(curve.q)}];
}

const within = ({at: {x, y}, width, height}, px, py) => px >= x && px <= x + width && py >= y && py <= y + height;

/** The line or the state nearest to a point. */
function nearest([x, y], reach, links, samples, states, at) {
  let best = null;
  for (const code of states) {
    const [sx, sy] = at(code);
    const near = Math.hypot(x - sx, y - sy);
    if (near < reach * .75 && (!best || near < best.near)) best = {near: near - reach * .4, state: code};
  }
  for (const link of links) {
    for (const [sx, sy] of samples.get(link.key)) {
      const near = Math.hypot(x - sx, y - sy);
      if (near < reach && (!best || near < best.near)) best = {near, link: link.key};
    }
  }
  return best && (best.link ? {link: best.link} : {state: best.state});
}

function stateOf(target, states) {
  const code = target.dataset?.iso;
  return code && states.includes(code) ? {state: code} : null;
}

/** What the tooltip says of what is pointed at. */
function tell(svg, found, links) {
  if (!found) { svg.removeAttribute('data-tip'); return; }
  const link = found.link && links.find(each => each.key === found.link);
  svg.dataset.tip = link ? sentence(link) : links.filter(({a, b}) => a === found.state || b === found.state).slice(0, 8).map(sentence).join('\n');
}

/** Coastlines; states that take part are tinted. */
function Ground({land, projection, hot}) {
  const shapes = useMemo(() => {
    const path = geoPath(projection).digits(1);
    return land.map(each => [each.id, path(each)]).filter(([, d]) => d);
  }, [land, projection]);
  return useMemo(() => {
    const warm = new Set(hot.split(' '));
    return html`<g class="ground">${shapes.map(([id, d]) => html`<path class=${warm.has(id) ? 'land hot' : 'land'} d=${d} data-iso=${id}/>`)}</g>`;
  }, [shapes, hot]);
}

function Lines({links, curves, fresh, focus, ends, at, size = 1}) {
  return html`<g class="lines" aria-hidden="true">
    ${[...links].reverse().map(link => html`<${Line} key=${link.key} link=${link} curves=${curves.get(link.key)} now=${fresh.has(link.key)} lit=${focus !== null} size=${size}/>`)}
    ${[...ends].map(code => {
      const now = links.some(link => fresh.has(link.key) && (link.a === code || link.b === code));
      return html`<circle class=${now ? 'end now' : 'end'} cx=${at(code)[0]} cy=${at(code)[1]} r=${(now || focus?.state === code ? 3.2 : 2) * size}/>`;
    })}</g>`;
}

function Line({link, curves, now, lit, size}) {
  const small = length(curves[0]) < SMALL;
  return html`<g class=${`arc st-${link.state}${now ? ' now' : ''}${lit ? ' lit' : ''}${small ? ' small-arc' : ''}`}>${curves.map(curve => {
    const {line, strokes, ring} = form(curve, link.state, (now ? 1.15 : .85) * size);
    return html`<path class=${link.state === 'none' || link.state === 'unrecognized' ? 'dots' : null} d=${line}/>
      ${strokes && html`<path d=${strokes}/>`}${ring && html`<circle class=${ring.dotted ? 'h dotted' : 'h'} cx=${ring.x} cy=${ring.y} r=${ring.r}/>`}`;
  })}</g>`;
}

/** States whose name is written: those of what is pointed at, else of what changed. */
function labelled(links, fresh, focus) {
  const news = focus ? [] : links.filter(link => fresh.has(link.key));
  const codes = (news.length ? news : links).flatMap(({a, b}) => [a, b]);
  return [...new Set(codes)].slice(0, 24);
}

/** Names beside their states, where they cover least. */
function Labels({codes, at, box: {width, height}, links, samples, keepOff}) {
  const boxes = [];
  const points = links.flatMap(link => samples.get(link.key));
  const text = codes.map(code => {
    const [x, y] = at(code);
    const long = name(code).length * LETTER;
    const places = [[x + 7, y + 4, 'start'], [x - 7, y + 4, 'end'], [x, y - 8, 'middle'], [x, y + 17, 'middle'], [x + 6, y - 6, 'start'], [x + 6, y + 14, 'start'], [x - 6, y - 6, 'end'], [x - 6, y + 14, 'end']]
      .map(([tx, ty, anchor]) => {
        const left = anchor === 'start' ? tx : anchor === 'end' ? tx - long : tx - long / 2;
        const rect = [left, ty - 11, left + long, ty + 3];
        const out = left < 2 || rect[2] > width - 2 || rect[1] < 0 || rect[3] > height;
        const clash = boxes.filter(other => meets(rect, other)).length + (keepOff && meets(rect, [keepOff.at.x, keepOff.at.y, keepOff.at.x + keepOff.width, keepOff.at.y + keepOff.height]) ? 1 : 0);
        const crossed = points.filter(([px, py]) => px > rect[0] && px < rect[2] && py > rect[1] && py < rect[3]).length;
        return {tx, ty, anchor, rect, cost: (out ? 90 : 0) + clash * 30 + crossed};
      });
    const best = places.reduce((one, other) => (other.cost < one.cost ? other : one));
    if (best.cost >= 60) return null;
    boxes.push(best.rect);
    return html`<text class="lab" x=${best.tx} y=${best.ty} text-anchor=${best.anchor}>${name(code)}</text>`;
  });
  return html`<g class="labels" aria-hidden="true">${text}</g>`;
}
const meets = (one, other) => one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];

/** Where the enlarged region goes, and how its points lie there. */
function placed(found, {width, height, at}, links, fresh, samples, states, narrow) {
  const close = narrow ? widened(found, .86) : found;
  const shape = close.height / close.width;
  const sized = across => ({width: Math.round(across), height: Math.round(across * shape)});
  const widest = Math.min(width * .34, height * .75 / shape);
  const points = [...links.flatMap(link => samples.get(link.key).map(([x, y]) => [x, y, fresh.has(link.key) ? 2 : .35])), ...places().map(([code]) => [...at(code), states.includes(code) ? 3 : .7])];
  const spot = narrow ? {x: 0, y: 0, ...sized(Math.min(width, width * .9 / shape))} : clearing([1, .9, .8, .7, .6].map(part => sized(widest * part)), {width, height}, points, close);
  if (!spot) return null;
  const zoom = spot.width / close.width;
  const into = ([x, y]) => [spot.x + (x - close.x) * zoom, spot.y + (y - close.y) * zoom];
  const back = ([x, y]) => [close.x + (x - spot.x) / zoom, close.y + (y - spot.y) / zoom];
  return {region: close, at: {x: spot.x, y: spot.y}, width: spot.width, height: spot.height, zoom, into, back};
}

/** A region made so wide that it is no higher, in parts of its width. */
function widened(close, high) {
  const width = Math.max(close.width, close.height / high);
  return {...close, x: close.x - (width - close.width) / 2, width};
}

/** What is enlarged, and the lines that lead from it to where it is. */
function Frame({inset: {region: close, at: {x, y}, width, height}}) {
  const right = close.x > x + width;
  const left = close.x + close.width < x;
  const lines = right ? [[x + width, y, close.x, close.y], [x + width, y + height, close.x, close.y + close.height]]
    : left ? [[x, y, close.x + close.width, close.y], [x, y + height, close.x + close.width, close.y + close.height]]
      : y > close.y ? [[x, y, close.x, close.y + close.height], [x + width, y, close.x + close.width, close.y + close.height]]
        : [[x, y + height, close.x, close.y], [x + width, y + height, close.x + close.width, close.y]];
  return html`<g class="frame" aria-hidden="true"><rect x=${close.x} y=${close.y} width=${close.width} height=${close.height}/>
    ${lines.map(([x1, y1, x2, y2]) => html`<line x1=${x1} y1=${y1} x2=${x2} y2=${y2}/>`)}</g>`;
}

function CloseUp({inset, land, drawn, links, curves, fresh, focus, active}) {
  const {region: close, at: {x, y}, width, height, zoom} = inset;
  const into = ([px, py]) => [(px - close.x) * zoom, (py - close.y) * zoom];
  const nearer = useMemo(() => {
    const [tx, ty] = into(drawn.projection.translate());
    return geoNaturalEarth1().scale(drawn.projection.scale() * zoom).translate([tx, ty]).clipExtent([[-2, -2], [width + 2, height + 2]]);
  }, [drawn, zoom, width, height, close]);
  const at = code => into(drawn.at(code));
  const there = links.filter(link => {
    const both = [link.a, link.b].filter(code => inside(at(code), width, height)).length;
    return both === 2 || (both && !fresh.has(link.key)) || (focus && both);
  });
  const scaled = new Map(there.map(link => [link.key, curves.get(link.key).map(({p, c, q}) => ({p: into(p), c: into(c), q: into(q)}))]));
  const ends = new Set([...active].filter(code => inside(at(code), width, height)));
  const named = labelled(links, fresh, focus).filter(code => ends.has(code));
  const samples = new Map([...scaled].map(([link, all]) => [link, all.flatMap(curve => along(curve, 6))]));
  return html`<svg class="ins" x=${x} y=${y} width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} aria-hidden="true">
    <rect class="sea" width=${width} height=${height}/>
    <${Ground} land=${land} projection=${nearer} hot=${[...active].sort().join(' ')}/>
    <${Lines} links=${there} curves=${scaled} fresh=${fresh} focus=${focus} ends=${ends} at=${at} size=${1.35}/>
    <${Labels} codes=${named} at=${at} box=${{width, height}} links=${there} samples=${samples}/>
    <rect class="rim" x=".5" y=".5" width=${width - 1} height=${height - 1}/></svg>`;
}
const inside = ([x, y], width, height) => x > 0 && y > 0 && x < width && y < height;

/** What the Tab key steps through: lines and then states, the most important first. Seen only where the focus is. */
function Steps({links, states, curves, at, focus, setFocus, open, times}) {
  const follow = found => event => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    open(found);
  };
  return html`<g class="reach">
    ${links.slice(0, REACHED.lines).map(link => html`<a key=${link.key} href=${to(`/relations/${link.a}/${link.b}`, times)} aria-label=${sentence(link)} data-tip=${sentence(link)}
      onFocus=${() => setFocus({link: link.key})} onBlur=${() => setFocus(null)} onClick=${follow({link: link.key})}>
      ${curves.get(link.key).map(curve => html`<path class="halo" d=${form(curve, 'established').line}/>`)}</a>`)}
    ${states.slice(0, REACHED.states).map(code => html`<a key=${code} href=${to('/relations', {...times, state: code})} aria-label=${`${name(code)}, its pairs`}
      onFocus=${() => setFocus({state: code})} onBlur=${() => setFocus(null)} onClick=${follow({state: code})}>
      <circle class="halo" cx=${at(code)[0]} cy=${at(code)[1]} r="8"/></a>`)}</g>`;
}
