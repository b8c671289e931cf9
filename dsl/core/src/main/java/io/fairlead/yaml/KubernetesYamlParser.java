package io.fairlead.yaml;

import io.fairlead.kubernetes.wire.Problem;
import io.fairlead.value.Position;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Jackson's YAML parser, made to see what {@code kubectl} sees and to refuse what a manifest has no use for: tags, keys that
 * are not texts, and nesting without end. Aliases and merge keys arrive written out.
 */
final class KubernetesYamlParser extends YAMLParser {
    private static final int DEEPEST = 100;
    private static final int LONGEST_SHOWN = 60;

    private final Nesting nesting = new Nesting();
    private final List<Problem> keyProblems = new ArrayList<>();
    private final int linesBefore;
    private final boolean mayRepeat;
    private @Nullable Iterator<Event> expanded;

    KubernetesYamlParser(ObjectReadContext context, IOContext io, int streamFeatures, YamlSource source) {
        super(context, io, io.bufferRecycler(), streamFeatures, 0, settings(source), source);
        this.linesBefore = source.firstLine() - 1;
        this.mayRepeat = source.mayRepeat();
    }

    /** A buffer for the whole text: snakeyaml-engine 3.0.1 fails when its buffer ends inside a surrogate pair. */
    private static LoadSettings settings(YamlSource source) {
        return LoadSettings.builder()
                .setBufferSize(source.length() + 1)
                .setCodePointLimit(source.length() + 1)
                .build();
    }

    /** Keys that are read as a boolean or a number although keys are texts, in the order of the document. */
    List<Problem> keyProblems() {
        return List.copyOf(keyProblems);
    }

    @Override
    protected Event nextEvent() {
        Event event = mayRepeat ? nextExpanded() : super.nextEvent();
        boolean isKey = nesting.expectsKey();
        refuseTag(event);
        nesting.accept(event);
        if (nesting.depth() > DEEPEST) {
            throw flaw("nested deeper than " + DEEPEST + " levels", event);
        }
        return isKey ? key(event) : value(event);
    }

    private Event nextExpanded() {
        if (expanded == null) {
            List<Event> events = new ArrayList<>();
            do {
                events.add(super.nextEvent());
            } while (events.get(events.size() - 1).getEventId() != Event.ID.StreamEnd);
            expanded = AliasExpansion.of(events, DEEPEST, (message, at) -> flaw(message, at))
                    .iterator();
        }
        return expanded.next();
    }

    private void refuseTag(Event event) {
        KubernetesYamlEvents.tag(event).ifPresent(tag -> {
            throw flaw("tags are not read: remove " + shown(tag), event);
        });
    }

    private Event key(Event event) {
        if (event.getEventId() == Event.ID.MappingEnd) {
            return event;
        }
        if (!(event instanceof ScalarEvent scalar)) {
            throw flaw("a key must be a text", event);
        }
        if (!scalar.isPlain()) {
            return event;
        }
        GoScalar meaning = GoScalar.of(scalar.getValue());
        return switch (meaning.kind()) {
            case STRING -> event;
            case NULL, NOT_JSON -> throw flaw("a key must be a text: quote " + shown(scalar.getValue()), event);
            case BOOLEAN, NUMBER -> {
                String message =
                        "the key " + shown(scalar.getValue()) + " is read as " + shown(meaning.text()) + ": quote it";
                keyProblems.add(new Problem(
                        TokenPath.ofContainer(streamReadContext()).field(meaning.text()),
                        position(event.getStartMark()),
                        Problem.Kind.WRONG_TYPE,
                        message));
                yield KubernetesYamlEvents.restyled(scalar, meaning.text(), ScalarStyle.DOUBLE_QUOTED);
            }
        };
    }

    private Event value(Event event) {
        if (!(event instanceof ScalarEvent scalar) || !scalar.isPlain()) {
            return event;
        }
        GoScalar meaning = GoScalar.of(scalar.getValue());
        return switch (meaning.kind()) {
            case STRING -> KubernetesYamlEvents.restyled(scalar, meaning.text(), ScalarStyle.DOUBLE_QUOTED);
            case NOT_JSON -> throw flaw(shown(scalar.getValue()) + " is not a number of JSON", event);
            case BOOLEAN, NULL, NUMBER -> KubernetesYamlEvents.restyled(scalar, meaning.text(), ScalarStyle.PLAIN);
        };
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    private YamlFlaw flaw(String message, Event event) {
        return new YamlFlaw(TokenPath.of(streamReadContext()), position(event.getStartMark()), message);
    }

    /** The place in the file of a mark of the engine; the first character of the document without one. */
    Position position(Optional<Mark> mark) {
        return mark.map(at -> new Position(linesBefore + at.getLine() + 1, at.getColumn() + 1))
                .orElse(new Position(linesBefore + 1, 1));
    }

    /** Where the current token of that parser stands in the file. */
    static Position position(KubernetesYamlParser parser) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    @Override
    public TokenStreamLocation currentTokenLocation() {
        return inFile(super.currentTokenLocation());
    }

    @Override
    public TokenStreamLocation currentLocation() {
        return inFile(super.currentLocation());
    }

    private TokenStreamLocation inFile(TokenStreamLocation location) {
        return location.getLineNr() < 1 || linesBefore == 0
                ? location
                : new TokenStreamLocation(
                        location.contentReference(),
                        -1,
                        -1,
                        location.getLineNr() + linesBefore,
                        location.getColumnNr());
    }
}
