-- With an account go the open tasks and the planned activities that its former owner was to do.
alter table ninefold.assignment_run add column along boolean default false not null;
alter table ninefold.assignment_run add column tasks int default 0 not null;
alter table ninefold.assignment_run add column activities int default 0 not null;

-- What went along with a run, so that its undo finds it again. No foreign key, as with the accounts of the run.
create table ninefold.assignment_along (
  run_id bigint not null,
  kind varchar(20) not null,
  thing_id bigint not null,
  primary key (run_id, kind, thing_id)
);
