package io.fairlead.yaml;

import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.value.FieldPath;
import io.fairlead.value.Position;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/** What a parser's exception says, in one line and with its place in the file. */
final class BrokenYaml {
    private BrokenYaml() {}

    static Problem problem(RuntimeException broken, YamlSource source) {
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        if (cause instanceof MarkedYamlEngineException marked) {
            return malformed(position(marked, source), marked.getProblem() + context(marked));
        }
        if (cause instanceof ReaderException unreadable) {
            return malformed(position(unreadable, source), "a character that YAML does not allow");
        }
        return malformed(new Position(source.firstLine(), 1), firstLine(cause));
    }

    private static String context(MarkedYamlEngineException marked) {
        String context = marked.getContext();
        return context == null || context.isEmpty() ? "" : " (" + context + ")";
    }

    private static Position position(MarkedYamlEngineException marked, YamlSource source) {
        Optional<Mark> mark = marked.getProblemMark();
        return mark.map(at -> new Position(source.firstLine() + at.getLine(), at.getColumn() + 1))
                .orElse(new Position(source.firstLine(), 1));
    }

    private static Position position(ReaderException unreadable, YamlSource source) {
        return source.position(unreadable.getPosition());
    }

    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("cannot be read");
    }

    private static Problem malformed(Position position, String message) {
        return new Problem(FieldPath.root(), position, Problem.Kind.MALFORMED, message);
    }
}
