package io.fairlead.check.conformance;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether an object would be created, and why not.
 *
 * @param answer {@code accepted}, or {@code refused} with the reason of the status
 * @param message what the server says of an object that it could not even read
 * @param causes cause and field of every error; empty when the object could not be read
 */
record Verdict(String answer, String message, SortedSet<String> causes) {
    static final String ACCEPTED = "accepted";
    static final String UNREADABLE = "refused BadRequest";
    /** The server cannot carry out what is asked for, and names no field. */
    static final String FAILED = "refused InternalError";

    /** A kind that the server does not serve; reported as not checked. */
    static final String UNKNOWN_KIND = "refused NoMatch";

    static final String INVALID = "refused Invalid";

    Verdict {
        causes = Collections.unmodifiableSortedSet(new TreeSet<>(causes));
    }

    static Verdict answered(String answer, String message) {
        return new Verdict(answer, message, new TreeSet<>());
    }

    Verdict because(String cause) {
        SortedSet<String> more = new TreeSet<>(causes);
        more.add(cause);
        return new Verdict(answer, message, more);
    }

    boolean isAccepted() {
        return answer.equals(ACCEPTED);
    }

    /** What parity means: accepted or not, and the set of causes and fields. */
    boolean agreesWith(Verdict captured) {
        return captured.answer.equals(FAILED)
                ? !isAccepted()
                : answer.equals(captured.answer) && causes.equals(captured.causes);
    }

    @Override
    public String toString() {
        return answer + (causes.isEmpty() ? "" : " " + causes) + (message.isEmpty() ? "" : " | " + message);
    }
}
