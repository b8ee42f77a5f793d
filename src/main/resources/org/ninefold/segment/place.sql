-- Places every customer: one row each, with a cell or the first reason that applies. Read from the inside out:
-- bought, spent, known (wallets) -> customer -> ranked -> the row. No WITH: H2 loses values bound inside of one.
-- Value 1: run, 2: first day, 3: last day, 4: reporting currency, 5: measure, 6: lower limit, 7: upper limit
insert into ninefold.placement(run_id, account_id, cell, reason, grade, position, account_value, revenue,
  suppliable_revenue, time_cost, wallet, share, headroom, cost_unknown, share_estimated, wallet_shape)
select ?1, ranked.id,
  case when ranked.reason is null
       then case ranked.third when 1 then 'A' when 2 then 'B' else 'C' end
         || case when ranked.sole_share is not null
                 then case when ranked.sole_share < ?6 then '3' when ranked.sole_share < ?7 then '2' else '1' end
                 when ranked.suppliable < ?6 * ranked.wallet - ranked.slack then '3'
                 when ranked.suppliable < ?7 * ranked.wallet - ranked.slack then '2'
                 else '1' end end,
  ranked.reason,
  case ranked.third when 1 then 'A' when 2 then 'B' when 3 then 'C' end,
  ranked.position,
  case when ranked.rankable then cast(ranked.account_value as numeric(38,4)) end,
  case when ranked.rankable then cast(ranked.revenue as numeric(38,4)) end,
  case when ranked.rankable then cast(ranked.suppliable as numeric(38,4)) end,
  case when ranked.rankable then cast(ranked.time_cost as numeric(38,4)) end,
  case when ranked.shared then cast(ranked.wallet as numeric(38,4)) end,
  case when ranked.shared and ranked.sole_share is not null then ranked.sole_share
       -- beyond this the wallet is a slip of the keyboard, and the quotient would not fit the column
       when ranked.shared and abs(ranked.suppliable) < ranked.wallet * 999999999
       then cast(ranked.suppliable / ranked.wallet as numeric(19,10)) end,
  case when ranked.shared then cast(ranked.wallet - ranked.suppliable as numeric(38,4)) end,
  ranked.rankable and ranked.uncosted > 0 and cast(?5 as varchar(12)) = 'CONTRIBUTION',
  ranked.estimated,
  case when ranked.least = 0 then 'TOTAL' when ranked.least > 0 then 'OFFERINGS' end
from (
  select judged.*, judged.reason is null or judged.reason = 'SHARE_ABOVE_100' as shared,
    case when judged.rankable then row_number() over ranking end as position,
    case when judged.rankable then ntile(3) over ranking end as third
  from (
    select customer.*,
      case when not customer.bought then 'NO_PURCHASE'
           when not customer.rankable then 'NO_RATE'
           when customer.wallet is null or customer.wallet <= 0 then 'NO_WALLET'
           when not customer.covers then 'MIXED_PERIODS'
           when customer.sole_share is null and customer.suppliable > customer.wallet + customer.slack
           then 'SHARE_ABOVE_100' end as reason
    from (
      select a.id, a.ref, bought.revenue, bought.suppliable, bought.uncosted, coalesce(spent.cost, 0) as time_cost,
        case when cast(?5 as varchar(12)) = 'CONTRIBUTION'
             then bought.revenue - coalesce(bought.direct_cost, 0) - coalesce(spent.cost, 0)
             else bought.revenue end as account_value,
        bought.account_id is not null as bought,
        bought.account_id is not null and bought.unrated = 0 and coalesce(spent.unrated, 0) = 0
          and coalesce(known.unrated, 0) = 0 as rankable,
        known.least, known.covers, coalesce(known.estimated, false) as estimated,
        case when known.wallets = 1 then known.share end as sole_share,
        -- a share that stands alone is taken as it is, and its wallet follows from it
        case when known.wallets = 1 and known.estimates = 1
             then case when bought.suppliable > 0 and bought.suppliable < known.share * 100000000000000
                       then bought.suppliable / known.share end
             when known.estimates = known.derived then known.wallet end as wallet,
        -- derived wallets are quotients: their last digits do not decide
        case when known.derived > 0 then 0.0000000001 else 0 end as slack
      from ninefold.account a
      left join (
        -- what each account bought in the period, in the reporting currency; lines without a rate are counted
        select line.account_id, sum(line.revenue) as revenue, sum(line.direct_cost) as direct_cost,
          coalesce(sum(line.revenue) filter (where line.suppliable), 0) as suppliable,
          count(*) - count(line.revenue) as unrated, count(*) filter (where line.uncosted) as uncosted
        from (
          select l.account_id, coalesce(o.suppliable, true) as suppliable, l.direct_cost is null as uncosted,
            case when l.currency = ?4 then l.revenue else l.revenue * r.rate end as revenue,
            case when l.currency = ?4 then l.direct_cost else l.direct_cost * r.rate end as direct_cost
          from ninefold.purchase_line l
          left join ninefold.offering o on o.id = l.offering_id
          left join ninefold.placement_rate r
            on r.run_id = ?1 and r.currency = l.currency and r.on_date = l.purchased_on
          where l.purchased_on between cast(?2 as date) and cast(?3 as date)) line
        group by line.account_id) bought on bought.account_id = a.id
      left join (
        -- what the hours on each account cost; with revenue as the measure they play no part
        select entry.account_id, sum(entry.cost) as cost, count(*) - count(entry.cost) as unrated
        from (
          select e.account_id, e.hours * e.hourly_cost * case when e.currency = ?4 then 1 else r.rate end as cost
          from ninefold.time_entry e
          left join ninefold.placement_rate r
            on r.run_id = ?1 and r.currency = e.currency and r.on_date = e.worked_on
          where cast(?5 as varchar(12)) = 'CONTRIBUTION'
            and e.worked_on between cast(?2 as date) and cast(?3 as date)) entry
        group by entry.account_id) spent on spent.account_id = a.id
      left join (
        -- the wallet of each account: the total alone where one touches the period, else those of the offerings
        -- added up. No window functions in here: with them H2 reads all wallets anew for every account.
        select w.account_id, min(w.offering_key) as least, count(*) as wallets,
          coalesce(sum(w.total), 0) + coalesce(sum(e.wallet), 0) as wallet,
          min(w.estimated_share) as share, count(w.estimated_share) as estimates, count(e.wallet) as derived,
          count(*) filter (where w.told and w.total is null) as unrated,
          bool_or(w.source = 'ESTIMATED' or w.estimated_share is not null) as estimated, every(w.fits) as covers
        from (
          select w.id, w.account_id, w.offering_key, w.estimated_share, w.source,
            w.total_purchases is not null as told,
            case when w.currency = ?4 then w.total_purchases
                 when w.total_purchases is not null then w.total_purchases *
                   (select r.rate from ninefold.rate r
                    where r.currency = w.currency and r.valid_from <= w.period_to
                    order by r.valid_from desc limit 1) end as total,
            -- either just the period, or within it, with a neighbour on each open side and nothing beside it
            case when w.period_from = cast(?2 as date) and w.period_to = cast(?3 as date) then true
                 when w.period_from < cast(?2 as date) or w.period_to > cast(?3 as date) then false
                 else (w.period_from = cast(?2 as date)
                       or exists (select 1 from ninefold.wallet n where n.account_id = w.account_id
                                  and n.offering_key = w.offering_key and n.period_to = w.period_from - 1))
                   and (w.period_to = cast(?3 as date)
                        or exists (select 1 from ninefold.wallet n where n.account_id = w.account_id
                                   and n.offering_key = w.offering_key and n.period_from = w.period_to + 1))
                   and not exists (select 1 from ninefold.wallet n where n.account_id = w.account_id
                                   and n.offering_key = w.offering_key and n.id <> w.id
                                   and n.period_from <= w.period_to and n.period_to >= w.period_from) end as fits
          from ninefold.wallet w
          left join ninefold.offering o on o.id = w.offering_id
          where w.period_from <= cast(?3 as date) and w.period_to >= cast(?2 as date)
            and (w.offering_id is null
                 or o.suppliable
                    and not exists (select 1 from ninefold.wallet t where t.account_id = w.account_id
                                    and t.offering_key = 0 and t.period_from <= cast(?3 as date)
                                    and t.period_to >= cast(?2 as date)))) w
        left join ninefold.placement_estimate e on e.run_id = ?1 and e.wallet_id = w.id
        group by w.account_id) known on known.account_id = a.id
      where a.kind = 'CUSTOMER') customer) judged
  window ranking as (partition by judged.rankable order by judged.account_value desc, judged.ref)) ranked
