-- What people removed lies here for thirty days, out of the way of everything that reads accounts: no list, figure or
-- search has to leave it out, and none becomes slower by it.

create sequence ninefold.removal_seq start with 50 increment by 50;
create table ninefold.removal (
  id bigint not null primary key,
  version bigint not null,
  kind varchar(20) not null,
  thing_id bigint not null,
  -- an account's reference is not given again while this row is here
  ref varchar(60) ${collate_c} not null,
  name varchar(400) not null,
  -- the account itself, or the one that the thing was about, with who had it
  account_id bigint not null,
  owner varchar(60) ${collate_c},
  team_id bigint,
  removed_by varchar(60) ${collate_c} not null,
  removed_at timestamp not null,
  -- the account that took over what was known of this one
  merged_into bigint,
  -- nothing is left but that the reference leads to the account it was merged into
  gone boolean not null
);
create index removal_moment on ninefold.removal(gone, removed_at, id);
create index removal_ref on ninefold.removal(ref, kind);
create index removal_account on ninefold.removal(account_id);

-- The rows themselves, as they were. Each table has the columns of its twin, and the removal they went with.
create table ninefold.bin_account as select cast(0 as bigint) as removal_id, t.* from ninefold.account t where 1 = 0;
create table ninefold.bin_contact as select cast(0 as bigint) as removal_id, t.* from ninefold.contact t where 1 = 0;
create table ninefold.bin_purchase as select cast(0 as bigint) as removal_id, t.* from ninefold.purchase t where 1 = 0;
create table ninefold.bin_purchase_line as
  select cast(0 as bigint) as removal_id, t.* from ninefold.purchase_line t where 1 = 0;
create table ninefold.bin_time_entry as
  select cast(0 as bigint) as removal_id, t.* from ninefold.time_entry t where 1 = 0;
create table ninefold.bin_wallet as select cast(0 as bigint) as removal_id, t.* from ninefold.wallet t where 1 = 0;
create table ninefold.bin_activity as select cast(0 as bigint) as removal_id, t.* from ninefold.activity t where 1 = 0;
create table ninefold.bin_activity_contact as
  select cast(0 as bigint) as removal_id, t.* from ninefold.activity_contact t where 1 = 0;
create table ninefold.bin_activity_colleague as
  select cast(0 as bigint) as removal_id, t.* from ninefold.activity_colleague t where 1 = 0;
create table ninefold.bin_task as select cast(0 as bigint) as removal_id, t.* from ninefold.task t where 1 = 0;
create index bin_account_removal on ninefold.bin_account(removal_id);
create index bin_contact_removal on ninefold.bin_contact(removal_id);
create index bin_purchase_removal on ninefold.bin_purchase(removal_id);
create index bin_purchase_line_removal on ninefold.bin_purchase_line(removal_id);
create index bin_time_entry_removal on ninefold.bin_time_entry(removal_id);
create index bin_wallet_removal on ninefold.bin_wallet(removal_id);
create index bin_activity_removal on ninefold.bin_activity(removal_id);
create index bin_activity_contact_removal on ninefold.bin_activity_contact(removal_id);
create index bin_activity_colleague_removal on ninefold.bin_activity_colleague(removal_id);
create index bin_task_removal on ninefold.bin_task(removal_id);

-- What a merge moved to the other account, with the version it had then: what has another one was changed since.
create table ninefold.merge_move (
  removal_id bigint not null,
  kind varchar(20) not null,
  thing_id bigint not null,
  moved_version bigint not null,
  primary key (removal_id, kind, thing_id)
);
-- What a merge changed of the account that stays.
create table ninefold.merge_field (
  removal_id bigint not null,
  field varchar(20) not null,
  was varchar(200),
  became varchar(200),
  primary key (removal_id, field)
);
