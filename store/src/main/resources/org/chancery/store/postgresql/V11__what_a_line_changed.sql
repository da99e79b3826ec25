-- Which line of the journal an event that may be a step of a case was told with last: who keeps such events looks up only what a line
-- changed. Those of before have none: nobody has kept them yet.
alter table occurrence add column step_line bigint;
create index occurrence_step_line on occurrence (step_line) where step = 1 and step_line is not null;

-- Which line changed how a pair formally stood, or what brought it about, last; none for pairs nothing was filed of since this table is there.
create table spell_line (
    state_a text not null,
    state_b text not null,
    line    bigint not null,
    primary key (state_a, state_b)
);
create index spell_line_line on spell_line (line);
