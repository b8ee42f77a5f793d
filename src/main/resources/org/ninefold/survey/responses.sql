-- c1 number of the wave, c2 contact_ref, c3 first_name, c4 last_name, c5 company_name, c6 email, c7 answered_on,
-- c8 the answers, c9 key of the names. Of a record: place_id is the wave, other_id the contact, account_id its account.

-- part: rows
select w.row_no, w.record_no, w.c1, w.c2, w.c4, w.c6, w.c7, w.c8, w.c9
from ninefold.import_row w
where w.run_id = :run and w.record_no between :first and :last
order by w.row_no;

-- part: people
select w.row_no, c.id, c.account_id, i.state
from ninefold.import_row w
join ninefold.contact c on c.ref = w.c2
join ninefold.account a on a.id = c.account_id
  and (cast(:all as boolean) or a.owner = :actor or a.team_id = any(:teams))
left join ninefold.invitation i on i.contact_id = c.id and cast(i.wave_id as varchar) = w.c1
where w.run_id = :run and w.record_no between :first and :last
union all
-- without a reference somebody whom the wave means
select w.row_no, c.id, c.account_id, i.state
from ninefold.import_row w
join ninefold.contact c on lower(c.email) = lower(w.c6)
join ninefold.account a on a.id = c.account_id
  and (cast(:all as boolean) or a.owner = :actor or a.team_id = any(:teams))
join ninefold.invitation i on i.contact_id = c.id and cast(i.wave_id as varchar) = w.c1
where w.run_id = :run and w.record_no between :first and :last and w.c2 is null
union all
select w.row_no, c.id, c.account_id, i.state
from ninefold.import_row w
join ninefold.contact c on c.name_key = w.c9
join ninefold.account a on a.id = c.account_id and lower(a.name) = lower(w.c5)
  and (cast(:all as boolean) or a.owner = :actor or a.team_id = any(:teams))
join ninefold.invitation i on i.contact_id = c.id and cast(i.wave_id as varchar) = w.c1
where w.run_id = :run and w.record_no between :first and :last and w.c2 is null and w.c6 is null;

-- part: judge
insert into ninefold.import_record
  (run_id, record_no, row_no, ref, outcome, column_name, reason, found, account_id, other_id, place_id)
select w.run_id, w.record_no, w.row_no, case when n.reason = 'SUPPRESSED' then null else coalesce(w.c2, w.c6, w.c4) end,
  case when n.reason is not null or not cast(:creates as boolean) then 'REJECTED' else 'CREATED' end,
  coalesce(n.column_name, 'contact_ref'),
  case when n.reason is null and not cast(:creates as boolean) then 'NOT_THERE' else n.reason end,
  n.found, n.account, n.contact, n.wave
from ninefold.import_row w
join unnest(cast(:rows as int array), cast(:columns as varchar array), cast(:reasons as varchar array),
    cast(:found as varchar array), cast(:accounts as bigint array), cast(:contacts as bigint array),
    cast(:waves as bigint array))
  as n(row_no, column_name, reason, found, account, contact, wave) on n.row_no = w.row_no
where w.run_id = :run and w.record_no between :first and :last;

-- part: forget
-- who was erased, and what was said of an anonymous wave, is not kept with the rejected row
update ninefold.import_row set c2 = null, c3 = null, c4 = null, c6 = null, c8 = null, c9 = null
where run_id = :run and record_no between :first and :last and row_no = any(:nameless);

-- part: brought
select r.place_id, r.other_id, w.c7, w.c8, cast(:actor as varchar), w.run_id, w.row_no
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED'
order by r.row_no;

-- part: late
-- who answered by the link since the row was judged
update ninefold.import_record set outcome = 'REJECTED', column_name = 'contact_ref', reason = 'ANSWERED_ALREADY', found = ref
where run_id = :run and record_no between :first and :last and row_no = any(:late);
