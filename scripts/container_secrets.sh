#!/bin/sh
# Makes the secrets that docker-compose.yml hands to its containers, in the folder secrets/ (or the one named): keys, the database's
# password, and a certificate of its own for it. What is there already is left as it is. Needs openssl alone.
set -eu
folder=${1:-$(dirname "$0")/../secrets}
command -v openssl >/dev/null || { echo 'openssl is missing: install it, then run this again.' >&2; exit 1; }
mkdir -p "$folder"
# Nobody else gets into the folder; the files themselves are read by the accounts of the containers.
chmod 700 "$folder"
cd "$folder"
umask 022

keep() { # name: its text comes in; a file that exists, or one half-written, is never overwritten or taken for whole
  if [ -e "$1" ]; then cat >/dev/null; echo "kept  $1"; return; fi
  cat >"$1.part" && mv "$1.part" "$1" && echo "made  $1"
}
random() { openssl rand -base64 32; }

openssl rand -hex 24 | keep database_password
printf 'postgresql://nps_oracle:%s@database:5432/nps_oracle?sslmode=verify-full&sslrootcert=/run/secrets/database_ca\n' \
  "$(cat database_password)" | keep database_url
printf 'k1:%s\n' "$(random)" | keep seal_keys
random | keep seal_index_key
random | keep auth_secret
openssl rand -hex 24 | keep metrics_token
# Put a key of Anthropic into it to have Claude write the words; empty, the built-in words stand.
printf '' | keep anthropic_api_key

if [ ! -e database_ca ]; then
  made=$(mktemp -d)
  trap 'rm -rf "$made"' EXIT
  openssl req -x509 -newkey rsa:3072 -nodes -days 3650 -subj '/CN=NPS Oracle database' \
    -keyout "$made/ca.key" -out "$made/ca" 2>/dev/null
  openssl req -newkey rsa:3072 -nodes -subj '/CN=database' -keyout "$made/key" -out "$made/request" 2>/dev/null
  printf 'subjectAltName=DNS:database,DNS:localhost,IP:127.0.0.1\n' >"$made/names"
  openssl x509 -req -days 3650 -in "$made/request" -CA "$made/ca" -CAkey "$made/ca.key" -CAcreateserial \
    -extfile "$made/names" -out "$made/certificate" 2>/dev/null
  # The authority's key is thrown away: it has signed what it is for.
  chmod 644 "$made/key"
  mv "$made/key" database_key
  mv "$made/certificate" database_certificate
  mv "$made/ca" database_ca
  echo 'made  database_ca, database_certificate, database_key'
else
  echo 'kept  database_ca, database_certificate, database_key'
fi
echo "Back up $(pwd) apart from the database: without seal_keys and seal_index_key nobody reads the data again."
