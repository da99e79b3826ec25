// What each event of a reading was read as, what it stands as since, and what set it right.
import {deed, isState, name, reservation} from '/js/words.js';
import {stretch} from '/js/days.js';

/** The two states of an event or report; null where it is not between two. */
export function pairOf(source, target) {
  return isState(source) && isState(target) && source !== target ? [source, target].sort() : null;
}

/** A day or a stretch as the contract prints it; empty for none. */
export const range = date => (date ? (date.start === date.end ? date.start : `${date.start}/${date.end}`) : '');

/** A value of a field in words. */
export function told(field, value) {
  if (field === 'modality') return reservation(value) || 'done';
  if (!value) return {date: 'day not reported', act: 'no act of practice', mode: 'no mode'}[field] ?? 'nobody';
  if (field === 'date') return stretch(value);
  if (field === 'act') return deed(value);
  return field === 'source' || field === 'target' ? name(value) : value.toLowerCase();
}

/** Which of the accounts a correction means: those whose clause and parties it names; else those it touches. */
function meant(anchor, reports, clauses) {
  const exact = reports.filter(report => clauses[report.of].start === anchor.start && clauses[report.of].end === anchor.end
    && report.sources.has(anchor.source) && report.targets.has(anchor.target));
  return exact.length ? exact : reports.filter(report => clauses[report.of].start < anchor.end && anchor.start < clauses[report.of].end
    && (report.sources.has(anchor.source) || report.targets.has(anchor.target)));
}

/**
 * @param data what the API tells of a dispatch
 * @returns of each event, by its id: {event, number, deed, reports, live, rejected, made, set, modality, quad}. `set` has of each
 *   field that was set {first, now}; modality and quad are those that stand.
 */
export function accounts(data) {
  const {events} = data.reading;
  const clauses = Object.fromEntries(events.map(event => [event.id, event.evidence]));
  const reports = data.reports.map(report => ({...report, sources: new Set([report.source]), targets: new Set([report.target]), made: []}));
  for (const correction of data.corrections) {
    for (const report of new Set(correction.words.flatMap(anchor => meant(anchor, reports, clauses)))) {
      report.made.push(correction);
      if (correction.values?.source !== undefined) report.sources.add(correction.values.source || null);
      if (correction.values?.target !== undefined) report.targets.add(correction.values.target || null);
    }
  }
  return Object.fromEntries(events.map((event, i) => {
    const own = reports.filter(report => report.of === event.id);
    const live = own.filter(report => report.event);
    const made = [...new Set(own.flatMap(report => report.made))];
    const set = {};
    for (const report of own) {
      const first = {type: event.type, mode: event.mode ?? '', act: event.act ?? '', source: report.source ?? '', target: report.target ?? '', date: range(event.date), modality: event.modality};
      for (const {values = {}} of report.made) for (const [field, now] of Object.entries(values)) set[field] = {first: first[field], now};
    }
    for (const field of Object.keys(set)) if (set[field].first === set[field].now) delete set[field];
    const recoded = set.act || set.type || set.mode;
    return [event.id, {
      event, number: i + 1, deed: recoded && live[0] ? live[0].event.deed : data.deeds[event.id], firstDeed: recoded ? data.deeds[event.id] : null,
      reports: own, live, rejected: own.length > 0 && !live.length, made, set,
      modality: set.modality?.now ?? event.modality, quad: recoded && live[0] ? live[0].event.quad : event.quad,
    }];
  }));
}
