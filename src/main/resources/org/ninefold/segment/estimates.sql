-- The wallet behind each estimated share that does not stand alone: suppliable revenue of its days (within the
-- period) and of its offering and those below, divided by the share. A share of 0, or revenue of 0 or less, gives none.
-- Value 1: run, 2: first day, 3: last day, 4: reporting currency
insert into ninefold.placement_estimate(run_id, wallet_id, wallet)
select ?1, s.wallet_id, cast(cast(s.revenue as numeric(38,20)) / s.estimated_share as numeric(38,20))
from (select w.id as wallet_id, w.estimated_share,
             sum(l.revenue * case when l.currency = ?4 then 1 else r.rate end) as revenue
      from ninefold.wallet w
      join ninefold.purchase_line l on l.account_id = w.account_id
       and l.purchased_on between w.period_from and w.period_to
       and l.purchased_on between cast(?2 as date) and cast(?3 as date)
      left join ninefold.offering o on o.id = l.offering_id
      left join ninefold.placement_rate r on r.run_id = ?1 and r.currency = l.currency and r.on_date = l.purchased_on
      where w.estimated_share > 0
        and w.period_from <= cast(?3 as date) and w.period_to >= cast(?2 as date)
        and exists (select 1 from ninefold.wallet other
                    where other.account_id = w.account_id and other.id <> w.id
                      and other.period_from <= cast(?3 as date) and other.period_to >= cast(?2 as date))
        and (l.offering_id is null or o.suppliable)
        and (w.offering_id is null
             or exists (select 1 from ninefold.placement_branch b
                        where b.run_id = ?1 and b.top_id = w.offering_id and b.offering_id = l.offering_id))
      group by w.id, w.estimated_share) s
-- beyond this a wallet is a slip of the keyboard, and would not fit the column
where s.revenue > 0 and s.revenue < s.estimated_share * 100000000000000
