-- Files brought in. A run shares the id of its job; its file lies here in parts, so that any node can (again) work on it.

create table ninefold.import_run (
  id bigint not null primary key references ninefold.job(id),
  kind varchar(40) not null,
  mode varchar(10) not null,
  write_mode varchar(10) not null,
  locale varchar(2),
  file_name varchar(200),
  file_format varchar(4) not null,
  -- the run whose parts are read: its own, or the check before it
  file_run bigint not null,
  sheet varchar(200),
  -- the header's columns in the file's order, comma between
  header varchar(1000),
  -- LOADING until every row is staged, then APPLYING chunk by chunk
  phase varchar(10) not null,
  records int not null,
  next_record int not null,
  row_count int not null,
  created int not null,
  updated int not null,
  unchanged int not null,
  rejected int not null,
  failure_facts varchar(1000)
);

create table ninefold.import_part (
  run_id bigint not null references ninefold.import_run(id),
  part_no int not null,
  bytes bytea not null,
  primary key (run_id, part_no)
);

-- Rows that were read well: canonical text (ISO dates, plain decimals) in the order of the kind's columns. All rows of
-- one record_no are judged in one chunk.
create table ninefold.import_row (
  run_id bigint not null,
  record_no int not null,
  row_no int not null,
  c1 varchar(300) ${collate_c}, c2 varchar(300) ${collate_c}, c3 varchar(300) ${collate_c}, c4 varchar(300) ${collate_c},
  c5 varchar(300) ${collate_c}, c6 varchar(300) ${collate_c}, c7 varchar(300) ${collate_c}, c8 varchar(300) ${collate_c},
  c9 varchar(300) ${collate_c}, c10 varchar(300) ${collate_c}
);
create index import_row_record on ninefold.import_row(run_id, record_no);

-- What the chunk at work decided of each record; empty between chunks. Statements name the chunk's records, so that
-- what former chunks left in the index is never visited.
create table ninefold.import_record (
  run_id bigint not null,
  record_no int not null,
  row_no int not null,
  ref varchar(300) ${collate_c},
  outcome varchar(10) not null,
  column_name varchar(40),
  reason varchar(40),
  found varchar(300),
  target_id bigint,
  account_id bigint,
  other_id bigint,
  owner varchar(60) ${collate_c},
  currency varchar(3)
);
create index import_record_record on ninefold.import_record(run_id, record_no);

-- Known records whose lines differ from the file's: worked out once a chunk, whatever a planner thinks of fresh rows.
create table ninefold.import_difference (
  run_id bigint not null,
  target_id bigint not null,
  primary key (run_id, target_id)
);

-- Rows that were not taken over, with their cells: as the file had them (raw), or canonical.
create table ninefold.import_rejection (
  run_id bigint not null,
  row_no int not null,
  record_no int not null,
  ref varchar(300) ${collate_c},
  column_name varchar(400),
  reason varchar(400) not null,
  found text,
  raw boolean not null,
  c1 text, c2 text, c3 text, c4 text, c5 text, c6 text, c7 text, c8 text, c9 text, c10 text,
  primary key (run_id, row_no)
);
create index import_rejection_record on ninefold.import_rejection(run_id, record_no);
