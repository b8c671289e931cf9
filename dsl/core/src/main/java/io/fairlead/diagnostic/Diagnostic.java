package io.fairlead.diagnostic;

import io.fairlead.style.ModelStyle;
import io.fairlead.value.FieldPath;
import io.fairlead.value.Position;
import io.fairlead.value.SourceLine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One finding: a permanent code, the exact place, what was seen and what would be right.
 *
 * <pre>{@code
 * Diagnostic.error(CODE, "Tier \"web\" connects to tier \"cache\", which is not part of App \"shop\"")
 *         .about(new Subject("production", "Tier", "web"))
 *         .fix("add the tier: App.tiers(…)");
 * }</pre>
 *
 * <p>A diagnostic is a value; every verb returns a new one.
 */
@Value.Immutable
@ModelStyle
public abstract class Diagnostic implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::severity)
            .thenComparing(d -> d.place().map(Place::file).orElse(""))
            .thenComparing(d -> d.place().map(Place::position).orElse(new Position(1, 1)))
            .thenComparing(d -> d.subject().map(Subject::toString).orElse(""))
            .thenComparing(d -> d.path().map(FieldPath::toString).orElse(""))
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    Diagnostic() {}

    /**
     * A finding that makes the result unusable.
     *
     * @param code the rule
     * @param message one sentence that names the object and the offending value
     * @return the finding
     */
    public static Diagnostic error(DiagnosticCode code, String message) {
        return of(Severity.ERROR, code, message);
    }

    /**
     * A finding that is very likely not meant.
     *
     * @param code the rule
     * @param message one sentence that names the object and the offending value
     * @return the finding
     */
    public static Diagnostic warning(DiagnosticCode code, String message) {
        return of(Severity.WARNING, code, message);
    }

    /**
     * A finding worth knowing.
     *
     * @param code the rule
     * @param message one sentence
     * @return the finding
     */
    public static Diagnostic note(DiagnosticCode code, String message) {
        return of(Severity.NOTE, code, message);
    }

    private static Diagnostic of(Severity severity, DiagnosticCode code, String message) {
        return ImmutableDiagnostic.builder()
                .severity(severity)
                .code(code)
                .message(message)
                .build();
    }

    /**
     * The rule.
     *
     * @return the permanent code
     */
    public abstract DiagnosticCode code();

    /**
     * How much it matters.
     *
     * @return the severity
     */
    public abstract Severity severity();

    /**
     * One sentence.
     *
     * @return the message
     */
    public abstract String message();

    /**
     * The object that the finding is about.
     *
     * @return empty when the finding is about the input as a whole
     */
    public abstract Optional<Subject> subject();

    /**
     * The field, in the API server's spelling.
     *
     * @return empty when the finding is about the object as a whole
     */
    public abstract Optional<FieldPath> path();

    /**
     * Where it stands in a text.
     *
     * @return empty when there is no text, as for what the DSL made
     */
    public abstract Optional<Place> place();

    /**
     * The reason that the API server would give.
     *
     * @return empty when the API server would accept it
     */
    public abstract Optional<Cause> cause();

    /**
     * The Java line that asked for the thing.
     *
     * @return empty when it is not known
     */
    public abstract Optional<SourceLine> declaredAt();

    /**
     * What was found.
     *
     * @return the offending value or fact; empty when the message says it all
     */
    public abstract Optional<String> seen();

    /**
     * What would be right.
     *
     * @return the possible fixes, best first
     */
    public abstract List<String> fixes();

    /**
     * The page that explains the finding, relative to the root of the repository.
     *
     * @return the page of the code
     */
    public final String page() {
        return code().page();
    }

    /**
     * Adds the object.
     *
     * @param subject what the finding is about
     * @return a copy
     */
    public Diagnostic about(Subject subject) {
        return ImmutableDiagnostic.copyOf(this).withSubject(subject);
    }

    /**
     * Adds the field.
     *
     * @param path the field's path
     * @return a copy
     */
    public Diagnostic at(FieldPath path) {
        return ImmutableDiagnostic.copyOf(this).withPath(path);
    }

    /**
     * Adds the place in a text.
     *
     * @param place file, line and column
     * @return a copy
     */
    public Diagnostic in(Place place) {
        return ImmutableDiagnostic.copyOf(this).withPlace(place);
    }

    /**
     * Adds the reason that the API server would give.
     *
     * @param cause the reason
     * @return a copy
     */
    public Diagnostic because(Cause cause) {
        return ImmutableDiagnostic.copyOf(this).withCause(cause);
    }

    /**
     * Adds the Java line.
     *
     * @param line the line, or empty when it is not known
     * @return a copy
     */
    public Diagnostic declaredAt(Optional<SourceLine> line) {
        return ImmutableDiagnostic.copyOf(this).withDeclaredAt(line);
    }

    /**
     * Adds what was found.
     *
     * @param seen the offending value
     * @return a copy
     */
    public Diagnostic saw(String seen) {
        return ImmutableDiagnostic.copyOf(this).withSeen(seen);
    }

    /**
     * Adds a fix after those that are there.
     *
     * @param fix what would be right, one phrase
     * @return a copy
     */
    public Diagnostic fix(String fix) {
        return ImmutableDiagnostic.builder().from(this).addFixes(fix).build();
    }

    /** Orders by severity, place, subject, path, code and message. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
