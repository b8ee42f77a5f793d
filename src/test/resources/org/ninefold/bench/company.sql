-- The given company in the product's tables: same accounts, same lines in the same order, one wallet each. Beside them
-- leads and former customers, who are in the lists but never placed.
insert into ninefold.account(id, version, ref, ref_key, name, name_key, kind, owner, team_id, country, currency,
  customer_since, created_at, last_contact_on, next_contact_on)
select a.id, 0, a.ref, lower(a.ref), a.name, lower(a.name), a.kind, u.sign_in, coalesce(u.team_id, 1 + a.id % 50),
  (array['DK', 'SE', 'FI', 'NO', 'DE'])[1 + a.id % 5], 'EUR', date '2010-01-01' + (a.id % 4000)::int,
  now() at time zone 'UTC',
  -- a third was never in contact, a fifth has something planned
  case when a.id % 3 > 0 then date '2026-01-15' - (a.id * 31 % 400)::int end,
  case when a.id % 5 = 0 then date '2026-01-05' + (a.id * 17 % 60)::int end
from (select row_number() over (order by ref) as id, ref, name, 'CUSTOMER' as kind from bench.account
      union all
      select (select count(*) from bench.account) + g, 'L' || lpad(g::text, 7, '0'), 'Prospect ' || g,
        case when g % 7 < 5 then 'LEAD' else 'FORMER' end
      from generate_series(1, (select count(*) * 7 / 100 from bench.account)) g) a
left join ninefold.app_user u on u.id = 1 + a.id * 7919 % 500 and a.id % 97 <> 0
order by a.id;
insert into ninefold.purchase(id, version, ref, account_id, purchased_on, currency)
select row_number() over (order by a.id, p.purchase_ref), 0, p.purchase_ref, a.id, p.purchased_on, 'EUR'
from (select distinct account_ref, purchase_ref, purchased_on from bench.purchase_line) p
join ninefold.account a on a.ref = p.account_ref;
insert into ninefold.purchase_line(id, purchase_id, account_id, purchased_on, currency, offering_id, revenue, direct_cost)
select row_number() over (order by p.id), p.id, p.account_id, l.purchased_on, 'EUR',
  case when l.suppliable then 1 else 2 end, l.revenue, l.direct_cost
from bench.purchase_line l join ninefold.purchase p on p.ref = l.purchase_ref;
insert into ninefold.wallet(id, version, account_id, offering_id, offering_key, period_from, period_to, total_purchases,
  currency, source, entered_by, entered_at)
select row_number() over (order by a.id), 0, a.id, null, 0, w.period_from, w.period_to, w.total, 'EUR', 'ESTIMATED',
  'admin', now() at time zone 'UTC'
from bench.wallet w join ninefold.account a on a.ref = w.account_ref;
select setval('ninefold.account_seq', (select max(id) + 50 from ninefold.account));
select setval('ninefold.purchase_seq', (select max(id) + 50 from ninefold.purchase));
select setval('ninefold.purchase_line_seq', (select max(id) + 50 from ninefold.purchase_line));
select setval('ninefold.wallet_seq', (select max(id) + 50 from ninefold.wallet));
