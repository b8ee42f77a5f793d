-- What identified people prefer, and what those of our own firm answer for.

alter table ninefold.stakeholder add column persona_key varchar(40) ${collate_c};
alter table ninefold.stakeholder add column content varchar(500);
alter table ninefold.stakeholder add column best_time varchar(200);
alter table ninefold.stakeholder add column responsibilities varchar(2000);
alter table ninefold.bin_stakeholder add column persona_key varchar(40) ${collate_c};
alter table ninefold.bin_stakeholder add column content varchar(500);
alter table ninefold.bin_stakeholder add column best_time varchar(200);
alter table ninefold.bin_stakeholder add column responsibilities varchar(2000);

-- A function comes in after Sales: of the same place, with a later id. A list that has it already, or is full, stays.
insert into ninefold.listed_word (id, version, list_name, word_key, label, place, hidden)
select nextval('ninefold.listed_word_seq'), 1, 'FUNCTION', 'KEY_ACCOUNT_MANAGER', null, w.place, false
from ninefold.listed_word w
where w.list_name = 'FUNCTION' and w.word_key = 'SALES'
  and not exists (select 1 from ninefold.listed_word k
    where k.list_name = 'FUNCTION' and k.word_key = 'KEY_ACCOUNT_MANAGER')
  and (select count(*) from ninefold.listed_word n where n.list_name = 'FUNCTION') < 100;
