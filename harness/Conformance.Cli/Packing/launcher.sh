#!/bin/sh
# The bench out of a pack: nothing is installed, built or fetched. Everything but the C library and this shell lies beside it.
pack=$(dirname "$(dirname "$(readlink -f "$0")")")
case "${1:-}" in
  test | bench | pack)
    printf 'conformance: %s is not in a pack\n  hint: run it in a clone\n' "$1" >&2
    exit 2
    ;;
esac
export LD_LIBRARY_PATH="$pack/libraries${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" DOTNET_ROOT="$pack/runtime" DOTNET_CLI_TELEMETRY_OPTOUT=1
exec "$pack/runtime/dotnet" "$pack/program/conformance.dll" "$@"
