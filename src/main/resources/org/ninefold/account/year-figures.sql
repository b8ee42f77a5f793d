-- One row a calendar year: revenue, direct cost and cost of time in the reporting currency, lines of unknown cost,
-- and the currencies that lack a rate. The rate is the latest on or before the day.
select extract(year from f.happened_on) as calendar_year,
       cast(coalesce(sum(f.revenue * f.rate), 0) as numeric(19,4)) as revenue,
       cast(coalesce(sum(f.direct_cost * f.rate), 0) as numeric(19,4)) as direct_cost,
       cast(coalesce(sum(f.time_cost * f.rate), 0) as numeric(19,4)) as time_cost,
       sum(f.cost_unknown) as cost_unknown,
       string_agg(distinct case when f.rate is null then f.currency end, ' ') as missing
from (
  select l.purchased_on as happened_on, l.currency, l.revenue, l.direct_cost, 0 as time_cost,
         case when l.direct_cost is null then 1 else 0 end as cost_unknown,
         case when l.currency = ? then 1 else
           (select r.rate from ninefold.rate r where r.currency = l.currency and r.valid_from <= l.purchased_on
            order by r.valid_from desc limit 1) end as rate
  from ninefold.purchase_line l
  where l.account_id = ?
  union all
  select t.worked_on, t.currency, 0, 0, t.hours * t.hourly_cost, 0,
         case when t.currency = ? then 1 else
           (select r.rate from ninefold.rate r where r.currency = t.currency and r.valid_from <= t.worked_on
            order by r.valid_from desc limit 1) end
  from ninefold.time_entry t
  where t.account_id = ?
) f
group by extract(year from f.happened_on)
order by calendar_year desc
