-- What people are paid, as what an hour of theirs costs. The other types of rates are what customers are billed.
with rate(id, party_id, from_day, thru_day, hourly, currency, from_date, thru_date) as (
  select concat_ws('/', r.party_id, r.rate_type_id, r.period_type_id, r.rate_currency_uom_id, r.empl_position_type_id,
      cast(extract(epoch from r.from_date) * 1000 as bigint)) collate "C",
    r.party_id, cast(r.from_date at time zone :zone as date), cast(r.thru_date at time zone :zone as date),
    round(case r.period_type_id when 'RATE_HOUR' then r.rate_amount when 'RATE_MONTH' then r.rate_amount / :hours
      when 'RATE_QUARTER' then r.rate_amount / (3 * :hours) when 'RATE_YEAR' then r.rate_amount / (12 * :hours)
      else r.rate_amount * 52 / (12 * :hours) end, 4),
    r.rate_currency_uom_id, r.from_date, r.thru_date
  from S.rate_amount r
  where r.rate_type_id = 'AVERAGE_PAY_RATE' and r.party_id <> '_NA_' and r.work_effort_id = '_NA_'
    and r.period_type_id in ('RATE_HOUR', 'RATE_WEEK', 'RATE_MONTH', 'RATE_QUARTER', 'RATE_YEAR')
    and r.rate_amount is not null
),
-- of several from one day on one counts: where a rate was corrected, the old one ends on the day it began
held as (
  select distinct on (r.party_id, r.from_day) r.* from rate r
  order by r.party_id, r.from_day, r.thru_date is not null, r.from_date desc, r.thru_date desc, r.id
)
select h.id, h.party_id, h.from_day, h.thru_day, h.hourly, h.currency from held h order by h.id
