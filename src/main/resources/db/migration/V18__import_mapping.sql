-- Files are kept by themselves, before any run reads them; and how the columns of a file are those of its kind.

-- What runs read lay with the run: it goes, as it would within a day.
drop table ninefold.import_part;
drop table ninefold.import_mend;

create sequence ninefold.import_file_seq start with 50 increment by 50;
create table ninefold.import_file (
  id bigint not null primary key,
  kind varchar(40) not null,
  name varchar(200),
  file_format varchar(4) not null,
  created_by varchar(60) ${collate_c} not null,
  created_at timestamp not null
);

create table ninefold.import_part (
  file_id bigint not null references ninefold.import_file(id) on delete cascade,
  part_no int not null,
  bytes bytea not null,
  primary key (file_id, part_no)
);

-- What a person mended in the rows of a file: cells in the order of the kind's columns, null where the file's own stands.
create table ninefold.import_mend (
  file_id bigint not null references ninefold.import_file(id) on delete cascade,
  row_no int not null,
  dropped boolean not null,
  c1 text, c2 text, c3 text, c4 text, c5 text, c6 text, c7 text, c8 text, c9 text, c10 text,
  primary key (file_id, row_no)
);

alter table ninefold.import_run drop column file_run;
-- the file it reads; it may be gone
alter table ninefold.import_run add column file_id bigint;
-- how its columns were mapped, as text; null where the header's own names were followed
alter table ninefold.import_run add column mapping varchar(20000);
create index import_run_file on ninefold.import_run(file_id);

-- Records a check would make that look like known ones: by their name or their address.
create table ninefold.import_alike (
  run_id bigint not null,
  row_no int not null,
  name varchar(300) ${collate_c} not null,
  like_ref varchar(60) ${collate_c} not null,
  like_name varchar(300) ${collate_c} not null,
  primary key (run_id, row_no)
);

alter table ninefold.import_row add column c12 varchar(300) ${collate_c};

-- Mappings kept under a name, by somebody or for everybody who imports.
create sequence ninefold.import_mapping_seq start with 50 increment by 50;
create table ninefold.import_mapping (
  id bigint not null primary key,
  version bigint not null,
  kind varchar(40) not null,
  owner varchar(60) ${collate_c} not null references ninefold.app_user(sign_in),
  name varchar(60) not null,
  shared boolean not null,
  mapping varchar(20000) not null,
  constraint import_mapping_once unique (owner, kind, name)
);
create index import_mapping_kind on ninefold.import_mapping(kind, shared);
