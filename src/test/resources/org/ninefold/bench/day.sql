-- 100,000 accounts of 500 owners with two placements, 1,000,000 activities, 300,000 tasks of which a third is open, and
-- what 300,000 audit rows of the last month say. Moments lie before 2026-01-15, the bench's today.
insert into ninefold.account(id, version, ref, ref_key, name, name_key, kind, owner, team_id, country, currency, created_at)
select g, 0, 'A' || g, 'a' || g, 'Account ' || g, 'account ' || g, case when g % 15 = 0 then 'LEAD' else 'CUSTOMER' end,
  u.sign_in, u.team_id, 'DK', 'EUR', timestamp '2025-01-01'
from generate_series(1, 100000) g join ninefold.app_user u on u.id = 1 + g * 7919 % 500;
insert into ninefold.activity(id, version, ref, account_id, kind, done, on_day, minutes, subject, responsible)
select g, 0, 'V' || g, a.id, (array['CALL', 'MEETING', 'MAIL', 'NOTE'])[1 + g % 4], g % 20 > 0,
  case when g % 20 > 0 then date '2026-01-14' - (g * 31 % 1800)::int else date '2026-01-10' + (g * 17 % 90)::int end,
  30, 'Talked about ' || g, a.owner
from generate_series(1, 1000000) g join ninefold.account a on a.id = 1 + g::bigint * 7907 % 100000;
update ninefold.account a
set last_contact_on = (select max(v.on_day) from ninefold.activity v
                       where v.account_id = a.id and v.done and v.kind <> 'NOTE'),
    next_contact_on = (select min(v.on_day) from ninefold.activity v where v.account_id = a.id and not v.done);
insert into ninefold.task(id, version, ref, title, title_key, account_id, owner, team_id, assignee, made_by, made_at, why_kind, due_on,
  priority, state, closed_at, closed_by, snoozed_until)
select g, 0, 'T' || g, 'Task ' || g, 'task ' || g, case when g % 10 > 0 then a.id end,
  case when g % 10 > 0 then a.owner end, case when g % 10 > 0 then a.team_id end, a.owner, a.owner,
  timestamp '2025-12-01', 'PERSON', date '2025-12-20' + (g * 13 % 90)::int,
  (array['HIGH', 'NORMAL', 'NORMAL', 'LOW'])[1 + g % 4], case when g % 3 = 0 then 'OPEN' else 'DONE' end,
  case when g % 3 > 0 then timestamp '2026-01-05' - g % 300 * interval '1 hour' end,
  case when g % 3 > 0 then a.owner end, case when g % 30 = 0 then date '2026-02-01' end
from generate_series(1, 300000) g join ninefold.account a on a.id = 1 + g::bigint * 6131 % 100000;
insert into ninefold.job(id, version, kind, state, progress, created_by, created_at, finished_at)
select r, 0, 'placement', 'DONE', 100, 'admin', m, m
from (values (1, timestamp '2025-12-01'), (2, timestamp '2026-01-12')) runs(r, m);
insert into ninefold.placement_run(id, period_from, period_to, months, measure, low_limit, high_limit, currency, ranked,
  placed, appointed, created_by, finished_at)
select r, t - interval '1 year' + interval '1 day', t, 12, 'CONTRIBUTION', 0.34, 0.67, 'EUR', 0, 0, false, 'admin', m
from (values (1, date '2025-11-30', timestamp '2025-12-01'), (2, date '2025-12-31', timestamp '2026-01-12')) runs(r, t, m);
insert into ninefold.placement(run_id, account_id, cell, reason, cost_unknown, share_estimated)
select r, a.id, case when n < 9 then (array['A1','A2','A3','B1','B2','B3','C1','C2','C3'])[1 + n] end,
  case when n >= 9 then 'NO_WALLET' end, false, false
from (select r, id, (id * 31 + case when id % 10 = 0 then r else 0 end) % 10 as n
      from ninefold.account, generate_series(1, 2) r where kind = 'CUSTOMER') a;
insert into ninefold.standing(account_id, owner, team_id, name_key, cell, reason, account_value, as_of)
select a.id, a.owner, a.team_id, a.name_key, p.cell, p.reason, a.id * 37 % 1000000, date '2025-12-31'
from ninefold.placement p join ninefold.account a on a.id = p.account_id where p.run_id = 2;
update ninefold.placement_lane set standing_run_id = 2;
insert into ninefold.standing_basis(run_id, measure, period_from, period_to)
values (2, 'CONTRIBUTION', date '2025-01-01', date '2025-12-31');
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id)
select g, timestamp '2026-01-14 20:00' - g * interval '8 seconds', case when g % 3 = 0 then 'admin' else a.owner end,
  case when g % 3 = 0 then 'IMPORT' else 'SCREEN' end, 'CHANGE', 'account', a.ref, a.id
from generate_series(1, 300000) g join ninefold.account a on a.id = 1 + g::bigint * 5003 % 100000
