-- Hours with the customer they were for: who was billed, else the timesheet's client, else the client of the work effort
-- or of the nearest one above it.
with recursive
/*if work_effort work_effort_party_assignment*/
above(start_id, id, depth) as (
  select w.work_effort_id, w.work_effort_id, 0 from S.work_effort w
  where w.work_effort_id in (select t.work_effort_id from S.time_entry t)
  union all
  select a.start_id, w.work_effort_parent_id, a.depth + 1 from above a
  join S.work_effort w on w.work_effort_id = a.id
  where w.work_effort_parent_id is not null and a.depth < 20
),
client(start_id, party_id) as (
  -- who is billed before who manages, as their names sort
  select distinct on (a.start_id) a.start_id, x.party_id from above a
  join S.work_effort_party_assignment x on x.work_effort_id = a.id
  where x.role_type_id in ('CLIENT_BILLING', 'CLIENT_MANAGER')
    and (x.thru_date is null or x.thru_date > current_timestamp)
    and (x.from_date is null or x.from_date <= current_timestamp)
  order by a.start_id, a.depth, x.role_type_id, x.from_date desc, x.party_id collate "C"
),
/*end*/
entry as (
  select t.time_entry_id, t.party_id, t.from_date, t.work_effort_id, t.timesheet_id, t.invoice_id, t.hours
  from S.time_entry t where t.hours > 0
  /*if since*/
    and (t.last_updated_tx_stamp >= :time_entry
      /*if timesheet*/
      or t.timesheet_id in (select s.timesheet_id from S.timesheet s where s.last_updated_tx_stamp >= :timesheet)
      /*end*/
      /*if work_effort work_effort_party_assignment*/
      -- a client named anywhere above may be the client of any entry
      or exists (select 1 from S.work_effort w where w.last_updated_tx_stamp >= :work_effort)
      or exists (select 1 from S.work_effort_party_assignment x
        where x.last_updated_tx_stamp >= :work_effort_party_assignment
          or x.thru_date > :looked and x.thru_date <= current_timestamp
          or x.from_date > :looked and x.from_date <= current_timestamp)
      /*end*/
      or t.invoice_id in (select i.invoice_id from S.invoice i where i.last_updated_tx_stamp >= :invoice))
  /*end*/
)
select t.time_entry_id,
  coalesce(i.party_id, /*if timesheet*/ s.client_party_id, /*end*/
    /*if work_effort work_effort_party_assignment*/ c.party_id, /*end*/ null) as customer,
  coalesce(t.party_id /*if timesheet*/, s.party_id /*end*/) as worker,
  cast(coalesce(t.from_date /*if timesheet*/, s.from_date /*end*/) at time zone :zone as date) as day,
  round(cast(t.hours as numeric), 2) as hours
from entry t
left join S.invoice i on i.invoice_id = t.invoice_id and i.invoice_type_id = 'SALES_INVOICE'
/*if timesheet*/ left join S.timesheet s on s.timesheet_id = t.timesheet_id /*end*/
/*if work_effort work_effort_party_assignment*/ left join client c on c.start_id = t.work_effort_id /*end*/
order by t.time_entry_id collate "C"
