-- Run once, as a superuser or a role that may create roles, on a PostgreSQL (15 or newer) of your own:
--   psql -v owner_password=… -v web_password=… -f docs/roles.sql
-- Then set  DATABASE_URL=postgresql://app_web:…@host:5432/fairlead
--      and  DATABASE_OWNER_URL=postgresql://app_owner:…@host:5432/fairlead

-- Owns the tables, migrates them and runs the queue of mails.
create role app_owner login nosuperuser nobypassrls nocreaterole password :'owner_password';

-- What the web server is: bound by row-level security, owner of nothing.
create role app_web login nosuperuser nobypassrls nocreaterole nocreatedb password :'web_password';

create database fairlead owner app_owner encoding 'UTF8' template template0;

\connect fairlead

-- Search by similarity. A trusted extension: the owner of the database may create it too.
create extension if not exists pg_trgm;

revoke all on database fairlead from public;
grant connect on database fairlead to app_web;

-- Only where the database tests run against this server (TEST_DATABASE_OWNER_URL, TEST_DATABASE_URL):
--   alter role app_owner createdb;
