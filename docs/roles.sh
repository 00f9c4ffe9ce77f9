#!/bin/sh
# Run once by the database of compose.yaml, when it is empty: the roles and the database of docs/roles.sql.
set -eu
psql --set=ON_ERROR_STOP=1 --username=postgres \
  --set=owner_password="$OWNER_PASSWORD" --set=web_password="$WEB_PASSWORD" --file=/roles/roles.sql
