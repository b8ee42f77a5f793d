-- How long an account of a cell has been silent is asked of the account by its id: the index answers without the row.
create index account_by_id on ninefold.account(id, silent_since);
