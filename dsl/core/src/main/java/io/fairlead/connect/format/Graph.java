package io.fairlead.connect.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a diagram draws: peers, those of a namespace together, and the cells between them. Address ranges that connect alike are one
 * node.
 */
final class Graph {
    private final Map<String, List<String>> nodes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Cell> cells;

    private Graph(Map<String, List<String>> nodes, List<Cell> cells) {
        this.nodes = nodes;
        this.cells = cells;
        nodes.keySet().forEach(node -> numbers.put(node, numbers.size()));
    }

    static Graph of(List<Cell> all) {
        Map<String, List<Cell>> ranges = new LinkedHashMap<>();
        for (Cell cell : all) {
            for (String peer : List.of(cell.from(), cell.to())) {
                if (new PeerName(peer).isExternal()) {
                    ranges.computeIfAbsent(peer, key -> new ArrayList<>()).add(cell);
                }
            }
        }
        Map<Set<Cell>, String> byUse = new HashMap<>();
        Map<String, String> standsFor = new HashMap<>();
        ranges.forEach((peer, uses) -> standsFor.put(peer, byUse.computeIfAbsent(nameless(uses, peer), key -> peer)));
        Map<String, List<String>> nodes = new LinkedHashMap<>();
        all.forEach(cell -> List.of(cell.from(), cell.to())
                .forEach(peer -> members(nodes, standsFor.getOrDefault(peer, peer), peer)));
        return new Graph(
                nodes,
                all.stream().map(cell -> moved(cell, standsFor)).distinct().toList());
    }

    private static void members(Map<String, List<String>> nodes, String node, String peer) {
        List<String> members = nodes.computeIfAbsent(node, key -> new ArrayList<>());
        if (!members.contains(peer)) {
            members.add(peer);
        }
    }

    private static Set<Cell> nameless(List<Cell> cells, String peer) {
        Set<Cell> out = new HashSet<>();
        cells.forEach(cell -> out.add(moved(cell, Map.of(peer, ""))));
        return out;
    }

    private static Cell moved(Cell cell, Map<String, String> names) {
        return new Cell(
                names.getOrDefault(cell.from(), cell.from()),
                names.getOrDefault(cell.to(), cell.to()),
                cell.ports(),
                cell.depends());
    }

    List<Cell> cells() {
        return cells;
    }

    int number(String node) {
        return numbers.getOrDefault(node, -1);
    }

    /** What a node shows: its name, or the names of all that it stands for. */
    List<String> lines(String node) {
        return nodes.getOrDefault(node, List.of(node));
    }

    /** The nodes of each namespace, sorted by its name. */
    Map<String, List<String>> byNamespace() {
        Map<String, List<String>> out = new TreeMap<>();
        nodes.keySet()
                .forEach(peer -> new PeerName(peer)
                        .namespace()
                        .ifPresent(namespace -> out.computeIfAbsent(namespace, name -> new ArrayList<>())
                                .add(peer)));
        return out;
    }

    /** The nodes that are in no namespace. */
    List<String> outside() {
        return nodes.keySet().stream()
                .filter(peer -> new PeerName(peer).namespace().isEmpty())
                .toList();
    }

    /** What surely passes; empty when nothing does. */
    static Optional<String> sure(Cell cell) {
        return cell.ports().isEmpty()
                ? Optional.empty()
                : Optional.of(cell.ports().toString());
    }

    /** What may pass and on what it hangs; empty when there is no doubt. */
    static Optional<String> unsure(Cell cell) {
        return cell.depends().isEmpty()
                ? Optional.empty()
                : Optional.of(cell.doubts().entrySet().stream()
                        .map(one -> one.getKey() + " depends on " + one.getValue())
                        .collect(Collectors.joining("; ")));
    }
}
