package io.fairlead.yaml;

import io.fairlead.yaml.EventNode.Entry;
import io.fairlead.yaml.EventNode.Mapping;
import io.fairlead.yaml.EventNode.Scalar;
import io.fairlead.yaml.EventNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Reads the events of a document as a tree in which an alias is the very node that its anchor names. */
final class EventTree {
    private final List<Event> events;
    private final BiFunction<String, Event, YamlFlaw> flaw;
    private final int deepest;
    private final Map<Anchor, EventNode> anchored = new HashMap<>();
    private final Set<Anchor> open = new HashSet<>();
    private int at;
    private int depth;

    private EventTree(List<Event> events, int from, int deepest, BiFunction<String, Event, YamlFlaw> flaw) {
        this.events = events;
        this.at = from;
        this.deepest = deepest;
        this.flaw = flaw;
    }

    /**
     * The node that begins with an event.
     *
     * @param from the index of that event
     * @param deepest how many levels it may nest
     * @param flaw makes what is thrown for an alias without an anchor, one inside of its own value, and nesting beyond that
     */
    static EventNode read(List<Event> events, int from, int deepest, BiFunction<String, Event, YamlFlaw> flaw) {
        return new EventTree(events, from, deepest, flaw).node();
    }

    private EventNode node() {
        NodeEvent event = (NodeEvent) events.get(at++);
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        Optional<Anchor> anchor = event.getAnchor();
        anchor.ifPresent(open::add);
        EventNode node = value(event);
        anchor.ifPresent(name -> {
            open.remove(name);
            anchored.put(name, node);
        });
        return node;
    }

    private EventNode aliased(AliasEvent alias) {
        Anchor name = alias.getAlias();
        if (open.contains(name)) {
            throw flaw.apply("the alias *" + name + " stands inside of the value that it repeats", alias);
        }
        EventNode node = anchored.get(name);
        if (node == null) {
            throw flaw.apply("the alias *" + name + " has no anchor &" + name + " before it", alias);
        }
        return node;
    }

    private EventNode value(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return new Scalar(scalar);
        }
        if (++depth > deepest) {
            throw flaw.apply("nested deeper than " + deepest + " levels", event);
        }
        EventNode node = event.getEventId() == Event.ID.MappingStart ? mapping(event) : sequence(event);
        depth--;
        return node;
    }

    private Mapping mapping(Event first) {
        List<Entry> entries = new ArrayList<>();
        while (events.get(at).getEventId() != Event.ID.MappingEnd) {
            entries.add(new Entry(node(), node()));
        }
        return new Mapping(first, entries, events.get(at++));
    }

    private Sequence sequence(Event first) {
        List<EventNode> items = new ArrayList<>();
        while (events.get(at).getEventId() != Event.ID.SequenceEnd) {
            items.add(node());
        }
        return new Sequence(first, items, events.get(at++));
    }
}
