-- Files of people on decision maps have more columns than any other.

alter table ninefold.import_row add column c13 varchar(300) ${collate_c};
alter table ninefold.import_row add column c14 varchar(300) ${collate_c};
alter table ninefold.import_row add column c15 varchar(300) ${collate_c};
alter table ninefold.import_row add column c16 varchar(300) ${collate_c};
alter table ninefold.import_row add column c17 varchar(300) ${collate_c};
alter table ninefold.import_row add column c18 varchar(300) ${collate_c};
alter table ninefold.import_row add column c19 varchar(300) ${collate_c};
alter table ninefold.import_rejection add column c11 text;
alter table ninefold.import_rejection add column c12 text;
alter table ninefold.import_rejection add column c13 text;
alter table ninefold.import_rejection add column c14 text;
alter table ninefold.import_rejection add column c15 text;
alter table ninefold.import_mend add column c11 text;
alter table ninefold.import_mend add column c12 text;
alter table ninefold.import_mend add column c13 text;
alter table ninefold.import_mend add column c14 text;
alter table ninefold.import_mend add column c15 text;
alter table ninefold.import_written add column b10 varchar(300) ${collate_c};
alter table ninefold.import_written add column b11 varchar(300) ${collate_c};
alter table ninefold.import_written add column b12 varchar(300) ${collate_c};
alter table ninefold.import_written add column b13 varchar(300) ${collate_c};
alter table ninefold.import_written add column b14 varchar(300) ${collate_c};
alter table ninefold.import_written add column b15 varchar(300) ${collate_c};
alter table ninefold.import_written add column b16 varchar(300) ${collate_c};
alter table ninefold.import_written add column b17 varchar(300) ${collate_c};
alter table ninefold.import_written add column b18 varchar(300) ${collate_c};
alter table ninefold.import_written add column b19 varchar(300) ${collate_c};
alter table ninefold.import_written add column b20 varchar(300) ${collate_c};
alter table ninefold.import_written add column b21 varchar(300) ${collate_c};
alter table ninefold.import_written add column b22 varchar(300) ${collate_c};
alter table ninefold.import_written add column b23 varchar(300) ${collate_c};

-- What else than the record itself a chunk writes of it: where it stands, and whether what it is elsewhere changes.
alter table ninefold.import_record add column place_id bigint;
alter table ninefold.import_record add column other_changes boolean;
