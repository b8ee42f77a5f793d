#!/usr/bin/env bash
# Starts Ninefold on Payara Micro, and stays with it.
#
# Waits for the database, starts the server, and asks /health/ready until it answers 200. Where the database is away at
# that moment it tries again; where the deployment fails for another reason it ends, with the cause as its last lines.
# SIGTERM and SIGINT are passed on. Ends with 1: something is missing; 2: no database in time; 3: deployment failed;
# otherwise with the server's own code.
#
#   NINEFOLD_WAR            the WAR (default: ninefold.war beside this script, or target/ninefold.war)
#   NINEFOLD_MICRO          the Payara Micro jar (default: payara-micro.jar beside this script)
#   NINEFOLD_HOME           folder of data, log and unpacked files (default: the working directory)
#   NINEFOLD_PORT           port (default 8080)
#   NINEFOLD_ADDRESS        address to listen on (default 0.0.0.0; 127.0.0.1 behind a proxy on this machine)
#   NINEFOLD_WAIT_DATABASE  seconds to wait for the database (default 120)
#   NINEFOLD_WAIT_READY     seconds from the server's start until it must be ready (default 300)
#   NINEFOLD_JAVA_OPTIONS   further options of the virtual machine, such as -Xmx2g
#   NINEFOLD_SECRETS        folder with one file a secret, named like the setting (ninefold.db.password)
# The product's own settings are in application.properties beside this script.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
home=${NINEFOLD_HOME:-$PWD}
port=${NINEFOLD_PORT:-8080}
wait_database=${NINEFOLD_WAIT_DATABASE:-120}
wait_ready=${NINEFOLD_WAIT_READY:-300}
log="$home/log/start.log"
server=

say() { printf 'ninefold: %s\n' "$*" >&2; }
die() { local code=$1; shift; say "$@"; exit "$code"; }

first_of() {
  local file
  for file in "$@"; do
    if [[ -f $file ]]; then printf '%s' "$file"; return; fi
  done
}

find_java() {
  local java=java version
  if [[ -n ${JAVA_HOME:-} ]]; then java=$JAVA_HOME/bin/java; fi
  command -v "$java" >/dev/null || die 1 "no Java found: install a JDK 17, or set JAVA_HOME"
  version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
  [[ $version == 17 ]] || die 1 "Java 17 is needed, this is ${version:-unknown}: set JAVA_HOME"
  printf '%s' "$java"
}

# host and port of a PostgreSQL address; nothing for other databases
database_place() {
  sed -nE 's#^jdbc:postgresql://(\[[^]]+\]|[^/:?]+)(:([0-9]+))?/.*#\1 \3#p' <<<"${NINEFOLD_DB_URL:-}"
}

answers() { (exec 3<>"/dev/tcp/$1/$2") 2>/dev/null; }

wait_for_port() {
  local host port_of_database
  read -r host port_of_database <<<"$(database_place)" || true
  if [[ -z ${host:-} ]]; then return; fi
  host=${host#[}
  host=${host%]}
  until answers "$host" "${port_of_database:-5432}"; do
    if ((SECONDS >= wait_database)); then
      die 2 "no database at $host:${port_of_database:-5432} after $wait_database seconds"
    fi
    sleep 1
  done
}

is_ready() {
  local host=${NINEFOLD_ADDRESS:-127.0.0.1} status
  if [[ $host == 0.0.0.0 ]]; then host=127.0.0.1; fi
  status=$( (exec 3<>"/dev/tcp/$host/$port" \
    && printf 'GET /health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3 \
    && IFS=' ' read -r -t 10 _ code _ <&3 && printf '%s' "$code") 2>/dev/null) || return 1
  [[ $status == 200 ]]
}

# The server calls itself ready whether or not the deployment succeeded; a good one answers soon after.
server_started() { grep -q 'Payara Micro .* ready in' "$log"; }

deployment_failed() { grep -qE 'Exception while (preparing|loading|deploying|starting) the app' "$log"; }

database_was_away() {
  grep -qE 'Connection to .* refused|the database system is (starting up|shutting down)|The connection attempt failed|UnknownHostException' "$log"
}

# What the server says of the fault, each with the line that explains it, the innermost cause last
causes() {
  awk '/^ *Exception while |^Internal Exception: |^Caused by: |FATAL: |ERROR: / { print substr($0, 1, 300); more = 1; next }
       more && NF && !/^[ \t]*(at |\.\.\. )|^\[/ { print "  " substr($0, 1, 300) }
       { more = 0 }' "$log" | grep -v 'ResourceAllocation\|RAR[0-9]' | awk '!seen[$0]++' | tail -n 8 >&2 || true
}

stop_server() {
  if [[ -n $server ]] && kill -0 "$server" 2>/dev/null; then
    kill -TERM "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
}

start_server() {
  local java=$1 war=$2 micro=$3
  local -a options=(-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError -XX:+HeapDumpOnOutOfMemoryError
    "-XX:HeapDumpPath=$home/log" -Duser.timezone=UTC -Dfile.encoding=UTF-8)
  local -a more=() micro_options=(--nohazelcast --disablephonehome --port "$port" --contextroot /
    --unpackdir "$home/unpack" --prebootcommandfile "$home/log/pre-boot.txt"
    --postbootcommandfile "$here/post-boot.txt" --systemproperties "$here/application.properties")
  read -r -a more <<<"${NINEFOLD_JAVA_OPTIONS:-}" || true
  if [[ -n ${NINEFOLD_SECRETS:-} ]]; then micro_options+=(--secretsdir "$NINEFOLD_SECRETS"); fi
  cp -- "$here/pre-boot.txt" "$home/log/pre-boot.txt"
  if [[ -n ${NINEFOLD_ADDRESS:-} ]]; then
    printf 'set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=%s\n' \
      "$NINEFOLD_ADDRESS" >>"$home/log/pre-boot.txt"
  fi
  : >"$log"
  cd -- "$home"
  "$java" "${options[@]}" "${more[@]}" -jar "$micro" "${micro_options[@]}" "$war" > >(tee -p >(sed -u 20000q >"$log")) 2>&1 &
  server=$!
}

# 0: ready; 2: the database was away; 3: failed
watch_start() {
  local end=$((SECONDS + wait_ready)) grace=20
  until is_ready; do
    if server_started || deployment_failed; then grace=$((grace - 1)); fi
    if deployment_failed && ((grace > 2)); then grace=2; fi
    if ! kill -0 "$server" 2>/dev/null || ((grace <= 0 || SECONDS >= end)); then
      if database_was_away; then return 2; fi
      return 3
    fi
    sleep 1
  done
}

main() {
  local java war micro outcome code=0
  java=$(find_java)
  war=${NINEFOLD_WAR:-$(first_of "$here/ninefold.war" "$here/../../target/ninefold.war")}
  micro=${NINEFOLD_MICRO:-$(first_of "$here/payara-micro.jar" "$here/../../target/dependency/payara-micro.jar")}
  [[ -f $war ]] || die 1 "no WAR: set NINEFOLD_WAR"
  [[ -f $micro ]] || die 1 "no Payara Micro: set NINEFOLD_MICRO"
  mkdir -p -- "$home/log" "$home/unpack"
  trap 'stop_server; exit 143' TERM
  trap 'stop_server; exit 130' INT
  while true; do
    wait_for_port
    start_server "$java" "$war" "$micro"
    outcome=0
    watch_start || outcome=$?
    if ((outcome == 0)); then break; fi
    stop_server
    if ((outcome == 3 || SECONDS >= wait_database)); then
      say "the deployment failed; the cause stands last:"
      causes
      exit "$outcome"
    fi
    say "the database is away; trying again"
    sleep 2
  done
  say "ready on port $port"
  wait "$server" || code=$?
  exit "$code"
}

main "$@"
