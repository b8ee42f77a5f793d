select t.time_entry_id from S.time_entry t where t.hours > 0
