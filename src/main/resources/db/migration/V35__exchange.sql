-- Files to and from an institute that asks people for us.

-- The institute asks: no mail of ours goes out.
alter table ninefold.wave add column by_institute boolean default false not null;

-- People of a wave who are handed over: first chosen and checked, then confirmed.
create sequence ninefold.handover_seq start with 50 increment by 50;
create table ninefold.handover (
  id bigint not null primary key,
  wave_id bigint not null references ninefold.wave(id),
  -- of a file somebody prepared; null where the wave itself said who is asked
  file_name varchar(200),
  made_by varchar(60) ${collate_c} not null,
  made_at timestamp not null,
  -- until then it is a trial, gone within a day
  confirmed_at timestamp,
  -- when confirmed: how many are handed over, and how many bad rows were left out
  people int not null,
  left_out int not null
);
create index handover_wave on ninefold.handover(wave_id);

create table ninefold.handover_row (
  handover_id bigint not null references ninefold.handover(id) on delete cascade,
  row_no int not null,
  first_name varchar(300),
  last_name varchar(300),
  company_name varchar(300),
  email varchar(300),
  language varchar(300),
  -- what is wrong, one a line: a column, or nothing, then a tab and why; null in a good row
  faults varchar(1000),
  primary key (handover_id, row_no)
);

-- Files of answers have a column for each question: they are gathered in one.
alter table ninefold.import_row alter column c8 set data type varchar(60000) ${collate_c};
