-- Questionnaires: what people are asked, kept as data.

create sequence ninefold.questionnaire_seq start with 50 increment by 50;
create table ninefold.questionnaire (
  id bigint not null primary key,
  version bigint not null,
  ref varchar(60) ${collate_c} not null unique,
  -- the whole definition as JSON
  definition text not null,
  -- no longer offered for new waves
  retired boolean not null,
  changed_at timestamp not null,
  changed_by varchar(60) ${collate_c} not null
);
