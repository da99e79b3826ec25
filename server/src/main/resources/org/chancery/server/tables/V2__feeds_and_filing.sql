-- What was sent here to be filed and is not read yet. A row goes when its input was read.
create table filing_input (
    job text not null,
    number integer not null,
    spool text not null,
    made bigint not null,
    caller text not null,
    kind text not null,
    name text not null,
    held text not null,
    published bigint,
    primary key (job, number)
);

-- Feeds that are watched, and what came of asking them last.
create table feed (
    id text primary key,
    address text not null unique,
    title text,
    minutes integer not null,
    made bigint not null,
    caller text not null,
    state text not null,
    etag text,
    last_modified text,
    asked bigint,
    next bigint not null,
    failures integer not null,
    outcome text not null,
    status integer not null,
    fresh integer not null,
    reason text,
    next_step text
);

-- Items of feeds that were filed, or given up: none is taken twice. Marks are hashes of an item's own name, its link, its words.
create table feed_item (
    feed text not null,
    mark text not null,
    seen bigint not null,
    primary key (feed, mark)
);
