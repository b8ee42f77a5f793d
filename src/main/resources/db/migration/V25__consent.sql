-- Who asked to be forgotten, so that no file and no host brings the person back. Only digests: nobody can be looked up
-- here by name.

create table ninefold.suppression (
  digest varchar(64) ${collate_c} not null,
  -- of a name: the account at which it means the person; else 0
  account_id bigint not null,
  reason varchar(400) not null,
  made_by varchar(60) ${collate_c} not null,
  made_at timestamp not null,
  primary key (digest, account_id)
);

-- What the digests are made with; one row, made by the first erasure.
create table ninefold.consent_salt (
  id int not null primary key,
  salt varchar(64) not null
);
