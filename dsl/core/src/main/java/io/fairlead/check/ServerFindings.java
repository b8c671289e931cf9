package io.fairlead.check;

import io.fairlead.check.server.FieldError;
import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.manifest.Manifest;
import io.fairlead.value.FieldPath;
import java.util.regex.Pattern;

/** What the API server would refuse, as findings with its own cause and field path. */
final class ServerFindings {
    private static final Pattern BY_ITSELF = Pattern.compile("(can|cannot|may|must) ");

    private ServerFindings() {}

    static Diagnostic of(Manifest object, FieldError error) {
        return of(object, error, error.path());
    }

    /** With the place of a value that the server spells another way than the text. */
    static Diagnostic of(Manifest object, FieldError error, FieldPath where) {
        FieldPath path = error.path();
        String subject = object.resource().kind() + " \"" + object.subject().name() + "\"";
        String field = path.isRoot() ? subject : path + " of " + subject;
        Diagnostic finding = Diagnostic.error(error.code(), field + " " + words(error.cause(), error.detail()))
                .about(object.subject())
                .in(object.place(where))
                .because(error.cause());
        Diagnostic at = path.isRoot() ? finding : finding.at(path);
        Diagnostic seen = error.badValue().isEmpty() ? at : at.saw(error.badValue());
        return ServerFixes.of(object, error).map(seen::fix).orElse(seen);
    }

    /** The detail alone where it is a sentence about the field. */
    private static String words(Cause cause, String detail) {
        if (cause == Cause.FORBIDDEN && BY_ITSELF.matcher(detail).lookingAt()) {
            return detail;
        }
        if (cause == Cause.NOT_SUPPORTED && !detail.isEmpty()) {
            return "is not one of the " + detail;
        }
        return detail.isEmpty() ? words(cause) : words(cause) + ": " + detail;
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
