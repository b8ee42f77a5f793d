-- Whether a person at the account takes the decision; decision maps will say more.
alter table ninefold.contact add column decider boolean default false not null;

-- When each person last opened Today, and from when on things are news to that person.
create table ninefold.look (
  sign_in varchar(60) ${collate_c} not null primary key references ninefold.app_user(sign_in),
  looked_at timestamp not null,
  news_since timestamp not null
);

-- What waited for each person when a day began: one a person and day.
create table ninefold.digest (
  sign_in varchar(60) ${collate_c} not null references ninefold.app_user(sign_in),
  on_day date not null,
  made_at timestamp not null,
  late int not null,
  due_today int not null,
  planned int not null,
  silent int not null,
  unplaced int not null,
  primary key (sign_in, on_day)
);
