// The map: states, and a line for each pair that is not simply established, in the form and colour of its status.
import {feature, geoNaturalEarth1, geoStream} from '/vendor/geo.js';
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
/** More lines than this are drawn fainter. */
const MANY = 45;

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

/** The outline of a shape as a path, and how far down it reaches. */
function outline(shape, projection) {
  let [d, bottom, step] = ['', 0, ''];
  geoStream(shape, projection.stream({
    point(x, y) {
      d += `${step}${x.toFixed(1)} ${y.toFixed(1)}`;
      step = 'L';
      bottom = Math.max(bottom, y);
    },
    lineStart() { step = 'M'; },
    lineEnd() { d += 'Z'; },
    polygonStart() {},
    polygonEnd() {},
  }));
  return {d, bottom};
}

/** A projection as wide as the page has room. */
function projected(land, width) {
  const all = {type: 'FeatureCollection', features: land};
  const projection = geoNaturalEarth1().fitWidth(width - 4, all);
  const [x, y] = projection.translate();
  projection.translate([x + 2, y + 10]);
  return {projection, width, height: Math.ceil(outline(all, projection).bottom + 6)};
}

/**
 * @param pairs all that may be drawn, the most important first
 * @param shown keys of those that are, without being pointed at
 * @param fresh keys of those that changed within the week
 * @param times the query that leads to a pair on that day
 */
export function WorldMap({pairs, shown, fresh, times}) {
  const land = useLand();
  const [box, width] = useWidth();
  const [focus, setFocus] = useState(null);
  const chart = useMemo(() => (land && width ? projected(land, width) : null), [land, width]);
  const kept = useRef(new Map());
  const links = useMemo(() => pairs.filter(each => each.pair.every(point)).map(each => ({...each, key: key(each), a: each.pair[0], b: each.pair[1]})), [pairs]);
  // Most days change no line: then the map is not laid out anew.
  const drawnKeys = [...shown].sort().join(' ');
  const allKeys = links.map(link => link.key).sort().join(' ');
  const freshKeys = [...fresh].sort().join(' ');
  const drawn = useMemo(() => {
    if (!chart) return null;
    const at = code => chart.projection(point(code));
    const order = links.filter(link => shown.has(link.key));
    kept.current = curvedApart(order, at, chart, kept.current);
    const news = order.filter(link => fresh.has(link.key));
    const close = news.length ? region(news, at, chart.width, chart.height, .2, 1) : region(order, at, chart.width, chart.height, .09, 4);
    return {at, routes: kept.current, close, ...chart};
  }, [chart, drawnKeys, freshKeys, allKeys]);
  useEffect(() => { if (focus && !links.some(link => link.key === focus.link || link.a === focus.state || link.b === focus.state)) setFocus(null); }, [links]);
  return html`<div class="mapbox" ref=${box}>${drawn
    ? html`<${Drawing} drawn=${drawn} land=${land} links=${links} shown=${shown} fresh=${fresh} focus=${focus} setFocus=${setFocus} times=${times}/>`
    : html`<div class="mapwait"></div>`}</div>`;
}

/** Which lines are seen: those chosen, or those of what is pointed at. */
const seen = (link, shown, focus) => (focus?.link ? link.key === focus.link : focus?.state ? link.a === focus.state || link.b === focus.state : shown.has(link.key));

function Drawing({drawn, land, links, shown, fresh, focus, setFocus, times}) {
  const {at, routes, close, width, height} = drawn;
  const narrow = width < NARROW;
  const touch = useRef(false);
  const visible = links.filter(link => seen(link, shown, focus));
  const states = useMemo(() => {
    const counts = new Map();
    for (const link of links) for (const code of [link.a, link.b]) counts.set(code, (counts.get(code) ?? 0) + (shown.has(link.key) ? 1 : .01));
    return [...counts].sort((one, other) => other[1] - one[1]).map(([code]) => code);
  }, [drawn]);
  const active = new Set(visible.flatMap(({a, b}) => [a, b]));
  const curves = useMemo(() => new Map(links.map(link => [link.key, curvesOf(link, routes.get(link.key) ?? PLAIN, at, width)])), [drawn]);
  const samples = useMemo(() => new Map([...curves].map(([link, all]) => [link, all.flatMap(curve => along(curve, 6))])), [curves]);
  const inset = useMemo(() => close && placed(close, drawn, links.filter(link => shown.has(link.key)), fresh, samples, states, narrow), [drawn, narrow]);

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
  const leave = event => {
    if (event.pointerType === 'touch') return;
    event.currentTarget.removeAttribute('data-tip');
    setFocus(null);
  };
  const own = inset && !narrow ? inset : null;
  return html`<svg class=${`map${focus ? ' pointed' : ''}${visible.length > MANY ? ' many' : ''}`} width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} role="group" aria-label=${described(links.filter(link => shown.has(link.key)))}
      onPointerMove=${aim} onPointerLeave=${leave} onPointerDown=${event => { touch.current = event.pointerType === 'touch'; }} onClick=${click}>
    <${Ground} land=${land} projection=${drawn.projection} hot=${states.filter(code => active.has(code)).sort().join(' ')}/>
    ${own && html`<${Frame} inset=${own}/>`}
    <${Lines} links=${visible} curves=${curves} fresh=${fresh} focus=${focus} ends=${active} at=${at}/>
    ${own && html`<${CloseUp} inset=${own} land=${land} drawn=${drawn} links=${visible} curves=${curves} fresh=${fresh} focus=${focus} active=${active}/>`}
    ${(focus || (!inset && fresh.size > 0)) && html`<${Labels} codes=${labelled(visible, fresh, focus)} at=${at} box=${drawn} links=${visible} samples=${samples} keepOff=${own}/>`}
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

/** How a line is bent that is drawn only when its state is pointed at. */
const PLAIN = {bend: .16, shift: 0};

/** The curve of a link; of one that leaves the map, both halves. */
function curvesOf(link, {bend, shift}, at, width) {
  const p = at(link.a);
  const [x, y] = at(link.b);
  const curve = bow(p, [x + shift, y], bend);
  if (!shift) return [curve];
  const moved = ([cx, cy]) => [cx - shift, cy];
  return [curve, {p: moved(curve.p), c: moved(curve.c), q: moved(curve.q)}];
}

const within = ({at: {x, y}, width, height}, px, py) => holds([x, y, x + width, y + height], [px, py]);

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
  const shapes = useMemo(() => land.map(each => [each.id, outline(each, projection).d]).filter(([, d]) => d), [land, projection]);
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

/** Where a name may stand beside a dot. */
const SPOTS = [[7, 0, 'start'], [-7, 0, 'end'], [0, -12, 'middle'], [0, 13, 'middle'], [6, -9, 'start'], [6, 10, 'start'], [-6, -9, 'end'], [-6, 10, 'end']];

/** Names beside their states, where they cover least. */
function Labels({codes, at, box: {width, height}, links, samples, keepOff}) {
  const boxes = keepOff ? [[keepOff.at.x, keepOff.at.y, keepOff.at.x + keepOff.width, keepOff.at.y + keepOff.height]] : [];
  const points = links.flatMap(link => samples.get(link.key));
  const text = codes.map(code => {
    const [x, y] = at(code);
    const long = name(code).length * LETTER;
    const places = [1, 2.2].flatMap(far => SPOTS.map(([dx, dy, anchor]) => {
      const [tx, ty] = [x + dx * far, y + 4 + dy * far];
      const left = anchor === 'start' ? tx : anchor === 'end' ? tx - long : tx - long / 2;
      const rect = [left, ty - 11, left + long, ty + 3];
      const out = left < 2 || rect[2] > width - 2 || rect[1] < 0 || rect[3] > height;
      const dots = codes.filter(other => other !== code && holds(rect, at(other))).length;
      const crossed = points.filter(each => holds(rect, each)).length;
      return {tx, ty, anchor, rect, cost: (out || boxes.some(other => meets(rect, other)) ? 90 : 0) + dots * 25 + crossed + far * 4};
    }));
    const best = places.reduce((one, other) => (other.cost < one.cost ? other : one));
    if (best.cost >= 60) return null;
    boxes.push(best.rect);
    return html`<text class="lab" x=${best.tx} y=${best.ty} text-anchor=${best.anchor}>${name(code)}</text>`;
  });
  return html`<g class="labels" aria-hidden="true">${text}</g>`;
}
const holds = ([left, top, right, bottom], [x, y]) => x > left && x < right && y > top && y < bottom;
const meets = (one, other) => one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];

/** Where the enlarged region goes, and how its points lie there. */
function placed(found, {width, height, at}, links, fresh, samples, states, narrow) {
  const close = narrow ? widened(found, .86) : found;
  const shape = close.height / close.width;
  const sized = across => ({width: Math.round(across), height: Math.round(across * shape)});
  const widest = Math.min(width * .34, height * .75 / shape);
  const points = [...links.flatMap(link => samples.get(link.key).map(([x, y]) => [x, y, fresh.has(link.key) ? 2 : .35])), ...places().map(([code]) => [...at(code), states.includes(code) ? 3 : .7])];
  const spot = narrow ? {x: 0, y: 0, ...sized(Math.min(width, width * .9 / shape))} : clearing([1, .94, .88, .82, .76, .7, .64, .58].map(part => sized(widest * part)), {width, height}, points, close);
  if (!spot) return null;
  const zoom = spot.width / close.width;
  const back = ([x, y]) => [close.x + (x - spot.x) / zoom, close.y + (y - spot.y) / zoom];
  return {region: close, at: {x: spot.x, y: spot.y}, width: spot.width, height: spot.height, zoom, back};
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
const inside = (each, width, height) => holds([0, 0, width, height], each);

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
