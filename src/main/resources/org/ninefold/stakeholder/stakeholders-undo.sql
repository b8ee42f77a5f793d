-- b1 account of the map, b2 name, b3 title, b4 function, b5 level, b6 role, b7 to b9 attitudes to manager, firm and
-- project, b10 side and b11 status on the map (null: did not stand there), b12 to whom the person reported, b13 contact,
-- b14 first_name, b15 last_name, b16 key of the names, b17 title and b18 decider of the contact (null: none was there),
-- b19 side and status as written, b20 when, b21 version of the contact as written (null: left alone), b22 whether the
-- file said to whom the person reports, b23 the last attitude before

-- part: hold
select t.id from ninefold.stakeholder t
where t.id in (select w.target_id from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last)
order by t.id for update;

-- part: judge
merge into ninefold.import_written w using (
  select k.target_id, case when t.id is null then 'REMOVED_SINCE'
    when t.version <> k.version_written then 'CHANGED_SINCE'
    when g.id is null then 'ACCOUNT_GONE'
    when not (cast(:all as boolean) or (coalesce(h.owner = :actor, false) or coalesce(h.team_id = any(:teams), false))
      and (coalesce(g.owner = :actor, false) or coalesce(g.team_id = any(:teams), false))) then 'OUT_OF_REACH'
    when p.id is null or p.side || ' ' || p.status <> k.b19 then 'CHANGED_SINCE'
    when k.b21 is not null and c.version <> cast(k.b21 as bigint) then 'CHANGED_SINCE'
    when k.b21 is not null and k.b15 is null
      and exists (select 1 from ninefold.activity_contact u where u.contact_id = c.id) then 'IN_USE'
    when k.version_before = 0 and exists (select 1 from ninefold.map_place o
      where o.stakeholder_id = t.id and o.account_id <> p.account_id) then 'IN_USE'
    when k.b10 is null and exists (select 1 from ninefold.map_line l
      where l.account_id = p.account_id and (l.from_id = t.id and l.kind <> 'REPORTS_TO' or l.to_id = t.id
        and (l.kind <> 'REPORTS_TO' or l.from_id not in (select o.target_id from ninefold.import_written o
          where o.run_id = :run and o.target_id between :first and :last)))) then 'IN_USE'
    else 'NONE' end as reason
  from ninefold.import_written k
  left join ninefold.stakeholder t on t.id = k.target_id
  left join ninefold.account h on h.id = t.account_id
  left join ninefold.account g on g.id = cast(k.b1 as bigint)
  left join ninefold.map_place p on p.account_id = g.id and p.stakeholder_id = t.id
  left join ninefold.contact c on c.id = t.contact_id
  where k.run_id = :run and k.target_id between :first and :last and k.outcome is null) n
on (w.run_id = :run and w.target_id = n.target_id)
when matched then update set reason = n.reason;

-- part: needed
select distinct w.target_id from ninefold.import_written w
join ninefold.map_line l on l.account_id = cast(w.b1 as bigint) and l.to_id = w.target_id and l.kind = 'REPORTS_TO'
join ninefold.import_written k on k.run_id = w.run_id and k.target_id = l.from_id
where w.run_id = :run and w.target_id between :first and :last and w.outcome is null and w.reason = 'NONE'
  and w.b10 is null and k.reason <> 'NONE';

-- part: keep
update ninefold.import_written set reason = :reason
where run_id = :run and target_id between :first and :last and target_id = any(:people);

-- part: touched
select cast(w.b1 as bigint) from ninefold.import_written w
where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED'
union select p.account_id from ninefold.map_place p where p.stakeholder_id in (
  select w.target_id from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED');

-- part: apply
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, 'IMPORT', 'CHANGE', 'stakeholder', t.ref, t.account_id,
  nullif(concat_ws(cast(:line as varchar),
    case when t.name <> w.b2 then 'name=' || t.name end,
    case when t.title is distinct from w.b3 then 'title=' || t.title end,
    case when t.function_key is distinct from w.b4 then 'function=' || t.function_key end,
    case when t.level is distinct from w.b5 then 'level=' || t.level end,
    case when t.role_key is distinct from w.b6 then 'role=' || t.role_key end,
    case when t.to_manager is distinct from cast(w.b7 as int) then 'attitude_manager=' || cast(t.to_manager as varchar) end,
    case when t.to_firm is distinct from cast(w.b8 as int) then 'attitude_firm=' || cast(t.to_firm as varchar) end,
    case when t.to_project is distinct from cast(w.b9 as int) then 'attitude_project=' || cast(t.to_project as varchar) end), ''),
  nullif(concat_ws(cast(:line as varchar),
    case when t.name <> w.b2 then 'name=' || w.b2 end,
    case when t.title is distinct from w.b3 then 'title=' || w.b3 end,
    case when t.function_key is distinct from w.b4 then 'function=' || w.b4 end,
    case when t.level is distinct from w.b5 then 'level=' || w.b5 end,
    case when t.role_key is distinct from w.b6 then 'role=' || w.b6 end,
    case when t.to_manager is distinct from cast(w.b7 as int) then 'attitude_manager=' || w.b7 end,
    case when t.to_firm is distinct from cast(w.b8 as int) then 'attitude_firm=' || w.b8 end,
    case when t.to_project is distinct from cast(w.b9 as int) then 'attitude_project=' || w.b9 end), '')
from ninefold.import_written w
join ninefold.stakeholder t on t.id = w.target_id
where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before > 0;
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, 'IMPORT', 'DELETE', 'stakeholder', t.ref, t.account_id,
  concat_ws(cast(:line as varchar), 'name=' || t.name, 'title=' || t.title)
from ninefold.import_written w
join ninefold.stakeholder t on t.id = w.target_id
where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before = 0;
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, 'IMPORT', 'CHANGE', 'contact', c.ref, c.account_id,
  nullif(concat_ws(cast(:line as varchar),
    case when c.first_name is distinct from w.b14 then 'first_name=' || c.first_name end,
    case when c.last_name <> w.b15 then 'last_name=' || c.last_name end,
    case when c.title is distinct from w.b17 then 'title=' || c.title end,
    case when c.decider <> (w.b18 = 'true') then 'decider=' || case when c.decider then 'true' else 'false' end end), ''),
  nullif(concat_ws(cast(:line as varchar),
    case when c.first_name is distinct from w.b14 then 'first_name=' || w.b14 end,
    case when c.last_name <> w.b15 then 'last_name=' || w.b15 end,
    case when c.title is distinct from w.b17 then 'title=' || w.b17 end,
    case when c.decider <> (w.b18 = 'true') then 'decider=' || w.b18 end), '')
from ninefold.import_written w
join ninefold.stakeholder t on t.id = w.target_id
join ninefold.contact c on c.id = t.contact_id
where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.b21 is not null
  and w.b15 is not null;
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, 'IMPORT', 'DELETE', 'contact', c.ref, c.account_id,
  concat_ws(cast(:line as varchar), 'first_name=' || c.first_name, 'last_name=' || c.last_name)
from ninefold.import_written w
join ninefold.stakeholder t on t.id = w.target_id
join ninefold.contact c on c.id = t.contact_id
where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.b21 is not null
  and w.b15 is null;
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, 'IMPORT', 'CHANGE', 'decision-map', n.ref, n.id,
  'map_people=' || n.before, 'map_people=' || n.after
from (
  select a.id, a.ref, string_agg(q.name, '; ' order by q.nth) as before,
    string_agg(case when q.stays then q.name end, '; ' order by q.nth) as after
  from (
    select p.account_id, p.id as nth,
      case when c.id is null then t.name else concat_ws(' ', c.first_name, c.last_name) end as name,
      not exists (select 1 from ninefold.import_written w where w.run_id = :run and w.target_id between :first and :last
        and w.outcome = 'REVERSED' and w.b10 is null and w.target_id = p.stakeholder_id
        and cast(w.b1 as bigint) = p.account_id) as stays
    from ninefold.map_place p
    join ninefold.stakeholder t on t.id = p.stakeholder_id
    left join ninefold.contact c on c.id = t.contact_id
    where p.account_id = any(:accounts)) q
  join ninefold.account a on a.id = q.account_id
  group by a.id, a.ref having max(case when q.stays then 0 else 1 end) = 1) n;
delete from ninefold.attitude where id in (
  select e.id from ninefold.import_written w
  join ninefold.attitude e on e.stakeholder_id = w.target_id
    and (w.version_before = 0
      or cast(e.noted_at as varchar) = w.b20 and e.id > coalesce(cast(w.b23 as bigint), 0))
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED');
delete from ninefold.map_line where id in (
  select l.id from ninefold.import_written w
  join ninefold.map_line l on l.account_id = cast(w.b1 as bigint) and l.from_id = w.target_id
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED'
    and (w.b10 is null or w.b22 is not null and l.kind = 'REPORTS_TO')
  union select l.id from ninefold.import_written w
  join ninefold.map_line l on l.account_id = cast(w.b1 as bigint) and l.to_id = w.target_id
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.b10 is null);
delete from ninefold.map_place where id in (
  select p.id from ninefold.import_written w
  join ninefold.map_place p on p.account_id = cast(w.b1 as bigint) and p.stakeholder_id = w.target_id
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.b10 is null);
merge into ninefold.map_place p using (
  select w.target_id, cast(w.b1 as bigint) as map_of, w.b10, w.b11 from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.b10 is not null
    and w.b10 || ' ' || w.b11 <> w.b19) n
on (p.account_id = n.map_of and p.stakeholder_id = n.target_id)
when matched then update set version = p.version + 1, side = n.b10, status = n.b11;
-- an earlier run that is taken back later finds the contact as this one leaves it
update ninefold.import_written e set b21 = (
  select cast(cast(w.b21 as bigint) + 1 as varchar) from ninefold.import_written w
  where w.run_id = :run and w.target_id = e.target_id)
where e.run_id < :run and e.target_id between :first and :last and e.outcome is null
  and e.run_id in (select r.id from ninefold.import_run r where r.kind = :kind)
  and exists (select 1 from ninefold.import_written w where w.run_id = :run and w.target_id = e.target_id
    and w.outcome = 'REVERSED' and w.b15 is not null and cast(w.b21 as bigint) = cast(e.b21 as bigint) + 1);
delete from ninefold.contact where id in (
  select t.contact_id from ninefold.import_written w
  join ninefold.stakeholder t on t.id = w.target_id
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.b21 is not null
    and w.b15 is null);
merge into ninefold.contact c using (
  select t.contact_id, w.b14, w.b15, w.b16, w.b17, w.b18 from ninefold.import_written w
  join ninefold.stakeholder t on t.id = w.target_id
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.b21 is not null
    and w.b15 is not null) n
on (c.id = n.contact_id)
when matched then update set version = c.version + 1, first_name = n.b14, last_name = n.b15, name_key = n.b16,
  title = n.b17, decider = n.b18 = 'true';
delete from ninefold.stakeholder where id in (
  select w.target_id from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before = 0);
merge into ninefold.stakeholder t using (
  select w.* from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before > 0) n
on (t.id = n.target_id)
when matched then update set version = t.version + 1, name = n.b2, title = n.b3, function_key = n.b4, level = n.b5,
  role_key = n.b6, to_manager = cast(n.b7 as int), to_firm = cast(n.b8 as int), to_project = cast(n.b9 as int),
  contact_id = cast(n.b13 as bigint);
update ninefold.decision_map set version = version + 1 where account_id = any(:accounts);

-- part: reported
select w.b1, w.target_id, w.b12 from ninefold.import_written w
where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.b10 is not null
  and w.b12 is not null;

-- part: report
insert into ninefold.map_line(id, version, account_id, from_id, to_id, kind, status)
select nextval('ninefold.map_line_seq'), 1, n.map_of, n.from_id, n.to_id, 'REPORTS_TO', n.status
from unnest(cast(:of as bigint array), cast(:from as bigint array), cast(:to as bigint array),
  cast(:statuses as varchar array)) as n(map_of, from_id, to_id, status)
join ninefold.map_place p on p.account_id = n.map_of and p.stakeholder_id = n.to_id
order by n.from_id, n.to_id;
