-- The latest dispatches are found without looking at all.
create index dispatch_published on dispatch (published desc, id);
