-- Who may come in, where a desk asks. Passwords, sessions and tokens are hashes.
create table account (
    name text primary key,
    role text not null,
    password text not null,
    made bigint not null,
    maker text not null
);

create table account_session (
    mark text primary key,
    account text not null,
    made bigint not null,
    used bigint not null
);

create index account_session_of on account_session (account);

create table account_token (
    id text primary key,
    mark text not null unique,
    account text not null,
    label text not null,
    made bigint not null,
    maker text not null,
    expires bigint,
    used bigint
);

create index account_token_of on account_token (account);

-- Who changed what. Lines are added, never changed.
create table audit_line (
    number bigint primary key,
    moment bigint not null,
    caller text not null,
    role text not null,
    address text not null,
    what text not null,
    outcome text not null,
    subject text not null,
    detail text not null
);
