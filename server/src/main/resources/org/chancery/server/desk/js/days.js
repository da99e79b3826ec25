// Days, in the reader's language. A day is the text 2024-04-06; no time zone ever touches it.
const DAY = 864e5;
const utc = day => Date.parse(`${day}T00:00:00Z`);
const format = options => {
  const made = new Intl.DateTimeFormat(undefined, {...options, timeZone: 'UTC'});
  return day => made.format(utc(day));
};

export const short = format({day: 'numeric', month: 'short', year: 'numeric'});
export const dayMonth = format({day: 'numeric', month: 'short'});
export const long = format({day: 'numeric', month: 'long', year: 'numeric'});
export const full = format({weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'});
const month = format({month: 'short', year: 'numeric'});
const longMonth = format({month: 'long', year: 'numeric'});
const time = new Intl.DateTimeFormat(undefined, {dateStyle: 'medium', timeStyle: 'short'});

/** A moment, in the reader's zone. */
export const moment = text => time.format(new Date(text));

/** Days since 1970. */
export const number = day => Math.round(utc(day) / DAY);
export const ofNumber = count => new Date(count * DAY).toISOString().slice(0, 10);
export const plus = (day, days) => ofNumber(number(day) + days);
export const between = (from, to) => number(to) - number(from);
export const valid = text => typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(utc(text)) && ofNumber(number(text)) === text;

/** The ends of "2024-04-06" or "2024-04-01/2024-04-30", or of {start, end}. */
export function ends(range) {
  if (!range) return null;
  if (typeof range === 'object') return [range.start, range.end];
  const [start, end = start] = range.split('/');
  return [start, end];
}

/** A day, a month, a year or a stretch, as a chronicle writes it. */
export function stretch(range, {long: inFull = false, year = true} = {}) {
  const both = ends(range);
  if (!both) return 'day not reported';
  const [start, end] = both;
  const one = inFull ? long : year ? short : dayMonth;
  if (start === end) return one(start);
  const whole = start.endsWith('-01') && plus(end, 1).endsWith('-01');
  if (whole && start.slice(5) === '01-01' && end.slice(5) === '12-31') {
    return start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : `${start.slice(0, 4)}–${end.slice(0, 4)}`;
  }
  if (whole && start.slice(0, 7) === end.slice(0, 7)) return (inFull ? longMonth : month)(start);
  if (whole) return `${month(start)} – ${month(end)}`;
  return `${one(start)} – ${one(end)}`;
}
