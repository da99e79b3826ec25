// The lines between states on a map: curved apart from one another, each in the form of its status.

/** How far a line may swing out, in parts of its length; to either side, the gentle ones first. */
const BENDS = [.16, -.16, .26, -.26, .08, -.08, .38, -.38, .52, -.52];
/** Lines shorter than this, in pixels, swing out more: else their form could not be told. */
const SHORT = 46;
/** Lines nearer to one another than this, in pixels, crowd. */
const CELL = 7;
/** Lines that leave a state at less than this angle to one another, in radians, crowd. */
const FAN = .5;

const mix = (p, q, t) => [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];
const apart = (p, q) => Math.hypot(p[0] - q[0], p[1] - q[1]);
const fixed = number => Math.round(number * 10) / 10;
const pair = ([x, y]) => `${fixed(x)} ${fixed(y)}`;

/** A curve from p to q that swings out by a part of its length. */
export function bow(p, q, bend) {
  const [x, y] = mix(p, q, .5);
  return {p, q, c: [x - (q[1] - p[1]) * 2 * bend, y + (q[0] - p[0]) * 2 * bend]};
}

export const on = ({p, c, q}, t) => mix(mix(p, c, t), mix(c, q, t), t);

function direction({p, c, q}, t) {
  const [from, to] = [mix(p, c, t), mix(c, q, t)];
  const length = apart(from, to) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

/** About how long it is: the mean of the chord and the two legs. */
export const length = ({p, c, q}) => (apart(p, q) + apart(p, c) + apart(c, q)) / 2;

/** Points along a curve, some pixels apart. */
export function along(curve, step = 5) {
  const parts = Math.max(4, Math.min(140, Math.round(length(curve) / step)));
  return Array.from({length: parts + 1}, (_, i) => on(curve, i / parts));
}

/** What lies between two places of a curve, as a path. */
function part({p, c, q}, from, to) {
  const a = on({p, c, q}, from);
  const b = on({p, c, q}, to);
  const control = mix(mix(p, c, from), mix(c, q, from), to);
  return `M${pair(a)}Q${pair(control)} ${pair(b)}`;
}

function wave(curve) {
  const size = length(curve);
  const turns = Math.max(2, Math.round(size / 9));
  const steps = turns * 6;
  const high = Math.min(2.6, size / 12);
  return `M${Array.from({length: steps + 1}, (_, i) => {
    const t = i / steps;
    const [x, y] = on(curve, t);
    const [dx, dy] = direction(curve, t);
    const off = high * Math.sin(t * turns * 2 * Math.PI) * Math.min(1, 8 * t, 8 * (1 - t));
    return pair([x - dy * off, y + dx * off]);
  }).join('L')}`;
}

/** Two strokes through a cut line. */
function strokes(curve, places, half) {
  return places.map(t => {
    const [x, y] = on(curve, t);
    const [dx, dy] = direction(curve, t);
    const [sx, sy] = [(dx * .38 - dy * .92) * half, (dy * .38 + dx * .92) * half];
    return `M${pair([x - sx, y - sy])}L${pair([x + sx, y + sy])}`;
  }).join('');
}

/**
 * The form of a status: {line, strokes, ring}; a ring is {x, y, r, dotted}. The same forms as the marks have, so that they can
 * be told without colour.
 */
export function form(curve, state, size = 1) {
  const full = length(curve) || 1;
  if (state === 'strained') return {line: wave(curve)};
  if (state === 'broken') {
    const gap = Math.min(4.6 * size, full * .16) / full;
    return {line: part(curve, 0, .5 - gap) + part(curve, .5 + gap, 1), strokes: strokes(curve, [.5 - gap, .5 + gap], Math.min(5.4 * size, full * .26))};
  }
  if (state === 'restored') {
    const r = Math.min(4 * size, full * .2);
    const [x, y] = on(curve, .5);
    return {line: part(curve, 0, .5 - r / full) + part(curve, .5 + r / full, 1), ring: {x, y, r}};
  }
  if (state === 'downgraded' || state === 'unrecognized') {
    const r = Math.min(3 * size, full * .16);
    const end = 1 - Math.min(8 * size / full, .3);
    const [x, y] = on(curve, end);
    return {line: part(curve, 0, end - r / full), ring: {x, y, r, dotted: state === 'unrecognized'}};
  }
  return {line: part(curve, 0, 1)};
}

/**
 * Curves the lines apart: each, in the order given, takes the bend that comes least near to those before it and to states it
 * does not join. A line that would go the long way round the world leaves the map on one side and comes in on the other.
 *
 * @param links {key, a, b}; the most important first
 * @param at where a state is, in pixels
 * @param box {width, height}
 * @param kept bends of before, by key; lines keep them where they can, so that a step in time does not stir the map
 * @return by key: {bend, shift}; shift is how far the second state is moved, in pixels: 0, or the width to either side
 */
export function curvedApart(links, at, {width, height}, kept) {
  const taken = new Map();
  const cell = (x, y) => Math.floor(x / CELL) * 10007 + Math.floor(y / CELL);
  const ends = [...new Set(links.flatMap(({a, b}) => [a, b]))].map(code => [code, at(code)]);
  const routes = new Map();
  const leaves = new Map();
  const cost = (link, p, q, bend) => {
    const straight = apart(p, q);
    let sum = Math.abs(bend) * (straight > 200 ? 8 : 2.5) + (kept.get(link.key)?.bend === bend ? -1.5 : 0);
    const [, cy] = on(bow(p, q, bend), .5);
    if (straight > 160 && cy > (p[1] + q[1]) / 2) sum += .8;
    const curve = bow(p, q, bend);
    for (const [code, leaving] of [[link.a, direction(curve, .12)], [link.b, direction(curve, .88).map(each => -each)]]) {
      for (const other of leaves.get(code) ?? []) {
        const turn = Math.acos(Math.max(-1, Math.min(1, leaving[0] * other[0] + leaving[1] * other[1])));
        if (turn < FAN) sum += (1 - turn / FAN) * 2.2;
      }
    }
    const points = along(curve, CELL);
    for (const [x, y] of points) {
      const home = Math.min(apart([x, y], p), apart([x, y], q));
      if (y < 6 || y > height - 6) sum += 2;
      if (home < 9) continue;
      for (let i = -1; i <= 1; i++) {
        for (let j = -1; j <= 1; j++) {
          for (const [ox, oy, a, b] of taken.get(cell(x + i * CELL, y + j * CELL)) ?? []) {
            const near = Math.hypot(x - ox, y - oy);
            const kin = [link.a, link.b].some(code => code === a || code === b);
            if (near < CELL && !(kin && home < Math.min(40, straight * .3))) sum += (1 - near / CELL) * (kin ? .8 : .5);
          }
        }
      }
      for (const [code, [ex, ey]] of ends) {
        if (code !== link.a && code !== link.b && Math.abs(x - ex) < 6 && Math.abs(y - ey) < 6) sum += 1.2;
      }
    }
    return sum;
  };
  for (const link of links) {
    const p = at(link.a);
    const end = at(link.b);
    const shift = end[0] - p[0] > width * .55 ? -width : p[0] - end[0] > width * .55 ? width : 0;
    const q = [end[0] + shift, end[1]];
    const wide = apart(p, q) < SHORT ? 1.7 : 1;
    let best = null;
    for (const each of BENDS) {
      const bend = each * wide;
      if (Math.abs(bend) * apart(p, q) > height * .32) continue;
      const sum = cost(link, p, q, bend);
      if (!best || sum < best.sum) best = {bend, sum};
    }
    const route = {bend: best?.bend ?? .08, shift};
    routes.set(link.key, route);
    const curve = bow(p, q, route.bend);
    leaves.set(link.a, [...leaves.get(link.a) ?? [], direction(curve, .12)]);
    leaves.set(link.b, [...leaves.get(link.b) ?? [], direction(curve, .88).map(each => -each)]);
    for (const [x, y] of along(curve, CELL * .8)) {
      const key = cell(x, y);
      if (!taken.has(key)) taken.set(key, []);
      taken.get(key).push([x, y, link.a, link.b]);
    }
  }
  return routes;
}

const around = points => points.reduce((box, [x, y]) => [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)],
  [Infinity, Infinity, -Infinity, -Infinity]);

/**
 * The region to enlarge: where several lines, or one too short to be read, lie close together. Null where none do.
 *
 * @param most how long a side of it may be, in parts of the width
 * @param least how many lines it must hold
 * @return {x, y, width, height, keys} in pixels of the map
 */
export function region(links, at, width, height, most, least) {
  const short = links.filter(({a, b}) => apart(at(a), at(b)) < width * Math.min(.11, most));
  let best = null;
  for (const seed of short) {
    let box = around([at(seed.a), at(seed.b)]);
    const keys = [seed.key];
    const others = links.filter(link => link !== seed)
      .map(link => ({link, joined: around([[box[0], box[1]], [box[2], box[3]], at(link.a), at(link.b)])}))
      .sort((one, other) => spread(one.joined) - spread(other.joined));
    for (const {link} of others) {
      const joined = around([[box[0], box[1]], [box[2], box[3]], at(link.a), at(link.b)]);
      if (spread(joined) < width * most) {
        box = joined;
        keys.push(link.key);
      }
    }
    if (!best || keys.length > best.keys.length) best = {box, keys};
  }
  if (!best || best.keys.length < least) return null;
  const [x0, y0, x1, y1] = best.box;
  const narrowest = width * .045;
  const across = Math.max(narrowest, (x1 - x0) * 1.45 + width * .012);
  const down = Math.max(narrowest, (y1 - y0) * 1.35 + width * .012);
  const side = Math.max(across, down);
  const size = {width: Math.max(across, side * .85), height: Math.max(down, side * .85)};
  const inside = (middle, long, whole) => Math.max(0, Math.min(whole - long, middle - long / 2));
  return {x: inside((x0 + x1) / 2, size.width, width), y: inside((y0 + y1) / 2, size.height, height), ...size, keys: best.keys};
}
const spread = ([x0, y0, x1, y1]) => Math.max(x1 - x0, y1 - y0);

/** Pixels between what is enlarged and where. */
const GAP = 7;
/** Steps, in pixels, in which a place for it is sought. */
const GRAIN = 8;

/**
 * Where a box covers the fewest points and keeps clear of another; rather near than far, rather large than small.
 *
 * @param sizes {width, height} it may have, the best first
 * @param points [x, y, weight]
 */
export function clearing(sizes, {width, height}, points, keepOff) {
  const [columns, rows] = [Math.ceil(width / GRAIN) + 1, Math.ceil(height / GRAIN) + 1];
  // Sums over all that is above and to the left: what a box covers is then told by its corners.
  const sums = new Float64Array((columns + 1) * (rows + 1));
  const place = (i, j) => Math.max(0, Math.min(rows, j)) * (columns + 1) + Math.max(0, Math.min(columns, i));
  for (const [x, y, weight] of points) if (x >= 0 && y >= 0 && x < width && y < height) sums[place(Math.floor(x / GRAIN) + 1, Math.floor(y / GRAIN) + 1)] += weight;
  for (let j = 1; j <= rows; j++) for (let i = 1; i <= columns; i++) sums[place(i, j)] += sums[place(i - 1, j)] + sums[place(i, j - 1)] - sums[place(i - 1, j - 1)];
  let best = null;
  sizes.forEach(({width: w, height: h}, smaller) => {
    const [across, down] = [Math.ceil(w / GRAIN), Math.ceil(h / GRAIN)];
    for (let i = 0; i * GRAIN <= width - w; i++) {
      for (let j = 0; j * GRAIN <= height - h; j++) {
        const [x, y] = [i * GRAIN, j * GRAIN];
        if (x < keepOff.x + keepOff.width + GAP && x + w + GAP > keepOff.x && y < keepOff.y + keepOff.height + GAP && y + h + GAP > keepOff.y) continue;
        const covered = sums[place(i + across, j + down)] - sums[place(i, j + down)] - sums[place(i + across, j)] + sums[place(i, j)];
        const far = Math.hypot(x + w / 2 - keepOff.x - keepOff.width / 2, y + h / 2 - keepOff.y - keepOff.height / 2);
        const cost = covered + far * .05 + smaller * 3;
        if (!best || cost < best.cost) best = {x, y, width: w, height: h, cost};
      }
    }
  });
  return best;
}
