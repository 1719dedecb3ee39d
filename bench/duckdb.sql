-- What bench/large asks of Meuse, in DuckDB. Lists in five habits and two languages, people kept as keyed
-- pseudonyms, a person once an event, organisations by identifier or, without one, by the identifier under which their name is known.
set threads = 2;
set memory_limit = '8GB';
set preserve_insertion_order = true;

-- words to codes
create table words as select * from (values
  ('Provincie Limburg (B)', 'be-limburg'), ('Provinz Limburg (B)', 'be-limburg'),
  ('Provincie Luik', 'be-liege'), ('Provinz Lüttich', 'be-liege'),
  ('Duitstalige Gemeenschap', 'be-ostbelgien'), ('Deutschsprachige Gemeinschaft', 'be-ostbelgien'),
  ('Provincie Limburg (NL)', 'nl-limburg'), ('Provinz Limburg (NL)', 'nl-limburg'),
  ('Regio Aken', 'de-aachen'), ('Region Aachen', 'de-aachen'),
  ('Noord-Brabant', 'nl-noord-brabant'), ('Nordbrabant', 'nl-noord-brabant'),
  ('Vlaams-Brabant', 'be-vlaams-brabant'), ('Flämisch-Brabant', 'be-vlaams-brabant'),
  ('KMO', 'sme'), ('KMU', 'sme'), ('Grote onderneming', 'large-enterprise'), ('Großunternehmen', 'large-enterprise'),
  ('Overheid', 'public'), ('Öffentliche Stelle', 'public'), ('Universiteit', 'university'), ('Hochschule', 'university'),
  ('Onderzoekscentrum', 'research'), ('Forschungseinrichtung', 'research'),
  ('Netwerk/ontwikkelingsmaatschappij', 'intermediary'), ('Netzwerk/Wirtschaftsförderung', 'intermediary'),
  ('Biowetenschappen', 'life-sciences'), ('Gesundheit/Lebenswissenschaften', 'life-sciences'),
  ('Innovatieve materialen', 'innovative-materials'), ('Neue Werkstoffe', 'innovative-materials'),
  ('ICT en hightechsystemen', 'high-tech-systems'), ('IKT und Hightech-Systeme', 'high-tech-systems'),
  ('Energie', 'energy'), ('Intercluster', 'cross-sector'),
  ('Brokerage', 'brokerage'), ('Matchmaking', 'matchmaking'), ('Socialising', 'socialising')) as word(text, code);

-- events
create table events as
with lists as (
  select 'be-limburg' as region, "Evenementnummer" as event_id, cast(strptime("Datum", '%Y-%m-%d') as date) as date,
    "Vorm" as format, "Sector" as sector
  from read_csv('INPUTS/be-limburg/*/events.csv', header=true, all_varchar=true, filename=true, delim=',', quote='"', encoding='utf-8')
  union all
  select 'be-ostbelgien' as region, "Veranstaltungs-Nr." as event_id, cast(strptime("Datum", '%d.%m.%y') as date) as date,
    "Format" as format, "Technologiefeld" as sector
  from read_csv('INPUTS/be-ostbelgien/*/events.tsv', header=true, all_varchar=true, filename=true, delim='\t', quote='"', encoding='utf-16')
  union all
  select 'be-vlaams-brabant' as region, "Evenementnummer" as event_id, cast(strptime("Datum", '%d/%m/%Y') as date) as date,
    "Vorm" as format, "Sector" as sector
  from read_csv('INPUTS/be-vlaams-brabant/*/events.csv', header=true, all_varchar=true, filename=true, delim=';', quote='"', encoding='utf-8')
  union all
  select 'de-aachen' as region, "Veranstaltungs-Nr." as event_id, cast(strptime("Datum", '%d.%m.%Y') as date) as date,
    "Format" as format, "Technologiefeld" as sector
  from read_csv('INPUTS/de-aachen/*/events.csv', header=true, all_varchar=true, filename=true, delim=';', quote='"', encoding='latin-1')
  union all
  select 'nl-limburg' as region, "Evenementnummer" as event_id, cast(strptime("Datum", '%d-%m-%Y') as date) as date,
    "Vorm" as format, "Sector" as sector
  from read_csv('INPUTS/nl-limburg/*/events.csv', header=true, all_varchar=true, filename=true, delim=';', quote='"', encoding='utf-8')
)
select region, event_id, date, f.code as format, s.code as sector
from lists left join words f on f.text = format left join words s on s.text = sector;

-- participations, as they are sent, people as pseudonyms
create table lists as
with lists as (
  select filename as file, "Evenementnummer" as event_id, "E-mail" as mail, "Naam" as person, "Organisatie" as organisation,
    "Ondernemingsnummer" as organisation_id, "Type organisatie" as type, "Regio van herkomst" as home, "Land" as country
  from read_csv('INPUTS/be-limburg/*/participations.csv', header=true, all_varchar=true, filename=true, delim=',', quote='"', encoding='utf-8')
  union all
  select filename as file, "Veranstaltungs-Nr." as event_id, "E-Mail" as mail, "Name" as person, "Organisation" as organisation,
    "Unternehmensnummer" as organisation_id, "Art der Organisation" as type, "Herkunftsregion" as home, "Land" as country
  from read_csv('INPUTS/be-ostbelgien/*/participations.tsv', header=true, all_varchar=true, filename=true, delim='\t', quote='"', encoding='utf-16')
  union all
  select filename as file, "Evenementnummer" as event_id, "E-mail" as mail, "Naam" as person, "Organisatie" as organisation,
    "Ondernemingsnummer" as organisation_id, "Type organisatie" as type, "Regio van herkomst" as home, "Land" as country
  from read_csv('INPUTS/be-vlaams-brabant/*/participations.csv', header=true, all_varchar=true, filename=true, delim=';', quote='"', encoding='utf-8')
  union all
  select filename as file, "Veranstaltungs-Nr." as event_id, "E-Mail" as mail, "Name" as person, "Organisation" as organisation,
    "Unternehmensnummer" as organisation_id, "Art der Organisation" as type, "Herkunftsregion" as home, "Land" as country
  from read_csv('INPUTS/de-aachen/*/participations.csv', header=true, all_varchar=true, filename=true, delim=';', quote='"', encoding='latin-1')
  union all
  select filename as file, "Evenementnummer" as event_id, "E-mail" as mail, "Naam" as person, "Organisatie" as organisation,
    "Ondernemingsnummer" as organisation_id, "Type organisatie" as type, "Regio van herkomst" as home, "Land" as country
  from read_csv('INPUTS/nl-limburg/*/participations.csv', header=true, all_varchar=true, filename=true, delim=';', quote='"', encoding='utf-8')
)
select file, event_id, country, t.code as organisation_type, h.code as home_region, organisation,
  upper(regexp_replace(organisation_id, '[^0-9A-Za-z]', '', 'g')) as organisation_id,
  sha256('a key of 32 bytes, known to nobody' || coalesce(nullif(lower(trim(mail)), ''), lower(trim(person)) || '|' || lower(trim(organisation)))) as person_key
from lists left join words t on t.text = type left join words h on h.text = home;

-- a person once an event
create table participations as
select e.region, e.date, e.format, e.sector, l.* exclude (file)
from (select event_id, person_key, min(file) as file, arg_min(country, file) as country, arg_min(organisation_type, file) as organisation_type,
    arg_min(home_region, file) as home_region, arg_min(organisation, file) as organisation, arg_min(organisation_id, file) as organisation_id
  from lists group by event_id, person_key) l join events e using (event_id);

-- organisations by identifier
create table known as
select lower(trim(organisation)) as name, min(organisation_id) as id
from lists where organisation_id <> '' group by 1;

-- participations with their organisations
create table keyed as
  select p.*, coalesce(nullif(organisation_id, ''), id, lower(trim(organisation))) as organisation_key,
    date >= date '2014-07-01' as in_quarter
  from participations p left join known on known.name = lower(trim(organisation));

-- figures
create table figures as
with counted as materialized (
  select region, format, sector, home_region, organisation_type, grouping(region, format, sector, home_region, organisation_type) as set_of,
    count(*) as participations, count(distinct person_key) as participants, count(distinct organisation_key) as organisations,
    count(*) filter (in_quarter) as participations_now, count(distinct person_key) filter (in_quarter) as participants_now,
    count(distinct organisation_key) filter (in_quarter) as organisations_now
  from keyed
  group by grouping sets ((), (region), (format), (sector), (home_region), (organisation_type))
), held as materialized (
  select region, format, sector, grouping(region, format, sector) as set_of, count(*) as events, count(*) filter (date >= date '2014-07-01') as events_now
  from events group by grouping sets ((), (region), (format), (sector))
), named as (
  select *, case set_of when 31 then null when 15 then 'region' when 23 then 'format' when 27 then 'sector' when 29 then 'home_region' else 'organisation_type' end as breakdown,
    coalesce(region, format, sector, home_region, organisation_type) as key
  from counted
)
select 'participations' as indicator, 'to-date' as scope, breakdown, key, participations as value from named
union all select 'participants', 'to-date', breakdown, key, participants from named
union all select 'organisations-reached', 'to-date', breakdown, key, organisations from named
union all select 'participations', 'quarter', breakdown, key, participations_now from named
union all select 'participants', 'quarter', breakdown, key, participants_now from named
union all select 'organisations-reached', 'quarter', breakdown, key, organisations_now from named
union all select 'events', 'to-date', case set_of when 7 then null when 3 then 'region' when 5 then 'format' else 'sector' end, coalesce(region, format, sector), events from held
union all select 'events', 'quarter', case set_of when 7 then null when 3 then 'region' when 5 then 'format' else 'sector' end, coalesce(region, format, sector), events_now from held;

-- figures.csv, with the columns of Meuse's
copy (select 'ttc' as programme, '2014-Q3' as quarter, indicator, scope, breakdown, key, value from figures order by all) to 'OUT/figures.csv' (header);
