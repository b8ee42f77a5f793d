-- Views of lists that people keep: what an address asks for, under a name.

create sequence ninefold.saved_filter_seq start with 50 increment by 50;
create table ninefold.saved_filter (
  id bigint not null primary key,
  version bigint not null,
  -- which list: accounts, tasks
  list_name varchar(30) not null,
  owner varchar(60) ${collate_c} not null references ninefold.app_user(sign_in),
  name varchar(60) not null,
  -- the parameters of the address, as the list itself writes them
  query varchar(2000) not null,
  shared boolean not null,
  constraint saved_filter_once unique (owner, list_name, name)
);
create index saved_filter_shared on ninefold.saved_filter(list_name, shared);

-- The view that a person's list opens with.
create table ninefold.preferred_filter (
  sign_in varchar(60) ${collate_c} not null references ninefold.app_user(sign_in),
  list_name varchar(30) not null,
  filter_id bigint not null references ninefold.saved_filter(id) on delete cascade,
  primary key (sign_in, list_name)
);
create index preferred_filter_filter on ninefold.preferred_filter(filter_id);
