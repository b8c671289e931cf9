#!/bin/sh
# Captures the structural facts of Kubernetes releases into the schema resource.
# Needs go (to fetch the published modules), a JDK and Maven. docs/capture.md explains the result.
set -eu
cd "$(dirname "$0")/../.."
output=dsl/kubernetes/src/main/resources/io/fairlead/kubernetes/schema/kubernetes-schema.txt
releases="31.14 32.13 33.13 34.4 35.4 36.3 37.2"
modules="k8s.io/api k8s.io/apimachinery k8s.io/apiextensions-apiserver k8s.io/kube-aggregator"

# Outside of this folder: go must not look for a module of ours.
folder() {
    (cd / && go mod download -json "$1") | sed -n 's/^.*"Dir": "\(.*\)",*$/\1/p'
}

mkdir -p "$(dirname "$output")"
set -- "$output"
for release in $releases; do
    set -- "$@" "${release%%.*}" "$(folder "k8s.io/kubernetes@v1.$release")"
    for module in $modules; do
        set -- "$@" "$module=$(folder "$module@v0.$release")"
    done
done

mvn -B -ntp -q -pl generator/codegen -am compile
mvn -B -ntp -q -pl generator/codegen exec:java \
    -Dexec.mainClass=io.fairlead.codegen.capture.CaptureKubernetesSchema -Dexec.args="$*"
