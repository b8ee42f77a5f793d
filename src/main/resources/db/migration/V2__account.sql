-- Accounts and what is known about them.

create sequence ninefold.account_seq start with 50 increment by 50;
create table ninefold.account (
  id bigint not null primary key,
  version bigint not null,
  ref varchar(60) ${collate_c} not null unique,
  -- ref and name in lower case, for search by their start
  ref_key varchar(60) ${collate_c} not null,
  name varchar(200) not null,
  name_key varchar(200) ${collate_c} not null,
  kind varchar(10) not null,
  -- sign-in names never change, so the name itself is the key: lists sort by it without a join
  owner varchar(60) ${collate_c} references ninefold.app_user(sign_in),
  team_id bigint references ninefold.team(id),
  country varchar(2),
  currency varchar(3),
  customer_since date,
  created_at timestamp not null
);
-- Lists filter and count on the index alone: each carries what lists filter by.
create index account_by_ref on ninefold.account(ref, id, kind, owner, team_id);
create index account_lower_ref on ninefold.account(ref_key, id, kind, owner, team_id);
create index account_lower_name on ninefold.account(name_key, id, kind, owner, team_id, ref);
create index account_kind on ninefold.account(kind, id, owner, team_id);
create index account_owner on ninefold.account(owner, id, kind, team_id);
create index account_team on ninefold.account(team_id, owner, id, kind);

-- Where an account stands by the current placement; written by the placement alone, never by an edit of the account.
-- No foreign key: a check for each of a million accounts would take a fifth of the placement's time.
create table ninefold.standing (
  account_id bigint not null primary key,
  -- the account's own: a list of a cell asks who sees what without visiting each account
  owner varchar(60) ${collate_c},
  team_id bigint,
  cell varchar(2),
  reason varchar(20),
  account_value numeric(38,4),
  share numeric(19,10),
  headroom numeric(38,4),
  as_of date not null
);
create index standing_value on ninefold.standing(account_value, account_id);
create index standing_share on ninefold.standing(share, account_id);
create index standing_headroom on ninefold.standing(headroom, account_id);
create index standing_cell_value on ninefold.standing(cell, account_value, account_id);
create index standing_cell_share on ninefold.standing(cell, share, account_id);
create index standing_cell_headroom on ninefold.standing(cell, headroom, account_id);
create index standing_owner on ninefold.standing(owner, cell, reason, team_id, account_id);
create index standing_team on ninefold.standing(team_id, cell, reason, owner, account_id);
create index standing_reason on ninefold.standing(reason, account_id);

-- By what measure and over which period the standings were reckoned: at most one row, kept together with them.
create table ninefold.standing_basis (
  run_id bigint not null primary key,
  measure varchar(20) not null,
  period_from date not null,
  period_to date not null
);

create sequence ninefold.contact_seq start with 50 increment by 50;
create table ninefold.contact (
  id bigint not null primary key,
  version bigint not null,
  ref varchar(60) ${collate_c} not null unique,
  account_id bigint not null references ninefold.account(id),
  first_name varchar(100),
  last_name varchar(100) not null,
  name_key varchar(201) ${collate_c} not null,
  title varchar(100),
  email varchar(254),
  phone varchar(60),
  language varchar(2)
);
create index contact_account on ninefold.contact(account_id);
create index contact_lower_name on ninefold.contact(name_key, id);

create sequence ninefold.offering_seq start with 50 increment by 50;
create table ninefold.offering (
  id bigint not null primary key,
  version bigint not null,
  ref varchar(60) ${collate_c} not null unique,
  name varchar(200) not null,
  parent_id bigint references ninefold.offering(id),
  suppliable boolean not null
);
create index offering_parent on ninefold.offering(parent_id);

create sequence ninefold.purchase_seq start with 50 increment by 50;
create table ninefold.purchase (
  id bigint not null primary key,
  version bigint not null,
  ref varchar(60) ${collate_c} not null unique,
  account_id bigint not null references ninefold.account(id),
  purchased_on date not null,
  currency varchar(3) not null
);
create index purchase_account on ninefold.purchase(account_id, purchased_on);

-- A line repeats its purchase's account, date and currency: work on the whole portfolio reads lines alone. It is only
-- ever written together with its purchase, and with the offerings it names held, so no foreign key is checked for each
-- of them: that took as long as writing them.
create sequence ninefold.purchase_line_seq start with 50 increment by 50;
create table ninefold.purchase_line (
  id bigint not null primary key,
  purchase_id bigint not null,
  account_id bigint not null,
  purchased_on date not null,
  currency varchar(3) not null,
  offering_id bigint,
  revenue numeric(19,4) not null,
  direct_cost numeric(19,4)
);
create index purchase_line_purchase on ninefold.purchase_line(purchase_id);
create index purchase_line_account on ninefold.purchase_line(account_id, purchased_on);

create sequence ninefold.time_entry_seq start with 50 increment by 50;
create table ninefold.time_entry (
  id bigint not null primary key,
  version bigint not null,
  ref varchar(60) ${collate_c} not null unique,
  account_id bigint not null references ninefold.account(id),
  worked_on date not null,
  hours numeric(9,2) not null,
  hourly_cost numeric(19,4) not null,
  currency varchar(3) not null
);
create index time_entry_account on ninefold.time_entry(account_id, worked_on);

-- What an account buys in total of what we can supply, or of one offering. Exactly one of total and share is set.
create sequence ninefold.wallet_seq start with 50 increment by 50;
create table ninefold.wallet (
  id bigint not null primary key,
  version bigint not null,
  account_id bigint not null references ninefold.account(id),
  offering_id bigint references ninefold.offering(id),
  -- the offering's id, or 0 for the total: unique keys treat nulls as different
  offering_key bigint not null,
  period_from date not null,
  period_to date not null,
  total_purchases numeric(19,4),
  estimated_share numeric(11,10),
  currency varchar(3) not null,
  source varchar(10) not null,
  entered_by varchar(60) not null,
  entered_at timestamp not null,
  constraint wallet_once unique (account_id, offering_key, period_from, period_to)
);
create index wallet_offering on ninefold.wallet(offering_id);

-- Reporting currency per unit of the currency, from a day on.
create sequence ninefold.rate_seq start with 50 increment by 50;
create table ninefold.rate (
  id bigint not null primary key,
  version bigint not null,
  currency varchar(3) not null,
  valid_from date not null,
  rate numeric(19,10) not null,
  constraint rate_once unique (currency, valid_from)
);
