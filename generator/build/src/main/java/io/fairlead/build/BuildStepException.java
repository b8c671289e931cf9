package io.fairlead.build;

import java.io.Serial;

/** Says, in one message for a person, why the build step could not do its work. */
public final class BuildStepException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean refusal;

    /**
     * A problem with the call or its input.
     *
     * @param message what is wrong and what would be right
     */
    public BuildStepException(String message) {
        super(message);
        this.refusal = false;
    }

    private BuildStepException(String message, boolean refusal) {
        super(message);
        this.refusal = refusal;
    }

    /**
     * A problem that has a cause.
     *
     * @param message what is wrong and what would be right
     * @param cause what was thrown
     */
    public BuildStepException(String message, Throwable cause) {
        super(message, cause);
        this.refusal = false;
    }

    /**
     * Applications that were refused because of findings at ERROR.
     *
     * @param reports the reports as text
     * @return the exception
     */
    static BuildStepException refused(String reports) {
        return new BuildStepException(reports, true);
    }

    /**
     * Whether the call and its input were usable and only an application was refused.
     *
     * @return true for findings at ERROR
     */
    public boolean isRefusal() {
        return refusal;
    }
}
