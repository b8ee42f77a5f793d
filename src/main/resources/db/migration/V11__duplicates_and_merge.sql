-- What accounts and contacts are found by that look like the one being typed. Filled by whoever writes names and
-- addresses; null is like nothing.
alter table ninefold.account add column alike_key varchar(200) ${collate_c};
create index account_alike on ninefold.account(alike_key, id, owner, team_id);
-- the domain first: mara@nord.example is nord.example@mara, and one range holds a whole company
alter table ninefold.contact add column email_key varchar(254) ${collate_c};
create index contact_email on ninefold.contact(email_key, account_id);
alter table ninefold.import_row add column c11 varchar(300) ${collate_c};
