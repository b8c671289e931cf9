"""Writes the schema folder that kubeconform reads, from the OpenAPI file of a Kubernetes source module."""

import json
import pathlib
import sys


def main(swagger: str, folder: str) -> None:
    definitions = json.loads(pathlib.Path(swagger).read_text())["definitions"]
    out = pathlib.Path(folder)
    out.mkdir(parents=True, exist_ok=True)
    strict(definitions)
    (out / "_definitions.json").write_text(json.dumps({"definitions": definitions}))
    for name, definition in definitions.items():
        for kind in definition.get("x-kubernetes-group-version-kind", []):
            group = kind["group"].split(".")[0]
            suffix = "-".join(part for part in (group, kind["version"]) if part)
            file = out / f"{kind['kind'].lower()}-{suffix}.json"
            file.write_text(json.dumps({"$ref": f"_definitions.json#/definitions/{name}"}))


def strict(definitions: dict) -> None:
    """Unknown fields are mistakes, and what may be a number or a text may be either."""
    for definition in definitions.values():
        if "properties" in definition and "additionalProperties" not in definition:
            definition["additionalProperties"] = False
    for name in ("io.k8s.apimachinery.pkg.util.intstr.IntOrString", "io.k8s.apimachinery.pkg.api.resource.Quantity"):
        definitions[name] = {"oneOf": [{"type": "string"}, {"type": "number"}]}


if __name__ == "__main__":
    main(*sys.argv[1:3])
