-- A task may wait for somebody to take it: what arises of itself at an account that nobody has.

alter table ninefold.task alter column assignee drop not null;
alter table ninefold.bin_task alter column assignee drop not null;
