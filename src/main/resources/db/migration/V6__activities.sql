-- What we did with an account, and what we plan to do.

create sequence ninefold.activity_seq start with 50 increment by 50;
create table ninefold.activity (
  id bigint not null primary key,
  version bigint not null,
  ref varchar(60) ${collate_c} not null unique,
  account_id bigint not null references ninefold.account(id),
  kind varchar(10) not null,
  done boolean not null,
  on_day date not null,
  at_time time,
  minutes int,
  subject varchar(200) not null,
  note varchar(4000),
  responsible varchar(60) ${collate_c} not null references ninefold.app_user(sign_in)
);
create index activity_account on ninefold.activity(account_id, on_day);
create index activity_responsible on ninefold.activity(responsible, done, on_day);

-- Who took part: theirs and ours. A contact that is removed is removed here, too.
create table ninefold.activity_contact (
  activity_id bigint not null references ninefold.activity(id) on delete cascade,
  contact_id bigint not null references ninefold.contact(id) on delete cascade,
  primary key (activity_id, contact_id)
);
create index activity_contact_contact on ninefold.activity_contact(contact_id);
create table ninefold.activity_colleague (
  activity_id bigint not null references ninefold.activity(id) on delete cascade,
  sign_in varchar(60) ${collate_c} not null references ninefold.app_user(sign_in),
  primary key (activity_id, sign_in)
);
create index activity_colleague_sign_in on ninefold.activity_colleague(sign_in);

-- The latest day we were in contact and the first we plan to be, kept with the activities: lists sort and filter by
-- them. They are no part of what people edit, and leave the account's version alone.
alter table ninefold.account add column last_contact_on date;
alter table ninefold.account add column next_contact_on date;
-- The last day of contact, or the first of all days where there never was one: one range of an index holds all accounts
-- that were left alone since a day.
alter table ninefold.account add column silent_since date
  generated always as (coalesce(last_contact_on, date '0001-01-01')) ${stored};
create index account_silent_since on ninefold.account(silent_since, id, kind, owner, team_id);
create index account_next_contact on ninefold.account(next_contact_on, id, kind, owner, team_id);
