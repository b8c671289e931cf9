#!/usr/bin/env bash
# kubeconform on the documents of CheckBenchmark: same files, schemas in a local folder. Needs Go and Python; writes below
# target/ only.
set -euo pipefail
cd "$(dirname "$0")/../../.."
version=${1:-1.36.3}
work=target/kubeconform
mkdir -p "$work"
GOBIN=$PWD/$work go install github.com/yannh/kubeconform/cmd/kubeconform@v0.8.0
module=$(cd "$work" && go mod download -json "k8s.io/kubernetes@v$version" | python3 -c 'import json, sys; print(json.load(sys.stdin)["Dir"])')
python3 src/main/peers/kubeconform_schemas.py "$module/api/openapi-spec/swagger.json" "$work/schemas"
mvn -q -B -ntp -f ../../pom.xml -P benchmarks -pl dsl/benchmarks -am -DskipTests package \
  dependency:build-classpath -Dmdep.outputFile="$PWD/$work/classpath"
java -cp "$(cat "$work/classpath"):target/classes" io.fairlead.benchmarks.Documents "$work/documents"
for run in 1 2 3 4 5; do
  python3 - "$work" <<'PY'
import resource, subprocess, sys, time
work = sys.argv[1]
start = time.monotonic()
done = subprocess.run([f"{work}/kubeconform", "-strict", "-summary", "-schema-location",
                       f"{work}/schemas/{{{{.ResourceKind}}}}{{{{.KindSuffix}}}}.json", f"{work}/documents"],
                      capture_output=True, text=True)
seconds = time.monotonic() - start
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(f"{seconds:.2f} s, {peak:.0f} MiB, exit {done.returncode}: {done.stdout.strip()[-200:]}")
PY
done
