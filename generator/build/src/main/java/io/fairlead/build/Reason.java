package io.fairlead.build;

import java.util.Optional;

/** The words for something that was thrown by a user's class: what, why, and the line of theirs that did it. */
final class Reason {
    private Reason() {}

    static String of(Throwable thrown) {
        Throwable root =
                thrown instanceof ExceptionInInitializerError && thrown.getCause() != null ? thrown.getCause() : thrown;
        String message =
                root.getMessage() == null ? "" : ": " + root.getMessage().replaceAll("\\R", " ");
        return root.getClass().getSimpleName()
                + message
                + line(root).map(where -> " (" + where + ")").orElse("");
    }

    /** The first frame outside the JDK and outside Fairlead: where the user's code stands. */
    private static Optional<String> line(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (isOfUser(frame.getClassName()) && frame.getFileName() != null) {
                return Optional.of(frame.getFileName() + ":" + frame.getLineNumber());
            }
        }
        return Optional.empty();
    }

    private static boolean isOfUser(String className) {
        return !className.startsWith("java.")
                && !className.startsWith("jdk.")
                && !className.startsWith("picocli.")
                && !isOfFairlead(className);
    }

    private static boolean isOfFairlead(String className) {
        return className.matches(
                "io\\.fairlead\\.((app|target|value|kubernetes|plan|yaml|bundle|check|diagnostic|build|maven)\\..*"
                        + "|Fairlead|Environment)");
    }
}
