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
) without rowid;

-- What is filed in one season stands together, so that filing touches few pages. A week is eight days.
drop table sketch_key;
create table sketch_key (
    week     integer not null,         -- the day by eight; 2147483647 where it is not known
    hash     integer not null,
    day      integer not null,         -- 2147483647 where it is not known
    dispatch text not null,
    primary key (week, hash, day, dispatch)
) without rowid;

-- The row tells the day of publication and the line of the journal, so that the latest are found without sorting all.
drop table words;
create virtual table words using fts5 (dispatch unindexed, title, body, tokenize = 'unicode61 remove_diacritics 2');
