-- Portable between H2 and PostgreSQL. Sequences start at their increment: the persistence provider takes
-- nextval as the end of a block. Columns compared by code point carry ${collate_c} (empty on H2, where it is the default).

create table ninefold.setting (
  name varchar(80) not null primary key,
  text varchar(400) not null,
  version bigint not null
);

create sequence ninefold.team_seq start with 50 increment by 50;
create table ninefold.team (
  id bigint not null primary key,
  version bigint not null,
  name varchar(100) ${collate_c} not null unique,
  parent_id bigint references ninefold.team(id)
);

create sequence ninefold.app_user_seq start with 50 increment by 50;
create table ninefold.app_user (
  id bigint not null primary key,
  version bigint not null,
  sign_in varchar(60) ${collate_c} not null unique,
  name varchar(200) not null,
  email varchar(254),
  role varchar(20) not null,
  team_id bigint references ninefold.team(id),
  language varchar(2) not null,
  password_hash varchar(300) not null,
  password_due boolean not null,
  enabled boolean not null,
  session_stamp bigint not null,
  created_at timestamp not null
);
create index app_user_team on ninefold.app_user(team_id);

create sequence ninefold.api_token_seq start with 50 increment by 50;
create table ninefold.api_token (
  id bigint not null primary key,
  version bigint not null,
  user_id bigint not null references ninefold.app_user(id),
  name varchar(100) not null,
  token_hash varchar(64) not null unique,
  created_by varchar(60) not null,
  created_at timestamp not null,
  expires_on date,
  last_used_at timestamp,
  revoked_at timestamp
);
create index api_token_user on ninefold.api_token(user_id);

-- Failed sign-ins per name and per address ('name:anna', 'address:127.0.0.1'): the delay grows with them.
create table ninefold.sign_in_failure (
  subject varchar(300) not null primary key,
  failures int not null,
  last_at timestamp not null
);

-- Who did what, before and after. Rows are only ever inserted.
create sequence ninefold.audit_seq start with 50 increment by 50;
create table ninefold.audit (
  id bigint not null primary key,
  happened_at timestamp not null,
  actor varchar(60) not null,
  via varchar(20) not null,
  address varchar(60),
  action varchar(40) not null,
  subject varchar(40) not null,
  subject_ref varchar(200) not null,
  account_id bigint,
  before_text text,
  after_text text
);
create index audit_subject on ninefold.audit(subject, subject_ref, id);
create index audit_account on ninefold.audit(account_id, id);

-- Long work. One runs at a time (the lane's row is locked while one is claimed), so figures never move under a run.
create sequence ninefold.job_seq start with 50 increment by 50;
create table ninefold.job (
  id bigint not null primary key,
  version bigint not null,
  kind varchar(40) not null,
  state varchar(20) not null,
  progress int not null,
  failure varchar(200),
  created_by varchar(60) not null,
  created_at timestamp not null,
  started_at timestamp,
  beat_at timestamp,
  finished_at timestamp,
  node varchar(80)
);
create index job_state on ninefold.job(state, id);
create table ninefold.job_lane (
  name varchar(20) not null primary key
);
insert into ninefold.job_lane(name) values ('all');

-- Answers already given to a POST with an Idempotency-Key.
create table ninefold.idempotent_answer (
  caller varchar(60) not null,
  idempotency_key varchar(200) not null,
  request_hash varchar(64) not null,
  status int,
  location varchar(1000),
  etag varchar(100),
  body text,
  created_at timestamp not null,
  primary key (caller, idempotency_key)
);
