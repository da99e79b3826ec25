-- How far the journal was looked through for alerts, and how often the rules were changed: who writes down what he found
-- makes sure that neither has moved meanwhile.
create table alert_cursor (
    id       integer primary key,       -- there is one row
    line     bigint not null,
    revision bigint not null            -- also the number of the rule made last
);
insert into alert_cursor (id, line, revision) values (1, 0, 0);

create table alert_rule (
    id      bigint primary key,
    body    text not null,              -- its terms, as JSON
    secret  text,                       -- signs what goes to its webhook
    made_by text not null,
    made    bigint not null
);

-- What a rule remembers: accounts of events it told of, or that were there before it.
create table alert_mark (
    rule     bigint not null,
    dispatch text not null,
    report   text not null,
    start_at integer not null,
    end_at   integer not null,
    source   text,
    target   text,
    kind     text not null,
    primary key (rule, dispatch, report, start_at, kind)
);

-- Likewise status changes.
create table alert_turn (
    rule      bigint not null,
    state_a   text not null,
    state_b   text not null,
    status    text not null,
    first_day integer not null,         -- days are counted from 1 January 1970
    last_day  integer not null,
    primary key (rule, state_a, state_b, status, first_day, last_day)
);

-- Whether the tension of a pair is below the level of a rule and has been told.
create table alert_level (
    rule    bigint not null,
    state_a text not null,
    state_b text not null,
    fired   integer not null,
    tension double precision not null,  -- when it was looked at last
    day     integer not null,
    primary key (rule, state_a, state_b)
);

create table alert (
    id     bigint primary key,
    rule   bigint not null,             -- it may be gone
    raised bigint not null,
    trial  integer not null,            -- 1 where somebody tried a rule: it goes out and is not listed
    title  text not null,
    letter text not null,               -- as it goes out by e-mail
    body   text not null                -- as it goes out to a webhook
);
create index alert_of_rule on alert (rule, id);

create table alert_read (
    account text primary key,
    alert   bigint not null             -- it and those before were seen
);

create table alert_delivery (
    id       text primary key,
    alert    bigint not null,
    rule     bigint not null,
    channel  text not null,
    address  text not null,
    state    text not null,
    attempts integer not null,
    made     bigint not null,
    due      bigint not null,
    done     bigint,
    error    text                       -- what went wrong the last time
);
create index alert_delivery_due on alert_delivery (state, due);
create index alert_delivery_made on alert_delivery (made);
