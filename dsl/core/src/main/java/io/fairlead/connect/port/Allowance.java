package io.fairlead.connect.port;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What may pass: the ports that surely may, and those that may under a condition. Everything else is denied.
 *
 * @param allowed what surely may pass
 * @param depends what may pass under a condition, sorted, none of it in {@code allowed}
 */
public record Allowance(PortSet allowed, List<Depends> depends) {
    /** Nothing passes. */
    public static final Allowance NOTHING = sure(PortSet.NONE);

    /** Everything passes. */
    public static final Allowance EVERYTHING = sure(PortSet.ALL);

    /** Copies the list. */
    public Allowance {
        depends = List.copyOf(depends);
    }

    /** Ports that surely may pass. */
    public static Allowance sure(PortSet ports) {
        return new Allowance(ports, List.of());
    }

    /** Ports that may pass under one condition. */
    public static Allowance depending(PortSet ports, String because) {
        return of(PortSet.NONE, List.of(new Depends(ports, because)));
    }

    /** What is allowed for either of two reasons. */
    public Allowance or(Allowance other) {
        if (isEverything() || other.isNothing()) {
            return this;
        }
        if (other.isEverything() || isNothing()) {
            return other;
        }
        List<Depends> all = new ArrayList<>(depends);
        all.addAll(other.depends);
        return of(allowed.plus(other.allowed), all);
    }

    /** What two sides both allow. */
    public Allowance and(Allowance other) {
        if (isEverything() || other.isNothing()) {
            return other;
        }
        if (other.isEverything() || isNothing()) {
            return this;
        }
        List<Depends> all = new ArrayList<>();
        PortSet here = possible();
        PortSet there = other.possible();
        depends.forEach(one -> all.add(new Depends(one.ports().and(there), one.because())));
        other.depends.forEach(one -> all.add(new Depends(one.ports().and(here), one.because())));
        return of(allowed.and(other.allowed), all);
    }

    /** The same under one more condition. */
    public Allowance onlyIf(String because) {
        List<Depends> all = new ArrayList<>(depends);
        all.add(new Depends(allowed, because));
        return of(PortSet.NONE, all);
    }

    /** Everything that is not denied for sure. */
    public PortSet possible() {
        PortSet all = allowed;
        for (Depends one : depends) {
            all = all.plus(one.ports());
        }
        return all;
    }

    /** Whether everything surely passes. */
    public boolean isEverything() {
        return allowed.isAll();
    }

    /** Whether nothing can pass. */
    public boolean isNothing() {
        return allowed.isEmpty() && depends.isEmpty();
    }

    private static Allowance of(PortSet allowed, List<Depends> depends) {
        if (depends.isEmpty()) {
            return sure(allowed);
        }
        TreeMap<String, PortSet> byReason = new TreeMap<>();
        for (Depends one : depends) {
            PortSet open = one.ports().minus(allowed);
            if (!open.isEmpty()) {
                byReason.merge(one.because(), open, PortSet::plus);
            }
        }
        return new Allowance(
                allowed,
                byReason.entrySet().stream()
                        .map(entry -> new Depends(entry.getValue(), entry.getKey()))
                        .toList());
    }
}
