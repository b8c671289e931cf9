package io.fairlead.check.server.field;

import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.target.KubernetesVersion;
import io.fairlead.value.FieldPath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A field under judgement: where it stands, what the server's minor is, and who wants to know what is wrong with it. */
public final class Field {
    private final FieldPath path;
    private final KubernetesVersion version;
    private final Set<FieldPath> missing;
    private final Reporter reporter;

    private Field(FieldPath path, KubernetesVersion version, Set<FieldPath> missing, Reporter reporter) {
        this.path = path;
        this.version = version;
        this.missing = missing;
        this.reporter = reporter;
    }

    /** The object itself, of which some required fields are missing and were read as empty. */
    public static Field root(KubernetesVersion version, Set<FieldPath> missing, Reporter reporter) {
        return new Field(FieldPath.root(), version, missing, reporter);
    }

    /** Whether no value was given here, or none that could be taken: what was read is empty, or stands in for another. */
    public boolean isMissing() {
        return missing.contains(path) || path.parent().filter(missing::contains).isPresent();
    }

    /** Whether an item of the list, or a field of the object, at this place could not be taken. */
    public boolean lacksItem() {
        return missing.stream()
                .anyMatch(other -> other.parent().filter(path::equals).isPresent());
    }

    /** Judges the value at this place; where there is none, the empty one, in which every field is missing. */
    public <T> void orEmpty(Optional<T> value, T empty, BiConsumer<T, Field> rule) {
        Set<FieldPath> absent = value.isPresent() ? missing : Set.of(path);
        rule.accept(value.orElse(empty), new Field(path, version, absent, reporter));
    }

    /** The object around this field. */
    public Field root() {
        return at(FieldPath.root());
    }

    /** A field of the value at this place, through all the names. */
    public Field field(String... names) {
        FieldPath deeper = path;
        for (String name : names) {
            deeper = deeper.field(name);
        }
        return at(deeper);
    }

    /** An item of the list at this place. */
    public Field index(int index) {
        return at(path.index(index));
    }

    /** An entry of the map at this place. */
    public Field key(String key) {
        return at(path.key(key));
    }

    /** The value around this one; the object itself is around itself. */
    public Field parent() {
        return at(path.parent().orElse(FieldPath.root()));
    }

    private Field at(FieldPath other) {
        return new Field(other, version, missing, reporter);
    }

    /** Whether a change of the verdict is in the server's minor. */
    public boolean since(Since change) {
        return change.isIn(version);
    }

    /** The same field, for a rule that wants to know only whether another one finds anything. */
    public boolean isClean(Consumer<Field> rule) {
        boolean[] clean = {true};
        rule.accept(new Field(path, version, missing, (code, cause, where, value, detail) -> clean[0] = false));
        return clean[0];
    }

    /** Judges every item of the list at this place. */
    public <T> void each(List<T> items, BiConsumer<T, Field> rule) {
        for (int i = 0; i < items.size(); i++) {
            rule.accept(items.get(i), index(i));
        }
    }

    /** Judges the value at this place if there is one. */
    public <T> void ifPresent(Optional<T> value, BiConsumer<T, Field> rule) {
        value.ifPresent(present -> rule.accept(present, this));
    }

    /** A value has to be given. */
    public void required(DiagnosticCode code, String detail) {
        report(code, Cause.REQUIRED, "", detail);
    }

    /** A text has to be given and must not be empty. */
    public void notEmpty(DiagnosticCode code, String text) {
        if (text.isEmpty()) {
            required(code, "");
        }
    }

    /** The value breaks the rule of the field. */
    public void invalid(DiagnosticCode code, Object value, String detail) {
        report(code, Cause.INVALID, String.valueOf(value), detail);
    }

    /** Refuses the text unless it has the format. */
    public void format(DiagnosticCode code, Format format, String text) {
        if (!format.allows(text)) {
            invalid(code, text, format.rule());
        }
    }

    /** Refuses an empty text as missing, and any other unless it has the format. */
    public void requiredFormat(DiagnosticCode missing, DiagnosticCode code, Format format, String text) {
        if (text.isEmpty()) {
            required(missing, "");
        } else {
            format(code, format, text);
        }
    }

    /** Refuses a number outside a range, both ends included. */
    public void between(DiagnosticCode code, long number, long least, long greatest) {
        if (number < least || number > greatest) {
            invalid(code, number, "must be between " + least + " and " + greatest + ", inclusive");
        }
    }

    /** Refuses a number below zero. */
    public void notNegative(DiagnosticCode code, Optional<? extends Number> number) {
        number.filter(given -> given.longValue() < 0)
                .ifPresent(given -> invalid(code, given, "must be greater than or equal to 0"));
    }

    /** The value stands elsewhere already. */
    public void duplicate(DiagnosticCode code, Object value) {
        report(code, Cause.DUPLICATE, String.valueOf(value), "");
    }

    /** Refuses a text that is not in the closed set. */
    public void oneOf(DiagnosticCode code, String text, List<String> supported) {
        if (!supported.contains(text)) {
            report(code, Cause.NOT_SUPPORTED, text, "supported values: \"" + String.join("\", \"", supported) + "\"");
        }
    }

    /** No value may stand here. */
    public void forbidden(DiagnosticCode code, String detail) {
        report(code, Cause.FORBIDDEN, "", detail);
    }

    /** The value names something that is not there. */
    public void notFound(DiagnosticCode code, Object value) {
        report(code, Cause.NOT_FOUND, String.valueOf(value), "");
    }

    /** Refuses more bytes than the limit. */
    public void notLonger(DiagnosticCode code, long bytes, long most) {
        if (bytes > most) {
            report(code, Cause.TOO_LONG, "", "may not be more than " + most + " bytes");
        }
    }

    /** Refuses more items than the limit. */
    public void notMore(DiagnosticCode code, int items, int most) {
        if (items > most) {
            report(code, Cause.TOO_MANY, Integer.toString(items), "must have at most " + most + " items");
        }
    }

    private void report(DiagnosticCode code, Cause cause, String value, String detail) {
        reporter.report(code, cause, path, value, detail);
    }
}
