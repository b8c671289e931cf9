package io.fairlead.check;

import io.fairlead.check.server.FieldError;
import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.manifest.Manifest;
import io.fairlead.value.FieldPath;

/** What the API server would refuse, as findings with its own cause and field path. */
final class ServerFindings {
    /** One page for all of them: a table of every code. */
    private static final String PAGE = "docs/server-rules.md";

    private ServerFindings() {}

    static Diagnostic of(Manifest object, FieldError error) {
        return of(object, error, error.path());
    }

    /** With the place of a value that the server spells another way than the text. */
    static Diagnostic of(Manifest object, FieldError error, FieldPath where) {
        FieldPath path = error.path();
        String subject = object.resource().kind() + " \"" + object.subject().name() + "\"";
        String field = path.isRoot() ? subject : path + " of " + subject;
        String detail = error.detail().isEmpty() ? "" : ": " + error.detail();
        Diagnostic finding = Diagnostic.error(error.code(), field + " " + words(error.cause()) + detail)
                .about(object.subject())
                .in(object.place(where))
                .because(error.cause())
                .explainedAt(PAGE);
        Diagnostic at = path.isRoot() ? finding : finding.at(path);
        return error.badValue().isEmpty() ? at : at.saw(error.badValue());
    }

    private static String words(Cause cause) {
        return switch (cause) {
            case REQUIRED -> "is required";
            case INVALID -> "is not valid";
            case DUPLICATE -> "stands there twice";
            case NOT_SUPPORTED -> "is none of the supported values";
            case FORBIDDEN -> "may not be set here";
            case NOT_FOUND -> "refers to something that does not exist";
            case TOO_LONG -> "is too long";
            case TOO_MANY -> "has too many items";
            case TYPE_INVALID -> "has another type";
        };
    }
}
