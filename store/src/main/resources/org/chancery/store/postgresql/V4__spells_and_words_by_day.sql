-- How a pair formally stood, from the day of one act that moved its status until that of the next: all pairs' status on a day is
-- one row each. The first spell begins with the first event of the pair, whatever it is.
create table spell (
    state_a   text not null,
    state_b   text not null,
    from_day  integer not null,        -- -2147483647 where an event of the pair has no day
    until_day integer not null,        -- the first day that no longer counts; 2147483647 where it lasts
    status    text not null,
    cause     text,                    -- the event since which it is so; null where it is presumed
    primary key (state_a, state_b, from_day)
);

-- What is filed in one season stands together, so that filing touches few pages. A week is eight days.
drop table sketch_key;
create table sketch_key (
    week     integer not null,         -- the day by eight; 2147483647 where it is not known
    hash     bigint not null,
    day      integer not null,         -- 2147483647 where it is not known
    dispatch text not null,
    primary key (week, hash, day, dispatch)
);

-- The row tells the day of publication and the line of the journal, so that the latest are found without sorting all.
drop table words;
create table words (
    rowid     bigint primary key,      -- as SQLite calls it
    dispatch  text not null,
    title     text,
    body      text not null,
    headed_by tsvector generated always as (to_tsvector('simple', coalesce(title, ''))) stored,
    found_by  tsvector generated always as (to_tsvector('simple', coalesce(title, '') || ' ' || body)) stored
);
create index words_headed_by on words using gin (headed_by);
create index words_found_by on words using gin (found_by);
