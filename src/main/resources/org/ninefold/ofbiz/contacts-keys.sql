with recursive /*use buyers*/, /*use employed*/
select j.account_id || '/' || j.person_id from job j
