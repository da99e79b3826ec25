-- Each line of the journal is sealed: with a hash of itself and of the seal before it.
alter table entry add column seal blob;

-- All that is folded from the journal is made anew by the next migration.
drop table mission_seen;
drop table occurrence;
drop table report;
drop table sketch_key;
drop table dispatch;
drop table words;

-- Days are counted from 1 January 1970.
create table dispatch (
    id        text primary key,
    seq       integer not null,        -- its last reading; also its row in words
    source    text not null,
    title     text,
    agency    text,
    published integer,
    original  text not null,           -- the dispatch it is a near-copy of, or itself
    sketch    blob not null
);
create index dispatch_original on dispatch (original, id);

-- By what near-copies find each other: they share a hash and appear within days.
create table sketch_key (
    hash     integer not null,
    day      integer not null,         -- 2147483647 where it is not known
    dispatch text not null,
    primary key (hash, day, dispatch)
) without rowid;

create table report (
    id         text primary key,
    dispatch   text not null,
    block      text not null,
    exact      integer not null,       -- 1 where it knows the day
    state_a    text,                   -- the pair, in order; null where it is about none
    state_b    text,
    published  integer,
    first_day  integer,
    last_day   integer,
    occurrence text not null,
    body       blob not null
);
create index report_block on report (block, exact, last_day, first_day);
create index report_pair on report (state_a, state_b) where state_a is not null;
create index report_dispatch on report (dispatch);
create index report_occurrence on report (occurrence);

create table occurrence (
    id        text primary key,
    state_a   text,
    state_b   text,
    type      text not null,
    mode      text,
    act       text,
    first_day integer,
    last_day  integer,
    actual    integer not null,        -- 1 where it was done
    weight    real not null,           -- what it adds to tension on its own day
    formal    integer not null,        -- 1 where it can move the status of the pair
    step      integer not null         -- 1 where it may be a step of a case
);
create index occurrence_day on occurrence (last_day, state_a, state_b, weight) where weight <> 0 and state_a is not null;
create index occurrence_pair on occurrence (state_a, state_b, last_day, first_day, actual, type, mode, act, weight, id)
    where state_a is not null;
create index occurrence_formal on occurrence (state_a, state_b, last_day, first_day, type, mode, act, weight, id)
    where formal = 1 and state_a is not null;
create index occurrence_act on occurrence (act, last_day) where act is not null;
create index occurrence_type on occurrence (type, last_day);
create index occurrence_step on occurrence (state_a, state_b, last_day) where step = 1;

-- Who is named in an event that may be a step of a case, by the last words of the name.
create table named (
    word       text not null,
    name       text not null,
    occurrence text not null,
    primary key (word, name, occurrence)
) without rowid;
create index named_occurrence on named (occurrence);

create table mission_seen (
    dispatch  text not null,
    published integer,
    sending   text not null,
    receiving text not null,
    city      text,
    type      text not null
);
create index mission_seen_dispatch on mission_seen (dispatch);
create index mission_seen_pair on mission_seen (sending, receiving);

create virtual table words using fts5 (dispatch unindexed, title, body, tokenize = 'unicode61 remove_diacritics 2');

-- Which corrections speak of a dispatch.
create table corrected (
    dispatch text not null,
    seq      integer not null,
    primary key (dispatch, seq)
) without rowid;
