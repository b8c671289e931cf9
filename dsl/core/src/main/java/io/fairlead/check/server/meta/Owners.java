package io.fairlead.check.server.meta;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Since;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.meta.v1.OwnerReference;
import java.util.List;

/** The rules of {@code metadata.ownerReferences}. */
final class Owners {
    static final DiagnosticCode INCOMPLETE = new DiagnosticCode("metadata", "incomplete-owner");
    static final DiagnosticCode EVENT = new DiagnosticCode("metadata", "event-as-owner");
    static final DiagnosticCode CONTROLLERS = new DiagnosticCode("metadata", "two-controllers");

    private Owners() {}

    static List<DiagnosticCode> codes() {
        return List.of(INCOMPLETE, EVENT, CONTROLLERS);
    }

    static void check(List<OwnerReference> owners, Field at) {
        // before Kubernetes 1.37 the server leaves out the index
        at.each(owners, (owner, here) -> owner(owner, at.since(Since.INDEXED_OWNERS) ? here : at));
        if (owners.stream().filter(owner -> owner.controller().orElse(false)).count() > 1) {
            at.invalid(CONTROLLERS, owners.size(), "only one reference can have Controller set to true");
        }
    }

    private static void owner(OwnerReference owner, Field at) {
        String version = owner.apiVersion().substring(owner.apiVersion().indexOf('/') + 1);
        if (owner.apiVersion().isEmpty()) {
            missing(at.field("apiVersion"));
        } else if (version.isEmpty() || version.indexOf('/') >= 0) {
            at.field("apiVersion").invalid(INCOMPLETE, owner.apiVersion(), "version must not be empty");
        }
        text(owner.kind(), at.field("kind"));
        text(owner.name(), at.field("name"));
        text(owner.uid(), at.field("uid"));
        if (owner.apiVersion().equals("v1") && owner.kind().equals("Event")) {
            at.invalid(EVENT, owner.kind(), "is disallowed from being an owner");
        }
    }

    private static void text(String text, Field at) {
        if (text.isEmpty()) {
            missing(at);
        }
    }

    private static void missing(Field at) {
        if (at.since(Since.INDEXED_OWNERS)) {
            at.required(INCOMPLETE, "must not be empty");
        } else {
            at.invalid(INCOMPLETE, "", "must not be empty");
        }
    }
}
