package io.fairlead.bundle;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Reading and writing below one folder, never through a symbolic link and never half a file. */
final class SafeFolder {
    private final Path root;

    SafeFolder(Path root) {
        this.root = root;
    }

    /** The content of a file; empty when there is none. */
    Optional<byte[]> read(String path) throws IOException {
        Path file = resolve(path);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    /** Replaces the whole file; a reader sees the old content or the new one. */
    void write(String path, byte[] content) throws IOException {
        Path file = resolve(path);
        Path folder = file.resolveSibling("");
        Files.createDirectories(folder);
        resolve(path);
        Path draft = file.resolveSibling(".fairlead-" + Integer.toHexString(path.hashCode()) + ".tmp");
        try {
            Files.write(
                    draft,
                    content,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes a file, and the folders above it that are empty then. */
    void delete(String path) throws IOException {
        Path file = resolve(path);
        Files.deleteIfExists(file);
        for (Path folder = file.resolveSibling(""); isBelowRoot(folder) && isEmpty(folder); ) {
            Files.delete(folder);
            folder = folder.resolveSibling("");
        }
    }

    private boolean isBelowRoot(Path folder) {
        return folder.startsWith(root) && !folder.equals(root);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    /** The file of that relative path, when no link stands between it and the root. */
    private Path resolve(String path) throws IOException {
        Path file = root;
        for (String name : BundlePath.checked(path).split("/", -1)) {
            file = file.resolve(name);
            if (Files.isSymbolicLink(file)) {
                throw new FileSystemException(
                        file.toString(), null, "is a symbolic link: nothing is written through links");
            }
        }
        return file;
    }
}
