-- c1 account_ref, c2 entry_ref, c3 worked_on, c4 hours, c5 hourly_cost, c6 currency

-- part: judge
insert into ninefold.import_record
  (run_id, record_no, row_no, ref, outcome, column_name, reason, found, target_id, account_id, currency)
select k.run_id, k.record_no, k.row_no, k.c2,
  case when k.reason is not null then 'REJECTED' when k.target_id is null then 'CREATED'
       when k.same and k.currency_new = k.currency_old then 'UNCHANGED' else 'UPDATED' end,
  case when k.reason = 'UNKNOWN_ACCOUNT' then 'account_ref' when k.reason is not null then 'entry_ref' end,
  k.reason,
  case when k.reason = 'UNKNOWN_ACCOUNT' then k.c1 when k.reason is not null then k.c2 end,
  k.target_id, k.account_id, k.currency_new
from (
  select j.*,
    case when j.nth > 1 then 'TWICE_IN_FILE'
         when j.target_id is not null and not j.visible then 'NOT_FREE'
         when j.account_id is null then 'UNKNOWN_ACCOUNT'
         when j.target_id is null and not cast(:creates as boolean) then 'NOT_THERE'
         when j.target_id is not null and not cast(:updates as boolean) then 'ALREADY_THERE' end as reason
  from (
    select w.*, row_number() over (partition by w.record_no, w.c2 order by w.row_no) as nth,
      e.id as target_id, a.id as account_id, e.currency as currency_old,
      coalesce(w.c6, e.currency, a.currency, :currency) as currency_new,
      (cast(:all as boolean) or coalesce(o.owner = :actor, false) or coalesce(o.team_id = any(:teams), false)) as visible,
      (e.account_id = a.id and e.worked_on = cast(w.c3 as date) and e.hours = cast(w.c4 as numeric(9,2))
        and e.hourly_cost = cast(w.c5 as numeric(19,4))) as same
    from ninefold.import_row w
    left join ninefold.account a on a.ref = w.c1
      and (cast(:all as boolean) or a.owner = :actor or a.team_id = any(:teams))
    left join ninefold.time_entry e on e.ref = w.c2
    left join ninefold.account o on o.id = e.account_id
    where w.run_id = :run and w.record_no between :first and :last) j) k;

-- part: apply
update ninefold.import_record set target_id = nextval('ninefold.time_entry_seq')
where run_id = :run and record_no between :first and :last and outcome = 'CREATED';
insert into ninefold.import_written(run_id, target_id, ref, version_before, version_written, b1, b2, b3, b4, b5)
select r.run_id, r.target_id, r.ref, coalesce(e.version, 0), coalesce(e.version, 0) + 1,
  cast(e.account_id as varchar), cast(e.worked_on as varchar), cast(e.hours as varchar), cast(e.hourly_cost as varchar), e.currency
from ninefold.import_record r
left join ninefold.time_entry e on e.id = r.target_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('CREATED', 'UPDATED')
  and cast(:keeps as boolean);
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, cast(:via as varchar), 'CHANGE', 'time-entry', r.ref, r.account_id,
  concat_ws(cast(:line as varchar), case when e.account_id <> r.account_id then 'account=' || was.ref end,
    case when e.worked_on <> cast(w.c3 as date) then 'worked_on=' || cast(e.worked_on as varchar) end,
    case when e.hours <> cast(w.c4 as numeric(9,2)) then 'hours=' || cast(e.hours as varchar) end,
    case when e.hourly_cost <> cast(w.c5 as numeric(19,4)) then 'hourly_cost=' || cast(e.hourly_cost as varchar) end,
    case when e.currency <> r.currency then 'currency=' || e.currency end),
  concat_ws(cast(:line as varchar), case when e.account_id <> r.account_id then 'account=' || w.c1 end,
    case when e.worked_on <> cast(w.c3 as date) then 'worked_on=' || w.c3 end,
    case when e.hours <> cast(w.c4 as numeric(9,2)) then 'hours=' || w.c4 end,
    case when e.hourly_cost <> cast(w.c5 as numeric(19,4)) then 'hourly_cost=' || w.c5 end,
    case when e.currency <> r.currency then 'currency=' || r.currency end)
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
join ninefold.time_entry e on e.id = r.target_id
join ninefold.account was on was.id = e.account_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED';
merge into ninefold.time_entry e using (
  select r.target_id, r.account_id as new_account, r.currency as new_currency, w.* from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED') n
on (e.id = n.target_id)
when matched then update set version = e.version + 1, account_id = n.new_account, worked_on = cast(n.c3 as date),
  hours = cast(n.c4 as numeric(9,2)), hourly_cost = cast(n.c5 as numeric(19,4)), currency = n.new_currency;
insert into ninefold.time_entry(id, version, ref, account_id, worked_on, hours, hourly_cost, currency)
select r.target_id, 1, r.ref, r.account_id, cast(w.c3 as date), cast(w.c4 as numeric(9,2)),
  cast(w.c5 as numeric(19,4)), r.currency
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED'
order by r.record_no;
