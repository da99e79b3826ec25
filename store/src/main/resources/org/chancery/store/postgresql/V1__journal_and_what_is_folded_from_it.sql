-- The journal: never updated, never deleted from.
create table entry (
    seq      bigserial primary key,
    entered  text not null,            -- ISO 8601, UTC
    kind     text not null,            -- filed, corrected
    dispatch text,                     -- of a dispatch filed
    author   text,                     -- of a correction
    reason   text,
    body     bytea not null             -- a reading, or a correction
);
create index entry_dispatch on entry (dispatch, seq);

-- All below is folded from the journal and can be made anew from it.
create table dispatch (
    id        text primary key,
    seq       bigint not null,        -- its last reading
    source    text not null,
    title     text,
    agency    text,
    published text,
    original  text not null,           -- the dispatch it is a near-copy of, or itself
    sketch    bytea not null
);
create index dispatch_original on dispatch (original);

create table sketch_key (
    hash     bigint not null,
    dispatch text not null,
    primary key (hash, dispatch)
);

create table report (
    id         text primary key,
    dispatch   text not null,
    block      text not null,
    state_a    text,                   -- the pair, in order; null where it is about none
    state_b    text,
    published  text,
    first_day  text,
    last_day   text,
    occurrence text not null,
    body       bytea not null
);
create index report_block on report (block, first_day);
create index report_pair on report (state_a, state_b);
create index report_dispatch on report (dispatch);
create index report_occurrence on report (occurrence);

create table occurrence (
    id        text primary key,
    state_a   text,
    state_b   text,
    type      text not null,
    act       text,
    first_day text,
    last_day  text,
    weight    double precision not null,
    formal    integer not null         -- 1 where it can move the status of the pair
);
create index occurrence_day on occurrence (last_day, state_a, state_b, weight);
create index occurrence_pair on occurrence (state_a, state_b, last_day);
create index occurrence_formal on occurrence (state_a, state_b) where formal = 1;
create index occurrence_act on occurrence (act, last_day);

create table mission_seen (
    dispatch  text not null,
    published text,
    sending   text not null,
    receiving text not null,
    city      text,
    type      text not null
);
create index mission_seen_dispatch on mission_seen (dispatch);

create table words (
    dispatch text primary key,
    title    text,
    body     text not null,
    found_by tsvector generated always as
        (setweight(to_tsvector('simple', coalesce(title, '')), 'A') || to_tsvector('simple', body)) stored
);
create index words_found_by on words using gin (found_by);
