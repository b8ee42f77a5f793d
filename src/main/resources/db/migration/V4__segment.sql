-- Placements: every customer's cell in one run, and the sums a matrix is read from.

create table ninefold.placement_run (
  id bigint not null primary key references ninefold.job(id),
  period_from date not null,
  period_to date not null,
  -- the length in whole months; null where the days are no whole months
  months int,
  measure varchar(12) not null,
  -- fractions 0..1
  low_limit numeric(11,10) not null,
  high_limit numeric(11,10) not null,
  currency varchar(3) not null,
  -- how many accounts got a value grade, and how many a cell
  ranked int not null,
  placed int not null,
  appointed boolean not null,
  created_by varchar(60) not null,
  -- set when rows and sums are whole
  finished_at timestamp
);

-- One row per customer and run. No foreign keys: a million checks would cost more than the placement itself.
create table ninefold.placement (
  run_id bigint not null,
  account_id bigint not null,
  cell varchar(2),
  reason varchar(20),
  -- value grade and position (1 is the most valuable) of ranked accounts, placed or not
  grade varchar(1),
  position int,
  account_value numeric(38,4),
  revenue numeric(38,4),
  suppliable_revenue numeric(38,4),
  time_cost numeric(38,4),
  wallet numeric(38,4),
  share numeric(19,10),
  headroom numeric(38,4),
  cost_unknown boolean not null,
  share_estimated boolean not null,
  wallet_shape varchar(10),
  primary key (run_id, account_id)
);
create index placement_position on ninefold.placement(run_id, position);

-- The sums of a run by owner ('' for none), team (0 for none) and outcome (a cell or a reason), so that any
-- reader's matrix is added up from a few rows. Kept right while accounts change owner or team.
create table ninefold.placement_sum (
  run_id bigint not null,
  owner varchar(60) ${collate_c} not null,
  team_id bigint not null,
  outcome varchar(20) not null,
  accounts int not null,
  account_value numeric(38,4) not null,
  revenue numeric(38,4) not null,
  headroom numeric(38,4) not null,
  primary key (run_id, owner, team_id, outcome)
);

-- One row: whoever changes sums or standings holds it. It remembers which run's standings are in force (0: none).
create table ninefold.placement_lane (
  id int not null primary key,
  standing_run_id bigint not null
);
insert into ninefold.placement_lane(id, standing_run_id) values (1, 0);

-- Working rows of a placement, gone with its transaction: the rate of each foreign currency on each day, the
-- offerings below each offering that has an estimated wallet, and the wallets that follow from estimated shares.
create table ninefold.placement_rate (
  run_id bigint not null,
  currency varchar(3) not null,
  on_date date not null,
  rate numeric(19,10) not null,
  primary key (run_id, currency, on_date)
);
create table ninefold.placement_branch (
  run_id bigint not null,
  top_id bigint not null,
  offering_id bigint not null,
  depth int not null,
  primary key (run_id, top_id, offering_id)
);
create table ninefold.placement_estimate (
  run_id bigint not null,
  wallet_id bigint not null,
  wallet numeric(38,20) not null,
  primary key (run_id, wallet_id)
);
