-- Takes accounts out of the sums of all runs, or puts them in. Value 1: account ids, 2: -1 for out, 1 for in
merge into ninefold.placement_sum s
using (select p.run_id, coalesce(a.owner, '') as owner, coalesce(a.team_id, 0) as team_id,
              coalesce(p.cell, p.reason) as outcome, ?2 * count(*) as accounts,
              ?2 * coalesce(sum(p.account_value), 0) as account_value,
              ?2 * coalesce(sum(p.revenue), 0) as revenue, ?2 * coalesce(sum(p.headroom), 0) as headroom
       from ninefold.placement_run r
       join ninefold.placement p on p.run_id = r.id and p.account_id = any(?1)
       join ninefold.account a on a.id = p.account_id
       group by p.run_id, coalesce(a.owner, ''), coalesce(a.team_id, 0), coalesce(p.cell, p.reason)) d
on (s.run_id = d.run_id and s.owner = d.owner and s.team_id = d.team_id and s.outcome = d.outcome)
when matched then update set accounts = s.accounts + d.accounts, account_value = s.account_value + d.account_value,
  revenue = s.revenue + d.revenue, headroom = s.headroom + d.headroom
when not matched then insert (run_id, owner, team_id, outcome, accounts, account_value, revenue, headroom)
  values (d.run_id, d.owner, d.team_id, d.outcome, d.accounts, d.account_value, d.revenue, d.headroom)
