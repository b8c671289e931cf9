package io.fairlead.bundle;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which relative paths a bundle may write to: inside the folder, and the same file on every file system. */
final class BundlePath {
    private BundlePath() {}

    /**
     * The path itself.
     *
     * @throws IllegalArgumentException when the path is absolute, leaves the folder, or is spelled in a way that file
     *     systems read differently
     */
    static String checked(String path) {
        if (!isSafe(path)) {
            throw new IllegalArgumentException("\"" + path + "\" is not a path inside the folder:"
                    + " use file and folder names with '/' between them, without '..', '\\' and ':'");
        }
        return path;
    }

    static boolean isSafe(String path) {
        return !path.isEmpty()
                && path.chars().noneMatch(c -> c < 0x20 || c == 0x7f || "\\:*?\"<>|".indexOf(c) >= 0)
                && !path.startsWith("/")
                && !path.endsWith("/")
                && !("/" + path + "/").matches(".*/(\\.{0,2}|[^/]*[. ])/.*");
    }

    /**
     * The files by path.
     *
     * @throws IllegalArgumentException when a path is not safe, or when two differ in case only
     */
    static SortedMap<String, String> checked(SortedMap<String, String> files) {
        SortedMap<String, String> folded = new TreeMap<>();
        for (String path : files.keySet()) {
            String other = folded.put(checked(path).toLowerCase(Locale.ROOT), path);
            if (other != null) {
                throw new IllegalArgumentException(
                        "\"" + other + "\" and \"" + path + "\" are one file where case does not count");
            }
        }
        return files;
    }
}
