// The tension of a pair, day by day, from the weights of what was done: each loses half of itself in so many days.
import {between, number, ofNumber, plus} from '/js/days.js';

/** Days without an act after which an older story ends. */
const PAUSE = 60;
const SHORTEST = 35;

/** Points {day, value} from one day to another; on long stretches the worst of each step. */
export function curve(weights, halfLife, from, to, most = 900) {
  const first = number(from);
  const last = number(to);
  const step = Math.max(1, Math.ceil((last - first + 1) / most));
  const all = weights.map(([day, weight]) => [number(day), weight]).filter(([day]) => day <= last);
  const points = [];
  let tension = 0;
  let at = all.length ? Math.min(all[0][0], first) : first;
  let next = 0;
  const advance = day => {
    tension *= 2 ** (-(day - at) / halfLife);
    at = day;
    for (; next < all.length && all[next][0] === day; next++) tension += all[next][1];
  };
  while (next < all.length && all[next][0] < first) advance(all[next][0]);
  for (let day = first; day <= last; day += step) {
    let worst = Infinity;
    let worstDay = day;
    for (let each = day; each < day + step && each <= last; each++) {
      advance(each);
      if (tension < worst) { worst = tension; worstDay = each; }
    }
    points.push({day: ofNumber(worstDay), value: worst});
  }
  return points;
}

/** The stretch of days a chart shows: the story that runs on the day, the year before it, or all. */
export function span(kind, weights, first, asOf) {
  if (kind === 'all' && first) return {from: plus(first < asOf ? first : asOf, -7), to: asOf};
  if (kind === 'year') return {from: plus(asOf, -365), to: asOf};
  const days = weights.map(([day]) => day).filter(day => day <= asOf);
  if (!days.length) return {from: plus(asOf, -SHORTEST), to: asOf};
  let i = days.length - 1;
  const last = days[i];
  while (i > 0 && between(days[i - 1], days[i]) < PAUSE) i--;
  const to = between(last, asOf) > 2 * PAUSE ? plus(last, 30) : asOf;
  const from = plus(days[i], -9);
  return {from: between(from, to) < SHORTEST ? plus(to, -SHORTEST) : from, to};
}
