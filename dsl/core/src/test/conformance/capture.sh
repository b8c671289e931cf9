#!/usr/bin/env bash
# Lets a kube-apiserver of each minor judge the corpus anew and writes the golden files: see docs/conformance.md.
# Usage: capture.sh [MINOR ...]; a minor that is not named keeps the verdicts that were captured last.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
module=$(cd "$here/../../.." && pwd)
work=$module/target/conformance
golden=$module/src/test/resources/conformance/golden
minors=("$@")
if [ ${#minors[@]} -eq 0 ]; then
  minors=($(cd "$here/minors" && ls ./*.mod | sed 's|^\./||; s|\.mod$||'))
fi

if [ ! -d "$work/documents" ]; then
  echo "no documents: run mvn -pl dsl/core -am test -Dtest=CorpusTest first" >&2
  exit 1
fi
cd "$here"
for minor in "${minors[@]}"; do
  echo "building kube-apiserver $minor"
  version=$(go list -modfile="minors/$minor.mod" -m -f '{{.Version}}' k8s.io/kubernetes)
  go build -modfile="minors/$minor.mod" -ldflags "-X k8s.io/component-base/version.gitVersion=$version" \
    -o "$work/bin/capture-$minor" ./capture
  "$work/bin/capture-$minor" --documents "$work/documents" --out "$work/verdicts/$minor.json" 2>"$work/$minor.log"
done
mkdir -p "$golden"
rm -f "$golden"/*.txt
go run ./golden --out "$golden" "$work"/verdicts/*.json
