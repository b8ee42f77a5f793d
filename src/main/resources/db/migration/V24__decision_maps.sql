-- Decision maps: who decides at a customer, what they weigh, and how they stand to us.
-- No foreign keys between these and contacts: each of them may lie in the bin while the other does not.

create sequence ninefold.stakeholder_seq start with 50 increment by 50;
create table ninefold.stakeholder (
  id bigint not null primary key,
  version bigint not null,
  ref varchar(60) ${collate_c} not null unique,
  -- home: where the person was first put on a map, or the contact’s account
  account_id bigint not null,
  -- a registered person’s contact, which may lie in the bin
  contact_id bigint unique,
  -- of a registered person the contact’s own are shown
  name varchar(201) not null,
  title varchar(100),
  language varchar(2),
  function_key varchar(40) ${collate_c},
  level varchar(10),
  role_key varchar(40) ${collate_c},
  criteria varchar(2000),
  weighs varchar(2000),
  trust int,
  channel varchar(10),
  -- the newest attitude to each: -2..2
  to_manager int,
  to_firm int,
  to_project int,
  left_on date
);
create index stakeholder_account on ninefold.stakeholder(account_id);

-- Only added to.
create sequence ninefold.attitude_seq start with 50 increment by 50;
create table ninefold.attitude (
  id bigint not null primary key,
  version bigint not null,
  account_id bigint not null,
  stakeholder_id bigint not null,
  -- MANAGER, FIRM or PROJECT
  regard varchar(10) not null,
  -- null: unknown again
  stance int,
  words varchar(1000),
  judged_on date not null,
  judged_by varchar(60) ${collate_c} not null,
  noted_at timestamp not null
);
create index attitude_person on ninefold.attitude(stakeholder_id, regard, judged_on, id);
create index attitude_account on ninefold.attitude(account_id);

create sequence ninefold.decision_map_seq start with 50 increment by 50;
create table ninefold.decision_map (
  id bigint not null primary key,
  version bigint not null,
  account_id bigint not null unique,
  status varchar(10) not null,
  -- months of the year in which they decide, by number, between commas
  months varchar(40),
  practice varchar(2000),
  refreshed_on date not null,
  -- sums over who stands on the map, written with every edit
  people int default 0,
  deciders int default 0,
  champions int default 0,
  silent_leaders int default 0,
  registered int default 0,
  undecided int default 0,
  span_manager smallint default 0,
  span_firm smallint default 0,
  span_project smallint default 0,
  gone int default 0,
  -- the last day on which the decider was met whom nobody has met for the longest time; null: one of them never was
  met_on date
);

create sequence ninefold.map_place_seq start with 50 increment by 50;
create table ninefold.map_place (
  id bigint not null primary key,
  version bigint not null,
  account_id bigint not null,
  stakeholder_id bigint not null,
  side varchar(10) not null,
  status varchar(10) not null,
  x int not null,
  y int not null,
  placed_on date not null,
  constraint map_place_once unique (account_id, stakeholder_id)
);
create index map_place_person on ninefold.map_place(stakeholder_id);

create sequence ninefold.map_line_seq start with 50 increment by 50;
create table ninefold.map_line (
  id bigint not null primary key,
  version bigint not null,
  account_id bigint not null,
  from_id bigint not null,
  to_id bigint not null,
  kind varchar(15) not null,
  status varchar(10) not null,
  constraint map_line_once unique (account_id, from_id, to_id, kind)
);

-- A map as it was at the end of a day on which it changed.
create sequence ninefold.map_past_seq start with 50 increment by 50;
create table ninefold.map_past (
  id bigint not null primary key,
  version bigint not null,
  account_id bigint not null,
  on_day date not null,
  people int not null,
  content text not null,
  constraint map_past_once unique (account_id, on_day)
);

-- What people may be said to do, and which roles they may have in a decision.
create sequence ninefold.listed_word_seq start with 50 increment by 50;
create table ninefold.listed_word (
  id bigint not null primary key,
  version bigint not null,
  -- FUNCTION or ROLE
  list_name varchar(10) not null,
  word_key varchar(40) ${collate_c} not null,
  -- null: the product’s own text
  label varchar(60),
  place int not null,
  hidden boolean not null,
  constraint listed_word_once unique (list_name, word_key)
);
insert into ninefold.listed_word (id, version, list_name, word_key, label, place, hidden) values
  (nextval('ninefold.listed_word_seq'), 1, 'FUNCTION', 'MANAGEMENT', null, 1, false),
  (nextval('ninefold.listed_word_seq'), 1, 'FUNCTION', 'FINANCE', null, 2, false),
  (nextval('ninefold.listed_word_seq'), 1, 'FUNCTION', 'IT', null, 3, false),
  (nextval('ninefold.listed_word_seq'), 1, 'FUNCTION', 'MARKETING', null, 4, false),
  (nextval('ninefold.listed_word_seq'), 1, 'FUNCTION', 'SALES', null, 5, false),
  (nextval('ninefold.listed_word_seq'), 1, 'FUNCTION', 'PURCHASING', null, 6, false),
  (nextval('ninefold.listed_word_seq'), 1, 'FUNCTION', 'PRODUCTION', null, 7, false),
  (nextval('ninefold.listed_word_seq'), 1, 'FUNCTION', 'LOGISTICS', null, 8, false),
  (nextval('ninefold.listed_word_seq'), 1, 'FUNCTION', 'HR', null, 9, false),
  (nextval('ninefold.listed_word_seq'), 1, 'FUNCTION', 'LEGAL', null, 10, false),
  (nextval('ninefold.listed_word_seq'), 1, 'FUNCTION', 'DEVELOPMENT', null, 11, false),
  (nextval('ninefold.listed_word_seq'), 1, 'FUNCTION', 'ADMINISTRATION', null, 12, false),
  (nextval('ninefold.listed_word_seq'), 1, 'FUNCTION', 'BOARD', null, 13, false),
  (nextval('ninefold.listed_word_seq'), 1, 'FUNCTION', 'ADVISER', null, 14, false),
  (nextval('ninefold.listed_word_seq'), 1, 'FUNCTION', 'FAMILY', null, 15, false),
  (nextval('ninefold.listed_word_seq'), 1, 'FUNCTION', 'COMMUNITY', null, 16, false),
  (nextval('ninefold.listed_word_seq'), 1, 'FUNCTION', 'OTHER', null, 17, false),
  (nextval('ninefold.listed_word_seq'), 1, 'ROLE', 'DECIDER', null, 1, false),
  (nextval('ninefold.listed_word_seq'), 1, 'ROLE', 'APPROVER', null, 2, false),
  (nextval('ninefold.listed_word_seq'), 1, 'ROLE', 'BUYER', null, 3, false),
  (nextval('ninefold.listed_word_seq'), 1, 'ROLE', 'USER', null, 4, false),
  (nextval('ninefold.listed_word_seq'), 1, 'ROLE', 'INFLUENCER', null, 5, false),
  (nextval('ninefold.listed_word_seq'), 1, 'ROLE', 'GATEKEEPER', null, 6, false),
  (nextval('ninefold.listed_word_seq'), 1, 'ROLE', 'CHAMPION', null, 7, false),
  (nextval('ninefold.listed_word_seq'), 1, 'ROLE', 'BLOCKER', null, 8, false);

create table ninefold.bin_stakeholder as select cast(0 as bigint) as removal_id, t.* from ninefold.stakeholder t where 1 = 0;
create table ninefold.bin_attitude as select cast(0 as bigint) as removal_id, t.* from ninefold.attitude t where 1 = 0;
create table ninefold.bin_decision_map as select cast(0 as bigint) as removal_id, t.* from ninefold.decision_map t where 1 = 0;
create table ninefold.bin_map_place as select cast(0 as bigint) as removal_id, t.* from ninefold.map_place t where 1 = 0;
create table ninefold.bin_map_line as select cast(0 as bigint) as removal_id, t.* from ninefold.map_line t where 1 = 0;
create table ninefold.bin_map_past as select cast(0 as bigint) as removal_id, t.* from ninefold.map_past t where 1 = 0;
create index bin_stakeholder_removal on ninefold.bin_stakeholder(removal_id);
create index bin_attitude_removal on ninefold.bin_attitude(removal_id);
create index bin_decision_map_removal on ninefold.bin_decision_map(removal_id);
create index bin_map_place_removal on ninefold.bin_map_place(removal_id);
create index bin_map_line_removal on ninefold.bin_map_line(removal_id);
create index bin_map_past_removal on ninefold.bin_map_past(removal_id);
