-- A decision map of six people for each account: one of ours, four at the customer, of whom two are contacts, and one
-- outside; half a million attitudes, guests at every third activity, maps refreshed over two years.
insert into ninefold.contact(id, version, ref, account_id, first_name, last_name, name_key, title, decider)
select a.id * 2 - k, 0, 'C' || a.id * 2 - k, a.id, 'First', 'Last ' || a.id * 2 - k, 'last ' || a.id * 2 - k, 'Boss',
  k = 1 and a.id % 10 < 7
from ninefold.account a, generate_series(0, 1) k;
insert into ninefold.activity_contact(activity_id, contact_id)
select v.id, v.account_id * 2 - v.id % 2 from ninefold.activity v where v.id % 3 = 0;
insert into ninefold.stakeholder(id, version, ref, account_id, contact_id, name, title, function_key, level, role_key,
  to_manager, to_firm, to_project, left_on)
select a.id * 6 - k, 0, case when k in (1, 2) then 'C' || a.id * 2 - k % 2 else 'P' || a.id * 6 - k end, a.id,
  case when k in (1, 2) then a.id * 2 - k % 2 end, 'Person ' || a.id * 6 - k, 'Boss', 'IT',
  (array['LEADER', 'EMPLOYEE', 'INFLUENCER', null])[1 + (a.id + k) % 4],
  (array[null, 'DECIDER', 'BUYER', case when a.id % 2 = 0 then 'CHAMPION' end, 'APPROVER', null])[1 + k],
  case when (a.id + k) % 3 = 0 then (a.id * 7 + k * 5) % 5 - 2 end,
  case when (a.id + k) % 4 = 0 then (a.id * 11 + k * 3) % 5 - 2 end,
  case when (a.id * 31 + k * 7) % 5 < 2 then (a.id * 13 + k) % 5 - 2 end,
  case when (a.id * 6 - k) % 97 = 0 then date '2025-12-01' end
from ninefold.account a, generate_series(0, 5) k;
insert into ninefold.decision_map(id, version, account_id, status, refreshed_on)
select a.id, 0, a.id, 'ASSUMED', date '2026-01-14' - (a.id * 37 % 730)::int from ninefold.account a;
insert into ninefold.map_place(id, version, account_id, stakeholder_id, side, status, x, y, placed_on)
select t.id, 0, t.account_id, t.id,
  case t.account_id * 6 - t.id when 0 then 'OURS' when 5 then 'OUTSIDE' else 'CUSTOMER' end, 'ASSUMED', 0, 0, date '2025-01-01'
from ninefold.stakeholder t
