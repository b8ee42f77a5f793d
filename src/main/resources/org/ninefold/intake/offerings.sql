-- c1 offering_ref, c2 name, c3 parent_ref, c4 suppliable. All offerings of a file are judged in one chunk, so that a
-- parent may stand anywhere in it.

-- part: fill
merge into ninefold.import_row w using (
  select r.run_id, r.record_no, r.row_no, o.name, o.suppliable, p.ref as parent
  from ninefold.import_row r
  join ninefold.offering o on o.ref = r.c1
  left join ninefold.offering p on p.id = o.parent_id
  where r.run_id = :run and r.record_no between :first and :last) n
on (w.run_id = n.run_id and w.record_no = n.record_no and w.row_no = n.row_no)
when matched then update set
  c2 = case when 'name' = any(:fills) then n.name else w.c2 end,
  c3 = case when 'parent_ref' = any(:fills) then coalesce(n.parent, w.c3) else w.c3 end,
  c4 = case when 'suppliable' = any(:fills) then case when n.suppliable then 'true' else 'false' end else w.c4 end;

-- part: judge
insert into ninefold.import_record
  (run_id, record_no, row_no, ref, outcome, column_name, reason, found, target_id)
select k.run_id, k.record_no, k.row_no, k.c1,
  case when k.reason is not null then 'REJECTED' when k.target_id is null then 'CREATED'
       when k.same then 'UNCHANGED' else 'UPDATED' end,
  case when k.reason is not null then 'offering_ref' end, k.reason, case when k.reason is not null then k.c1 end,
  k.target_id
from (
  select j.*,
    case when j.nth > 1 then 'TWICE_IN_FILE'
         when j.target_id is null and not cast(:creates as boolean) then 'NOT_THERE'
         when j.target_id is not null and not cast(:updates as boolean) then 'ALREADY_THERE' end as reason
  from (
    select w.*, row_number() over (partition by w.record_no, w.c1 order by w.row_no) as nth, o.id as target_id,
      (o.name = w.c2 and (w.c3 is null or w.c3 is not distinct from p.ref)
        and (w.c4 is null or cast(w.c4 as boolean) = o.suppliable)) as same
    from ninefold.import_row w
    left join ninefold.offering o on o.ref = w.c1
    left join ninefold.offering p on p.id = o.parent_id
    where w.run_id = :run and w.record_no between :first and :last) j) k;

-- part: known
select o.ref, p.ref from ninefold.offering o left join ninefold.offering p on p.id = o.parent_id;

-- part: brought
select w.c1, w.c3 from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
where r.run_id = :run and r.record_no between :first and :last and r.outcome <> 'REJECTED';

-- part: reject
update ninefold.import_record r set outcome = 'REJECTED', column_name = 'parent_ref', reason = :reason,
  found = (select w.c3 from ninefold.import_row w
    where w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no)
where r.run_id = :run and r.record_no between :first and :last and r.outcome <> 'REJECTED' and r.ref = any(:refs);

-- part: apply
update ninefold.import_record set target_id = nextval('ninefold.offering_seq')
where run_id = :run and record_no between :first and :last and outcome = 'CREATED';
insert into ninefold.import_written(run_id, target_id, ref, version_before, version_written, b1, b2, b3)
select r.run_id, r.target_id, r.ref, coalesce(o.version, 0), coalesce(o.version, 0) + 1,
  o.name, cast(o.parent_id as varchar), case when o.suppliable then 'true' else 'false' end
from ninefold.import_record r
left join ninefold.offering o on o.id = r.target_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('CREATED', 'UPDATED')
  and cast(:keeps as boolean);
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, cast(:via as varchar), 'CHANGE', 'offering', r.ref,
  nullif(concat_ws(cast(:line as varchar),
    case when w.c2 <> o.name then 'name=' || o.name end,
    case when w.c3 is distinct from p.ref and w.c3 is not null then 'parent=' || p.ref end,
    case when cast(w.c4 as boolean) <> o.suppliable then 'suppliable=' || case when o.suppliable then 'true' else 'false' end end), ''),
  nullif(concat_ws(cast(:line as varchar),
    case when w.c2 <> o.name then 'name=' || w.c2 end,
    case when w.c3 is distinct from p.ref then 'parent=' || nullif(w.c3, '') end,
    case when cast(w.c4 as boolean) <> o.suppliable then 'suppliable=' || w.c4 end), '')
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
join ninefold.offering o on o.id = r.target_id
left join ninefold.offering p on p.id = o.parent_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED';
insert into ninefold.offering(id, version, ref, name, parent_id, suppliable)
select r.target_id, 1, w.c1, w.c2, null, coalesce(cast(w.c4 as boolean), true)
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED'
order by r.row_no;
merge into ninefold.offering o using (
  select r.target_id, w.c2, w.c3, w.c4, p.id as parent from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  left join ninefold.offering p on p.ref = w.c3
  where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED') n
on (o.id = n.target_id)
when matched then update set version = o.version + 1, name = n.c2,
  parent_id = case when n.c3 = '' then null else coalesce(n.parent, o.parent_id) end,
  suppliable = coalesce(cast(n.c4 as boolean), o.suppliable);
merge into ninefold.offering o using (
  select r.target_id, p.id as parent from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  join ninefold.offering p on p.ref = w.c3
  where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED') n
on (o.id = n.target_id)
when matched then update set parent_id = n.parent;
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, cast(:via as varchar), 'CREATE', 'offering', r.ref,
  concat_ws(cast(:line as varchar), 'name=' || w.c2, 'parent=' || w.c3, 'suppliable=' || coalesce(w.c4, 'true'))
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED';
