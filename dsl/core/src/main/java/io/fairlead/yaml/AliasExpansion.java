package io.fairlead.yaml;

import io.fairlead.yaml.EventNode.Entry;
import io.fairlead.yaml.EventNode.Mapping;
import io.fairlead.yaml.EventNode.Scalar;
import io.fairlead.yaml.EventNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/**
 * Writes out what a document repeats: aliases become the value that their anchor names, merge keys the entries of the mapping
 * that they name, as {@code kubectl} does. An expansion beyond a hundred thousand events is refused: it is an attack, for a
 * manifest is at most a few thousand.
 *
 * @see <a href="https://yaml.org/type/merge.html">Merge keys</a>
 */
final class AliasExpansion {
    private static final int MOST_ADDED = 100_000;

    private final BiFunction<String, Event, YamlFlaw> flaw;
    private final int most;
    private final List<Event> out = new ArrayList<>();
    private int steps;

    private AliasExpansion(int most, BiFunction<String, Event, YamlFlaw> flaw) {
        this.most = most;
        this.flaw = flaw;
    }

    /**
     * The events of a document without anchors, aliases and merge keys.
     *
     * @param events all events of one document, those of the stream included
     * @param deepest how many levels a value may nest
     * @param flaw makes what is thrown, of a message and the event that it is about
     */
    static List<Event> of(List<Event> events, int deepest, BiFunction<String, Event, YamlFlaw> flaw) {
        int first = 0;
        while (first < events.size() && !(events.get(first) instanceof NodeEvent)) {
            first++;
        }
        if (first == events.size()) {
            return events;
        }
        AliasExpansion expansion = new AliasExpansion(events.size() + MOST_ADDED, flaw);
        expansion.out.addAll(events.subList(0, first));
        expansion.write(EventTree.read(events, first, deepest, flaw));
        events.stream()
                .skip(first)
                .dropWhile(event -> event.getEventId() != Event.ID.DocumentEnd)
                .forEach(expansion.out::add);
        return expansion.out;
    }

    private void write(EventNode node) {
        step(node);
        if (node instanceof Scalar scalar) {
            out.add(plain(scalar.first()));
        } else if (node instanceof Sequence sequence) {
            out.add(plain((CollectionStartEvent) sequence.first()));
            sequence.items().forEach(this::write);
            out.add(sequence.last());
        } else if (node instanceof Mapping mapping) {
            out.add(plain((CollectionStartEvent) mapping.first()));
            merged(mapping).forEach(entry -> {
                write(entry.key());
                write(entry.value());
            });
            out.add(mapping.last());
        }
    }

    private void step(EventNode node) {
        if (++steps > most) {
            throw flaw.apply("aliases that write out to more than " + MOST_ADDED + " further values", node.first());
        }
    }

    /** A mapping's own entries, then those of the mappings it merges that it has not itself; of two, the first one counts. */
    private List<Entry> merged(Mapping mapping) {
        if (mapping.entries().stream().noneMatch(Entry::isMerge)) {
            return mapping.entries();
        }
        List<Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Entry entry : mapping.entries()) {
            if (!entry.isMerge()) {
                entries.add(entry);
                name(entry).ifPresent(names::add);
            }
        }
        mapping.entries().stream().filter(Entry::isMerge).forEach(entry -> merge(entry.value(), entries, names));
        return entries;
    }

    private void merge(EventNode source, List<Entry> into, Set<String> names) {
        step(source);
        if (source instanceof Mapping mapping) {
            for (Entry entry : merged(mapping)) {
                step(entry.key());
                if (name(entry).map(names::add).orElse(true)) {
                    into.add(entry);
                }
            }
        } else if (source instanceof Sequence sequence
                && sequence.items().stream().allMatch(Mapping.class::isInstance)) {
            sequence.items().forEach(item -> merge(item, into, names));
        } else {
            throw flaw.apply("a merge key wants a mapping, or a list of mappings", source.first());
        }
    }

    private static Optional<String> name(Entry entry) {
        return entry.key() instanceof Scalar scalar ? Optional.of(scalar.first().getValue()) : Optional.empty();
    }

    private static Event plain(ScalarEvent from) {
        return new ScalarEvent(
                Optional.empty(),
                from.getTag(),
                from.getImplicit(),
                from.getValue(),
                from.getScalarStyle(),
                from.getStartMark(),
                from.getEndMark());
    }

    private static Event plain(CollectionStartEvent from) {
        return from instanceof MappingStartEvent
                ? new MappingStartEvent(
                        Optional.empty(),
                        from.getTag(),
                        from.isImplicit(),
                        from.getFlowStyle(),
                        from.getStartMark(),
                        from.getEndMark())
                : new SequenceStartEvent(
                        Optional.empty(),
                        from.getTag(),
                        from.isImplicit(),
                        from.getFlowStyle(),
                        from.getStartMark(),
                        from.getEndMark());
    }
}
