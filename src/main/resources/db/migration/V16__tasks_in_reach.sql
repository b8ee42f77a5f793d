-- Lists of tasks are found by one index, whoever asks and in whatever order.

-- The account's own owner and team: who sees which tasks is asked of no other table. Both null on no account.
alter table ninefold.task add column owner varchar(60) ${collate_c};
alter table ninefold.task add column team_id bigint;
update ninefold.task set
  owner = (select a.owner from ninefold.account a where a.id = account_id),
  team_id = (select a.team_id from ninefold.account a where a.id = account_id)
where account_id is not null;
-- The order of the priorities.
alter table ninefold.task add column priority_rank smallint
  generated always as (case priority when 'HIGH' then 1 when 'NORMAL' then 2 else 3 end) ${stored};
alter table ninefold.bin_task add column owner varchar(60) ${collate_c};
alter table ninefold.bin_task add column team_id bigint;
alter table ninefold.bin_task add column priority_rank smallint;

drop index ninefold.task_working;
drop index ninefold.task_account;
drop index ninefold.task_due;
drop index ninefold.task_lower_title;
-- How many there are of a person, of an owner, of a team, on an account or on none.
create index task_working on ninefold.task(assignee, state, due_on, snoozed_until, account_id, team_id, owner);
create index task_owner on ninefold.task(owner, state, due_on, snoozed_until, team_id);
create index task_team on ninefold.task(team_id, state, due_on, snoozed_until);
create index task_account on ninefold.task(account_id, state, due_on, snoozed_until, assignee, made_by);
-- The orders that many are walked in; those of other teams are passed over without visiting their rows.
create index task_due on ninefold.task(state, due_on, priority_rank, ref, snoozed_until, team_id, account_id);
create index task_due_down on ninefold.task(state, due_on desc nulls last, priority_rank, ref, snoozed_until, team_id);
create index task_priority on ninefold.task(state, priority_rank, due_on, ref, snoozed_until, team_id);
create index task_priority_down on ninefold.task(state, priority_rank desc, due_on, ref, snoozed_until, team_id);
create index task_title on ninefold.task(state, title_key, ref, snoozed_until, team_id);
create index task_closed_last on ninefold.task(state, closed_at, team_id);

-- How long the accounts of an owner were left alone.
drop index ninefold.account_owner;
create index account_owner on ninefold.account(owner, id, kind, team_id, silent_since);
