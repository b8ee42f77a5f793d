-- What an import wrote and what stood there before, so that the run can be taken back.

-- A row per record that was created or changed, with its columns as they were before, as canonical text. Kept for 30
-- days. When the run is taken back, each row is told what became of it.
create table ninefold.import_written (
  run_id bigint not null,
  target_id bigint not null,
  ref varchar(300) ${collate_c} not null,
  -- 0 where the run made it
  version_before bigint not null,
  -- while the record has this version, nobody has touched it since
  version_written bigint not null,
  -- REVERSED, KEPT or FAILED; null until the run is taken back
  outcome varchar(10),
  reason varchar(20),
  b1 varchar(300) ${collate_c}, b2 varchar(300) ${collate_c}, b3 varchar(300) ${collate_c}, b4 varchar(300) ${collate_c},
  b5 varchar(300) ${collate_c}, b6 varchar(300) ${collate_c}, b7 varchar(300) ${collate_c}, b8 varchar(300) ${collate_c},
  b9 varchar(300) ${collate_c},
  primary key (run_id, target_id)
);

-- The lines of purchases whose lines a run replaced.
create table ninefold.import_old_line (
  run_id bigint not null,
  purchase_id bigint not null,
  offering_id bigint,
  revenue numeric(19,4) not null,
  direct_cost numeric(19,4)
);
create index import_old_line_purchase on ninefold.import_old_line(run_id, purchase_id);

-- Taking a run back: how far it is. At most one for a run; started again, it goes on with another job.
create table ninefold.import_undo (
  run_id bigint not null primary key references ninefold.import_run(id),
  job_id bigint not null references ninefold.job(id),
  -- the last record that was looked at
  last_target bigint not null,
  records int not null,
  reversed int not null,
  kept int not null,
  failed int not null
);
create index import_undo_job on ninefold.import_undo(job_id);

-- What a person mended in the rows of a stored file: cells in the order of the kind's columns, null where the file's own
-- stands. Gone with the file.
create table ninefold.import_mend (
  run_id bigint not null,
  row_no int not null,
  dropped boolean not null,
  c1 text, c2 text, c3 text, c4 text, c5 text, c6 text, c7 text, c8 text, c9 text, c10 text,
  primary key (run_id, row_no)
);
