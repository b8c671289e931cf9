package io.fairlead.bundle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list of files that were written into a folder, with the SHA-256 of what was written. */
final class Inventory {
    static final String FILE_NAME = ".fairlead-files";
    private static final String HEADER = "# Files written by Fairlead, with their SHA-256. Others are never touched.\n";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    private final SortedMap<String, String> digests = new TreeMap<>();

    /** Lines that are not an entry, or whose path leaves the folder, are ignored. */
    static Inventory parse(String text) {
        Inventory inventory = new Inventory();
        text.lines().map(LINE::matcher).filter(Matcher::matches).forEach(line -> {
            if (BundlePath.isSafe(line.group(2))) {
                inventory.digests.put(line.group(2), line.group(1));
            }
        });
        return inventory;
    }

    void add(String path, byte[] content) {
        digests.put(path, digest(content));
    }

    void keep(String path, Inventory before) {
        Optional.ofNullable(before.digests.get(path)).ifPresent(digest -> digests.put(path, digest));
    }

    Iterable<String> paths() {
        return digests.keySet();
    }

    boolean isEmpty() {
        return digests.isEmpty();
    }

    /** Whether the content is what was written under that path. */
    boolean wrote(String path, byte[] content) {
        return digest(content).equals(digests.get(path));
    }

    String text() {
        StringBuilder out = new StringBuilder(HEADER);
        digests.forEach(
                (path, digest) -> out.append(digest).append("  ").append(path).append('\n'));
        return out.toString();
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
