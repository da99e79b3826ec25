// Cuts a text at every boundary of what is marked in it. Offsets are UTF-16 code units, as JavaScript counts them.

/**
 * The pieces of a stretch of text, in order; together they are the stretch, character for character.
 *
 * @param text the whole text
 * @param from where the stretch begins
 * @param to where it ends
 * @param spans what is marked: {start, end, …}; those that overlap are cut, none is lost
 * @returns [{text, spans, ends}]: the marks over the piece, and those of them that end with it
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
    found.push({text: text.slice(start, end), spans: over, ends: over.filter(span => span.end === end)});
  }
  return found;
}

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

/** What a reading marks in its text: {kind, start, end, …}. */
export function marks(reading) {
  const found = [];
  reading.events.forEach((event, i) => {
    const {trigger, start, end} = event.evidence;
    found.push({kind: 'trigger', start: trigger.start, end: trigger.end, event, number: i + 1});
    found.push({kind: 'evidence', start, end, event});
  });
  for (const statement of reading.statements) {
    const parts = statement.parts?.length ? statement.parts : [statement.content];
    for (const part of parts) found.push({kind: 'say', start: part.start, end: part.end, statement});
    if (statement.cue) found.push({kind: 'say', start: statement.cue.start, end: statement.cue.end, statement});
  }
  const taken = [];
  const entity = (kind, start, end, gloss) => {
    if (taken.some(other => start < other.end && end > other.start)) return;
    taken.push({start, end});
    found.push({kind, start, end, gloss});
  };
  for (const actor of reading.actors) actor.mentions.forEach((mention, i) => entity('actor', mention.start, mention.end, {actor, first: i === 0}));
  for (const date of reading.dates) if (date.value) entity('date', date.start, date.end, {date});
  for (const place of reading.places) entity('place', place.start, place.end, {place});
  for (const note of reading.notes) found.push({kind: 'note', start: note.start, end: note.end, note});
  return found;
}
