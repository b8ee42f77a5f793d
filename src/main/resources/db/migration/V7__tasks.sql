-- What somebody is to do, and why.

create sequence ninefold.task_seq start with 50 increment by 50;
create table ninefold.task (
  id bigint not null primary key,
  version bigint not null,
  ref varchar(60) ${collate_c} not null unique,
  title varchar(200) not null,
  -- in lower case, for search by its start
  title_key varchar(200) ${collate_c} not null,
  note varchar(2000),
  account_id bigint references ninefold.account(id),
  assignee varchar(60) ${collate_c} not null references ninefold.app_user(sign_in),
  made_by varchar(60) ${collate_c} not null,
  made_at timestamp not null,
  -- what made it: PERSON, and later surveys and campaigns
  why_kind varchar(30) not null,
  why_text varchar(400),
  why_link varchar(400),
  due_on date,
  priority varchar(6) not null,
  state varchar(10) not null,
  outcome varchar(2000),
  closed_at timestamp,
  closed_by varchar(60) ${collate_c},
  -- an open task is out of the working list until this day
  snoozed_until date
);
-- The working list of one person, in its order; and what that person has closed, the latest first.
create index task_working on ninefold.task(assignee, state, due_on, snoozed_until, account_id);
create index task_closed on ninefold.task(assignee, state, closed_at);
create index task_account on ninefold.task(account_id, state, due_on);
-- The lists of all whom a manager sees.
create index task_due on ninefold.task(state, due_on, account_id);
create index task_lower_title on ninefold.task(title_key, id);

-- The secret address under which a person's calendar reads what is due: one a person, only its hash is kept.
create sequence ninefold.calendar_feed_seq start with 50 increment by 50;
create table ninefold.calendar_feed (
  id bigint not null primary key,
  version bigint not null,
  sign_in varchar(60) ${collate_c} not null unique references ninefold.app_user(sign_in),
  token_hash varchar(64) not null unique,
  made_at timestamp not null
);
