-- Attributes that the configuration adds, with the values of studies (level 1), series (2) and instances (3).
create table extra_attribute (
  id integer primary key autoincrement,  -- never given twice: what is being received may still name one that is gone
  path text not null,   -- eight hexadecimal digits a tag, with dots between
  level integer not null,
  filled integer,       -- rows up to this one have their values; null: all have
  unique (path, level)
);
create table extra_value (
  attribute integer not null references extra_attribute (id),
  value not null,
  row integer not null,  -- of an instance: series << 24 | ordinal
  primary key (attribute, value, row)
) without rowid;
create index extra_value_by_row on extra_value (row, attribute);
-- Studies that were edited, or whose instances changed places, since their values were taken.
create table extra_stale (
  study integer primary key
);

create trigger extra_of_study after delete on study begin
  delete from extra_value where row = old.id and attribute in (select id from extra_attribute where level = 1);
end;
create trigger extra_of_series after delete on series begin
  delete from extra_value where row = old.id and attribute in (select id from extra_attribute where level = 2);
end;
create trigger extra_of_instance after delete on instance begin
  delete from extra_value where row = (old.series << 24 | old.ordinal)
    and attribute in (select id from extra_attribute where level = 3);
end;

-- How many there are, so that nobody need count.
create table counter (
  name text primary key,
  value integer not null
) without rowid;
insert into counter values
  ('patient', (select count(*) from patient)), ('study', (select count(*) from study)),
  ('series', (select count(*) from series)), ('instance', (select coalesce(sum(instance_count), 0) from series)),
  ('conflict', (select count(*) from conflict)), ('trash', (select count(*) from trash)),
  ('pack', (select count(*) from pack)), ('committed', (select coalesce(sum(committed), 0) from pack));
create trigger patient_comes after insert on patient begin
  update counter set value = value + 1 where name = 'patient';
end;
create trigger patient_goes after delete on patient begin
  update counter set value = value - 1 where name = 'patient';
end;
create trigger study_comes after insert on study begin
  update counter set value = value + 1 where name = 'study';
end;
create trigger study_goes after delete on study begin
  update counter set value = value - 1 where name = 'study';
end;
create trigger series_comes after insert on series begin
  update counter set value = value + 1 where name = 'series';
  update counter set value = value + new.instance_count where name = 'instance';
end;
create trigger series_goes after delete on series begin
  update counter set value = value - 1 where name = 'series';
  update counter set value = value - old.instance_count where name = 'instance';
end;
create trigger series_counts after update of instance_count on series begin
  update counter set value = value + new.instance_count - old.instance_count where name = 'instance';
end;
create trigger conflict_comes after insert on conflict begin
  update counter set value = value + 1 where name = 'conflict';
end;
create trigger conflict_goes after delete on conflict begin
  update counter set value = value - 1 where name = 'conflict';
end;
create trigger trash_comes after insert on trash begin
  update counter set value = value + 1 where name = 'trash';
end;
create trigger trash_goes after delete on trash begin
  update counter set value = value - 1 where name = 'trash';
end;
create trigger pack_comes after insert on pack begin
  update counter set value = value + 1 where name = 'pack';
  update counter set value = value + new.committed where name = 'committed';
end;
create trigger pack_goes after delete on pack begin
  update counter set value = value - 1 where name = 'pack';
  update counter set value = value - old.committed where name = 'committed';
end;
create trigger pack_grows after update of committed on pack begin
  update counter set value = value + new.committed - old.committed where name = 'committed';
end;
