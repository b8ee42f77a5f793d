-- Accounts given to another owner or team, many at once: what was asked for, and what became of each account.

create table ninefold.assignment_run (
  id bigint not null primary key references ninefold.job(id),
  -- the run that this one takes back
  undoes bigint unique references ninefold.assignment_run(id),
  -- what was asked for: null where it stays, an empty text for nobody
  new_owner varchar(60) ${collate_c},
  new_team varchar(100),
  -- how many accounts, and how many of them are worked off
  accounts int not null,
  worked int not null,
  done int not null,
  unchanged int not null,
  refused int not null
);

-- An account of a run as it was when it was asked for, and as it is to be. No foreign key: a thousand accounts are
-- worked off at once.
create table ninefold.assignment_row (
  run_id bigint not null,
  -- from 1, in the order of work
  row_no int not null,
  -- null where there is no such account, or none to see
  account_id bigint,
  ref varchar(60) ${collate_c} not null,
  seen_version bigint not null,
  was_owner varchar(60) ${collate_c},
  was_team_id bigint,
  new_owner varchar(60) ${collate_c},
  new_team_id bigint,
  -- null until it was its turn
  outcome varchar(20),
  primary key (run_id, row_no)
);
