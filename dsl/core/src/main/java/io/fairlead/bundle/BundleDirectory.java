package io.fairlead.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A folder that holds the files of a bundle.
 *
 * <pre>{@code
 * WriteReport report = BundleDirectory.at(Path.of("target/manifests/shop")).write(bundle.files(BundleFormat.singleFile()));
 * }</pre>
 *
 * <p>Files are written whole or not at all. What Fairlead wrote is listed in {@code .fairlead-files}; a file that is not
 * listed there, or that was edited since, is never removed. Two processes that write the same folder at once are not
 * kept apart.
 */
public final class BundleDirectory {
    private final SafeFolder folder;

    private BundleDirectory(SafeFolder folder) {
        this.folder = folder;
    }

    /**
     * The bundle folder at that place, which need not exist.
     *
     * @param folder followed if it is a link itself; links below it are refused
     */
    public static BundleDirectory at(Path folder) {
        return new BundleDirectory(new SafeFolder(folder.toAbsolutePath().normalize()));
    }

    /**
     * Makes the folder hold these files: writes what differs and removes what an earlier call wrote and these files no
     * longer have.
     *
     * @param files text by relative path, with {@code /} between names
     * @throws IllegalArgumentException when a path leaves the folder, or two paths differ in case only; nothing is
     *     written then
     * @throws IOException when a file cannot be read or written, or a symbolic link stands below the folder
     */
    public WriteReport write(SortedMap<String, String> files) throws IOException {
        BundlePath.checked(files);
        Inventory before = inventory();
        Inventory after = new Inventory();
        List<String> written = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            byte[] content = bytes(file.getValue());
            (update(file.getKey(), content) ? written : unchanged).add(file.getKey());
            after.add(file.getKey(), content);
        }
        List<String> removed = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (StaleFile stale : leftOver(before, files)) {
            if (before.wrote(stale.path(), folder.read(stale.path()).orElseThrow())) {
                folder.delete(stale.path());
                removed.add(stale.path());
            } else {
                after.keep(stale.path(), before);
                kept.add(stale.path());
            }
        }
        record(after);
        return new WriteReport(written, unchanged, removed, kept);
    }

    /**
     * Compares without writing.
     *
     * @param files text by relative path, with {@code /} between names
     * @throws IllegalArgumentException when a path leaves the folder, or two paths differ in case only
     * @throws IOException when a file cannot be read, or a symbolic link stands below the folder
     */
    public Comparison compare(SortedMap<String, String> files) throws IOException {
        List<StaleFile> missing = new ArrayList<>();
        List<StaleFile> stale = new ArrayList<>();
        for (Map.Entry<String, String> file : BundlePath.checked(files).entrySet()) {
            Optional<byte[]> actual = folder.read(file.getKey());
            if (actual.isEmpty()) {
                missing.add(new StaleFile(file.getKey(), file.getValue(), ""));
            } else if (!Arrays.equals(actual.get(), bytes(file.getValue()))) {
                stale.add(new StaleFile(file.getKey(), file.getValue(), text(actual.get())));
            }
        }
        return new Comparison(missing, stale, leftOver(inventory(), files));
    }

    private boolean update(String path, byte[] content) throws IOException {
        Optional<byte[]> present = folder.read(path);
        if (present.isPresent() && Arrays.equals(present.get(), content)) {
            return false;
        }
        folder.write(path, content);
        return true;
    }

    private List<StaleFile> leftOver(Inventory before, SortedMap<String, String> files) throws IOException {
        List<StaleFile> found = new ArrayList<>();
        for (String path : before.paths()) {
            Optional<byte[]> content = files.containsKey(path) ? Optional.empty() : folder.read(path);
            content.ifPresent(bytes -> found.add(new StaleFile(path, "", text(bytes))));
        }
        return found;
    }

    private Inventory inventory() throws IOException {
        return Inventory.parse(
                folder.read(Inventory.FILE_NAME).map(BundleDirectory::text).orElse(""));
    }

    private void record(Inventory inventory) throws IOException {
        if (inventory.isEmpty()) {
            folder.delete(Inventory.FILE_NAME);
        } else {
            update(Inventory.FILE_NAME, inventory.bytes());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
