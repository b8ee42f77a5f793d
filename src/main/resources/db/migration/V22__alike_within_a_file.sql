-- Rows that look like an earlier row of the same file are told, too: which row it was.
alter table ninefold.import_alike add column like_row int;

-- What earlier chunks of a check would make, by what names or addresses like theirs have in common. An import that
-- writes finds it among the records themselves.
create table ninefold.import_made (
  run_id bigint not null,
  row_no int not null,
  alike varchar(300) ${collate_c} not null,
  ref varchar(60) ${collate_c} not null,
  name varchar(300) ${collate_c} not null,
  primary key (run_id, row_no)
);
create index import_made_alike on ninefold.import_made(run_id, alike);
