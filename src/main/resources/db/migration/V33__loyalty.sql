-- How satisfied an account is by its latest survey, 1 (best) to 4, and the day of that survey. Like the days of contact
-- it stands beside what people edit: no version of the account changes with it.
alter table ninefold.account add column loyalty smallint;
alter table ninefold.account add column loyalty_on date;
alter table ninefold.account add constraint account_loyalty_known
  check (loyalty between 1 and 4 and loyalty_on is not null or loyalty is null and loyalty_on is null);
create index account_loyalty on ninefold.account(loyalty, id, owner, team_id, kind);
alter table ninefold.bin_account add column loyalty smallint;
alter table ninefold.bin_account add column loyalty_on date;

-- The standing repeats the digit, and holds the place of cell and digit in the order of priorities: 1 to 36.
alter table ninefold.standing add column loyalty smallint;
alter table ninefold.standing add column priority smallint;
create index standing_priority on ninefold.standing(priority, account_id, owner, team_id, loyalty);
create index standing_cell_loyalty on ninefold.standing(cell, loyalty, account_id, owner, team_id);
create index standing_cell_priority on ninefold.standing(cell, priority, account_id, owner, team_id);
