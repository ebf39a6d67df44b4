-- Acts (edits, merges, deletions) and the change feed.

-- The number of the last act that changed the study; 0: it is as it came.
alter table study add column edit integer not null default 0;
-- The number of the last change of the series.
alter table series add column version integer not null default 0;

-- What columns of an edited study, and of its patient, were when it came.
create table study_original (
  study integer not null references study (id),
  tag integer not null,
  value text not null,
  primary key (study, tag)
) without rowid;

-- Which acts made an edited study what it is.
create table study_step (
  study integer not null references study (id),
  act integer not null,
  primary key (study, act)
) without rowid;
create index study_step_by_act on study_step (act);

-- Where contents lie that were removed and can still come back.
create table trash (
  act integer not null,
  study_instance_uid blob not null,
  series_instance_uid blob not null,
  part integer not null,
  pack_offset integer not null,
  sop_instance_uid blob not null,
  file_length integer not null,
  primary key (act, study_instance_uid, series_instance_uid, part, pack_offset)
) without rowid;
create index trash_by_pack on trash (study_instance_uid, series_instance_uid, part);

-- As table pack, of series of which nothing is left but trash.
create table trash_pack (
  study_instance_uid blob not null,
  series_instance_uid blob not null,
  part integer not null,
  committed integer not null,
  primary key (study_instance_uid, series_instance_uid, part)
) without rowid;

-- The change feed. Stored, conflicting and restored instances are named by the ordinals of a series.
create table change (
  id integer primary key,
  time integer not null,  -- milliseconds since 1970
  kind integer not null,
  act integer not null,
  series integer,
  first_ordinal integer,
  last_ordinal integer,
  study_instance_uid blob,
  series_instance_uid blob,
  sop_instance_uid blob
);

-- Single values: the last act that was applied, the name of this feed.
create table fact (
  name text primary key,
  value not null
) without rowid;
insert into fact values ('feed', lower(hex(randomblob(8))));
