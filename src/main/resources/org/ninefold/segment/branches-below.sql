-- The offerings one level further down each branch. Value 1: run, 2: the depth reached so far
insert into ninefold.placement_branch(run_id, top_id, offering_id, depth)
select b.run_id, b.top_id, o.id, b.depth + 1
from ninefold.placement_branch b
join ninefold.offering o on o.parent_id = b.offering_id
where b.run_id = ?1 and b.depth = ?2
  and not exists (select 1 from ninefold.placement_branch known
                  where known.run_id = b.run_id and known.top_id = b.top_id and known.offering_id = o.id)
