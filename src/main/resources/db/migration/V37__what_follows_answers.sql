-- Whether loyalty and tasks follow an answer already: they are told of it after it is safe.
alter table ninefold.response add column told boolean default true not null;
alter table ninefold.bin_response add column told boolean default true not null;
create index response_untold on ninefold.response(told, id);

-- Who answered and asked to be forgotten is still one of those asked: without a name.
alter table ninefold.invitation alter column contact_id drop not null;
alter table ninefold.bin_invitation alter column contact_id drop not null;

-- Waves open one after the other: two at once would ask the same person twice.
create table ninefold.wave_lane (
  id int not null primary key
);
insert into ninefold.wave_lane(id) values (1);

-- Which mails of somebody still wait.
create index mail_about on ninefold.mail(link_about, link_kind, state);
