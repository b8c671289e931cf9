package io.fairlead.app;

import io.fairlead.app.container.Container;
import io.fairlead.app.container.Port;
import io.fairlead.app.internal.Entries;
import java.util.List;
import java.util.stream.Stream;

/** The containers of one pod: their names are unique, and so are the ports of those that run at the same time. */
final class PodContainers {
    private PodContainers() {}

    static Stream<Container> running(TierFacts facts) {
        return Stream.concat(Stream.of(facts.main()), facts.sidecars().stream());
    }

    static List<Container> plus(TierFacts facts, List<Container> group, Container more) {
        List<Container> others =
                Stream.concat(running(facts), facts.initContainers().stream()).toList();
        if (others.stream().anyMatch(other -> other.name().equals(more.name()))) {
            throw new IllegalArgumentException("the container name \"" + more.name() + "\" is taken in tier \""
                    + facts.main().name() + "\"");
        }
        return Entries.plus(group, List.of(more));
    }

    static TierFacts replaceMain(ImmutableTierFacts facts, Container main) {
        if (!main.name().equals(facts.main().name())) {
            throw new IllegalArgumentException(
                    "the main container of tier \"" + facts.main().name()
                            + "\" carries the tier's name, so it cannot be called \"" + main.name() + "\"");
        }
        return facts.withMain(main);
    }

    /** Refuses two ports under one name or number among the containers that run together. */
    static void checkPorts(TierFacts facts) {
        List<Port> seen = List.of();
        for (Port port : running(facts).flatMap(c -> c.ports().stream()).toList()) {
            if (seen.contains(port)) {
                throw new IllegalArgumentException(
                        "two containers of tier \"" + facts.main().name() + "\" have the port " + port);
            }
            List<Port> more = Entries.plusUnique(seen, port, Port::name, "port name");
            Entries.plusUnique(seen, port, p -> p.number() + "/" + p.protocol(), "port");
            seen = more;
        }
    }
}
