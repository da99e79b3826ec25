-- Whose cases an event that may be a step of one bears on besides those of its pair: of what was done at a mission in a third state the
-- pairs of each with that state, in order; of what a court said each state it was said of, with '' for whoever is before it with that one.
create table reach (
    state_a    text not null,
    state_b    text not null,
    occurrence text not null,
    primary key (state_a, state_b, occurrence)
);
create index reach_occurrence on reach (occurrence);
