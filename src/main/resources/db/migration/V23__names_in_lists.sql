-- Lists of a cell, of an owner or of a team are found by the beginning of a name without visiting each account.

alter table ninefold.standing add column name_key varchar(200) ${collate_c};
update ninefold.standing set name_key = (select a.name_key from ninefold.account a where a.id = account_id);
create index standing_cell_name on ninefold.standing(cell, name_key, account_id, owner, team_id);

drop index ninefold.account_owner;
create index account_owner on ninefold.account(owner, id, kind, team_id, silent_since, name_key, ref_key);
drop index ninefold.account_team;
create index account_team on ninefold.account(team_id, owner, id, kind, name_key, ref_key);
