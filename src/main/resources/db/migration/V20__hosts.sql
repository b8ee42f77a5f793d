-- What came from a CRM beside us: where from, what it said, what is ours, and what is gone there.

create table ninefold.host_record (
  host varchar(20) not null,
  -- the import kind: accounts, contacts, offerings, purchases, time-entries
  kind varchar(20) not null,
  host_id varchar(130) ${collate_c} not null,
  target_id bigint not null,
  -- where an account leads to since it was merged here; else the target itself
  leads_to bigint not null,
  -- the names of fields that people edited here, each between commas
  ours varchar(200) not null,
  said1 varchar(300) ${collate_c}, said2 varchar(300) ${collate_c}, said3 varchar(300) ${collate_c},
  said4 varchar(300) ${collate_c}, said5 varchar(300) ${collate_c}, said6 varchar(300) ${collate_c},
  said7 varchar(300) ${collate_c}, said8 varchar(300) ${collate_c},
  -- of purchases and time entries: what was taken last, and the version it made
  digest varchar(64) ${collate_c},
  our_version bigint,
  owner_id varchar(60) ${collate_c},
  seen_at timestamp not null,
  gone_at timestamp,
  gone varchar(12),
  -- of a time entry that is gone: the hours that no longer count
  parked_hours numeric(9,2),
  -- somebody removed it here: it is left alone
  dropped_at timestamp,
  primary key (host, kind, host_id)
);
create index host_record_target on ninefold.host_record(target_id, kind);

create table ninefold.host_owner (
  host varchar(20) not null,
  owner_id varchar(60) ${collate_c} not null,
  name varchar(200) not null,
  login varchar(255) ${collate_c},
  email varchar(320),
  external_id varchar(60) ${collate_c},
  sign_in varchar(60) ${collate_c},
  primary key (host, owner_id)
);

create table ninefold.host_sync (
  id bigint not null primary key references ninefold.job(id),
  host varchar(20) not null,
  mode varchar(10) not null,
  accept_loss boolean not null,
  failure_facts varchar(1000)
);

create table ninefold.host_pass (
  id bigint not null primary key,
  sync_id bigint not null references ninefold.host_sync(id),
  stream varchar(12) not null,
  -- WAITING, READING, or TAKEN: whole, its marks kept
  phase varchar(10) not null,
  full_reading boolean not null,
  -- whether the keys that still exist there were compared
  compared boolean not null,
  started_at timestamp,
  ended_at timestamp,
  row_count int not null,
  created int not null, updated int not null, unchanged int not null, kept int not null,
  gone int not null, back int not null, rejected int not null,
  constraint host_pass_once unique (sync_id, stream)
);

create table ninefold.host_mark (
  host varchar(20) not null,
  stream varchar(12) not null,
  host_table varchar(64) not null,
  stamp timestamp,
  primary key (host, stream, host_table)
);

-- One row a host: when it is read next, by the database’s clock; the node that moves the row on is the one that asks.
create table ninefold.host_state (
  host varchar(20) not null primary key,
  next_read_at timestamp,
  next_keys_on date,
  looked_at timestamp,
  choices varchar(64)
);

-- Keys that still exist, while they are compared.
create table ninefold.host_key (
  pass_id bigint not null,
  host_id varchar(130) ${collate_c} not null,
  primary key (pass_id, host_id)
);

-- Lines of purchases that are gone there or no longer booked: no figure counts them.
create table ninefold.host_parked_line (
  purchase_id bigint not null,
  offering_id bigint,
  revenue numeric(19,4) not null,
  direct_cost numeric(19,4)
);
create index host_parked_line_purchase on ninefold.host_parked_line(purchase_id);

create table ninefold.host_consent (
  host varchar(20) not null,
  host_id varchar(130) ${collate_c} not null,
  person varchar(60) ${collate_c} not null,
  channel varchar(10) not null,
  address varchar(320) not null,
  allowed boolean,
  source varchar(60) not null,
  told_at timestamp,
  primary key (host, host_id)
);

create sequence ninefold.cost_rate_seq start with 50 increment by 50;

create table ninefold.cost_rate (
  id bigint not null primary key,
  version bigint not null,
  -- empty: everybody without a rate of their own
  worker varchar(60) ${collate_c} not null,
  valid_from date not null,
  -- the first day on which it no longer holds, or null
  valid_to date,
  hourly_cost numeric(19,4) not null,
  currency varchar(3) not null,
  -- a host's own rates are replaced by its next word; those by hand win
  host varchar(20) not null,
  constraint cost_rate_once unique (worker, valid_from, host)
);
alter table ninefold.import_row add column host_id varchar(130) ${collate_c};
alter table ninefold.import_row add column host_owner varchar(60) ${collate_c};
alter table ninefold.import_row add column digest varchar(64) ${collate_c};
alter table ninefold.import_rejection add column host_id varchar(130) ${collate_c};
