-- 50 teams in three levels, 500 account managers, and one user of each other reach.
insert into ninefold.team(id, version, name, parent_id)
select g, 0, 'Team ' || lpad(g::text, 2, '0'), case when g = 1 then null when g <= 8 then 1 else 2 + g % 7 end
from generate_series(1, 50) g;
insert into ninefold.app_user(id, version, sign_in, name, role, team_id, language, password_hash, password_due, enabled,
  session_stamp, created_at)
select g, 0, 'owner' || lpad(g::text, 3, '0'), 'Owner ' || g, 'ACCOUNT_MANAGER', 1 + g % 50, 'en', '-', false, true, 0,
  now() at time zone 'UTC'
from generate_series(1, 500) g;
insert into ninefold.app_user(id, version, sign_in, name, role, team_id, language, password_hash, password_due, enabled,
  session_stamp, created_at)
select 500 + column3, 0, column1, column1, column2, column4, 'en', '-', false, true, 0, now() at time zone 'UTC'
from (values ('admin', 'ADMINISTRATOR', 1, null), ('nation', 'SALES_MANAGER', 2, 1), ('region', 'SALES_MANAGER', 3, 2)) v;
select setval('ninefold.team_seq', 50);
select setval('ninefold.app_user_seq', 550);
insert into ninefold.offering(id, version, ref, name, suppliable)
values (1, 0, 'CAN', 'What we can supply', true), (2, 0, 'CANNOT', 'What we cannot supply', false);
select setval('ninefold.offering_seq', 50);
