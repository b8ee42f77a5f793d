-- The rate of every foreign currency on each day of the period: the latest on or before the day.
-- Value 1: run, 2: first day, 3: last day, 4: reporting currency
insert into ninefold.placement_rate(run_id, currency, on_date, rate)
select ?1, r.currency, d.on_date, r.rate
from (select currency, valid_from, rate,
             lead(valid_from) over (partition by currency order by valid_from) as next_from
      from ninefold.rate where currency <> ?4) r
join (select cast(?2 as date) + (a.n + 10 * b.n + 100 * c.n + 1000 * d.n) as on_date
      from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) a(n)
      cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) b(n)
      cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) c(n)
      cross join (values (0), (1), (2), (3)) d(n)) d
  on d.on_date >= r.valid_from and (r.next_from is null or d.on_date < r.next_from)
where d.on_date <= cast(?3 as date)
