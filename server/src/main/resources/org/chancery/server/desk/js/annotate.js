// Cuts a text at every boundary of what is marked in it, and lays the marks into each other. Offsets are UTF-16 code units, as
// JavaScript counts them. Nothing here knows of a page: texts and spans in, pieces out.

/**
 * The pieces of a stretch of text, in order; together they are the stretch, character for character.
 *
 * @param text the whole text
 * @param from where the stretch begins
 * @param to where it ends
 * @param spans what is marked: {start, end, …}; those that overlap are cut, none is lost
 * @returns [{start, end, text, spans, ends}]: the marks over the piece, and those of them that end with it
 */
export function pieces(text, from, to, spans) {
  const within = spans.filter(span => span.start < to && span.end > from && span.end > span.start);
  const cuts = new Set([from, to]);
  for (const span of within) {
    if (span.start > from) cuts.add(span.start);
    if (span.end < to) cuts.add(span.end);
  }
  const at = [...cuts].sort((a, b) => a - b);
  const found = [];
  for (let i = 0; i + 1 < at.length; i++) {
    const [start, end] = [at[i], at[i + 1]];
    const over = within.filter(span => span.start <= start && span.end >= end);
    found.push({start, end, text: text.slice(start, end), spans: over, ends: over.filter(span => span.end === end)});
  }
  return found;
}

/**
 * Lays pieces into each other: neighbours under one mark of a layer stand in one group.
 *
 * @param all pieces in order
 * @param layers from the outermost: of a piece, the mark of that layer over it, or nothing
 * @returns [piece | {layer, span, parts}], parts alike
 */
export function nest(all, layers, depth = 0) {
  if (depth === layers.length) return all;
  const groups = [];
  for (const piece of all) {
    const span = layers[depth](piece) ?? null;
    const last = groups[groups.length - 1];
    if (last && last.span === span) last.parts.push(piece);
    else groups.push({layer: depth, span, parts: [piece]});
  }
  return groups.flatMap(group => {
    const parts = nest(group.parts, layers, depth + 1);
    return group.span ? [{...group, parts}] : parts;
  });
}

/** Of the marks of a kind over a piece the shortest: of clauses within each other, the inner one. */
export const inmost = (piece, kind) => piece.spans.reduce((best, span) =>
  (span.kind === kind && (!best || span.end - span.start < best.end - best.start) ? span : best), null);

/** The paragraphs of a text: {start, end}, blank lines between them left out. */
export function paragraphs(text) {
  const found = [];
  const gap = /\n[ \t]*\n\s*/g;
  let start = 0;
  for (let match = gap.exec(text); match; match = gap.exec(text)) {
    if (match.index > start) found.push({start, end: match.index});
    start = gap.lastIndex;
  }
  if (text.slice(start).trim()) found.push({start, end: start + text.slice(start).trimEnd().length});
  return found;
}

/** What a reading marks in its text: {kind, start, end, …}. An actor, a date and a place never share words. */
export function marks(reading) {
  const found = [];
  reading.events.forEach((event, i) => {
    const {trigger, start, end} = event.evidence;
    found.push({kind: 'trigger', start: trigger.start, end: trigger.end, event, number: i + 1});
    found.push({kind: 'evidence', start, end, event});
  });
  for (const statement of reading.statements) {
    const parts = statement.parts?.length ? statement.parts : [statement.content];
    for (const part of statement.cue ? [statement.cue, ...parts] : parts) found.push({kind: 'say', start: part.start, end: part.end, statement});
  }
  const taken = [];
  const entity = (kind, {start, end}, what) => {
    if (taken.some(other => start < other.end && end > other.start)) return;
    taken.push({start, end});
    found.push({kind, start, end, what});
  };
  for (const actor of reading.actors) actor.mentions.forEach((mention, i) => entity('actor', mention, {...actor, first: i === 0}));
  for (const date of reading.dates) if (date.value) entity('date', date, date);
  for (const place of reading.places) entity('place', place, place);
  for (const note of reading.notes) found.push({kind: 'note', start: note.start, end: note.end, note});
  return found;
}
