-- What people are paid, as what an hour of theirs costs. The other types of rates are what customers are billed.
select concat_ws('/', r.party_id, r.rate_type_id, r.period_type_id, r.rate_currency_uom_id, r.empl_position_type_id,
    cast(extract(epoch from r.from_date) * 1000 as bigint)) collate "C" as id,
  r.party_id, cast(r.from_date at time zone :zone as date) as from_day,
  cast(r.thru_date at time zone :zone as date) as thru_day,
  round(case r.period_type_id when 'RATE_HOUR' then r.rate_amount when 'RATE_MONTH' then r.rate_amount / :hours
    when 'RATE_YEAR' then r.rate_amount / (12 * :hours) else r.rate_amount * 52 / (12 * :hours) end, 4) as hourly,
  r.rate_currency_uom_id
from S.rate_amount r
where r.rate_type_id = 'AVERAGE_PAY_RATE' and r.party_id <> '_NA_' and r.work_effort_id = '_NA_'
  and r.period_type_id in ('RATE_HOUR', 'RATE_WEEK', 'RATE_MONTH', 'RATE_YEAR') and r.rate_amount is not null
order by 1
