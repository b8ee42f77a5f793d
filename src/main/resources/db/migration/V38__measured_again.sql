-- What measures the same again, or from another viewpoint, is a series: its waves carry the number of the first.
alter table ninefold.wave add column series_id bigint;
update ninefold.wave set series_id = id;
alter table ninefold.wave alter column series_id set not null;
create index wave_series on ninefold.wave(series_id, opens_on);

-- So many months after it opens the next one is due; null where nobody has said so.
alter table ninefold.wave add column again_months int;
-- whether somebody was reminded of it
alter table ninefold.wave add column again_told boolean default false not null;

-- How far the people of a wave are, and who is silent where, is read from the index alone.
create index invitation_reach on ninefold.invitation(wave_id, state, obstacle, account_id, language);
