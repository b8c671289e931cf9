package io.fairlead.build.diff;

/**
 * One line of a difference.
 *
 * @param kind where the line stands
 * @param line the line without its end
 */
record Edit(Kind kind, String line) {
    /** Whether a line is in both texts or in one of them. */
    enum Kind {
        BOTH(' '),
        OLD_ONLY('-'),
        NEW_ONLY('+');

        private final char mark;

        Kind(char mark) {
            this.mark = mark;
        }
    }

    boolean isOld() {
        return kind != Kind.NEW_ONLY;
    }

    boolean isNew() {
        return kind != Kind.OLD_ONLY;
    }

    @Override
    public String toString() {
        return kind.mark + line;
    }
}
