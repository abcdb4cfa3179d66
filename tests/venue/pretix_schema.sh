#!/bin/sh
# The plans that we write follow the format's schema, and each seat has an id of its own.
# usage: pretix_schema.sh PROGRAM DATA; PROGRAM IN OUT reads a venue and writes it
set -eu
program=$1 data=$2
shared=${ZUOCI_SHARED:-}/data/venues
[ -f "$shared/pretix_plan.own.schema.json" ] || { echo "no schema: skipped"; exit 77; }
python3 -c 'import jsonschema' 2>/dev/null || { echo "python3 has no jsonschema: skipped"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for venue in "$data/plan.json" "$data/plan.svg" "$data/seats.csv" "$data/hall.xml" "$data/banks.xml" "$shared"/*.csv "$shared"/*.pretix.json; do
    "$program" "$venue" "$work/plan.pretix.json"
    python3 - "$shared/pretix_plan.own.schema.json" "$work/plan.pretix.json" "$venue" <<'EOF'
import json, jsonschema, sys
schema, plan = (json.load(open(path)) for path in sys.argv[1:3])
jsonschema.validate(plan, schema)
seats = [s for z in plan["zones"] for r in z["rows"] for s in r["seats"]]
assert len({s["seat_guid"] for s in seats}) == len(seats), "a seat_guid repeats"
assert len({s["uuid"] for s in seats}) == len(seats), "a uuid repeats"
assert {s["category"] for s in seats} == {c["name"] for c in plan["categories"]}
print(sys.argv[3], len(seats), "seats")
EOF
done
