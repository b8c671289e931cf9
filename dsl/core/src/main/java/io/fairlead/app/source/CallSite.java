package io.fairlead.app.source;

import io.fairlead.value.SourceLine;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The line of user code that is calling into the model.
 *
 * <p>The model remembers it beside tiers, ports, connections and the like, so that a finding or a rendered object can name
 * the line that asked for it. It takes no part in equality. The system property {@value #PROPERTY} with the value
 * {@code off} disables it for the whole process, {@link #unrecorded} for one block of code:
 *
 * <pre>{@code
 * App shop = CallSite.unrecorded(() -> buildShop());
 * }</pre>
 */
public final class CallSite {
    /** The system property that disables recording when it is {@code off}; read once. Default: on. */
    public static final String PROPERTY = "fairlead.sources";

    private static final boolean ENABLED = !"off".equals(System.getProperty(PROPERTY));
    private static final StackWalker WALKER = StackWalker.getInstance();
    private static final ThreadLocal<Boolean> PAUSED = ThreadLocal.withInitial(() -> false);

    private CallSite() {}

    /**
     * The nearest line below the caller that belongs neither to the model nor to the JDK.
     *
     * @return the line, or empty while recording is off or when the class file carries no line numbers
     */
    public static Optional<SourceLine> here() {
        if (!ENABLED || PAUSED.get()) {
            return Optional.empty();
        }
        return WALKER.walk(frames -> frames.filter(CallSite::isOutside).findFirst())
                .flatMap(CallSite::line);
    }

    /**
     * The result of {@code work}, run without recording on this thread.
     *
     * @param <T> what the work makes
     * @param work code that builds a model
     * @return what {@code work} returned
     */
    public static <T> T unrecorded(Supplier<T> work) {
        boolean before = PAUSED.get();
        PAUSED.set(true);
        try {
            return work.get();
        } finally {
            PAUSED.set(before);
        }
    }

    private static boolean isOutside(StackWalker.StackFrame frame) {
        String name = frame.getClassName();
        return !name.startsWith("io.fairlead.app.")
                && !name.startsWith("io.fairlead.target.")
                && !name.startsWith("java.");
    }

    private static Optional<SourceLine> line(StackWalker.StackFrame frame) {
        String file = frame.getFileName();
        if (file == null || frame.getLineNumber() < 1) {
            return Optional.empty();
        }
        return Optional.of(new SourceLine(file, frame.getLineNumber(), Optional.of(frame.getClassName())));
    }
}
