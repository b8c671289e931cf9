package io.fairlead.diagnostic;

/** How a text shows in a terminal. */
enum Paint {
    /** As it is. */
    NONE {
        @Override
        String in(String style, String text) {
            return text;
        }
    },
    /** Between escape sequences of ECMA-48, which every terminal knows. */
    ANSI {
        @Override
        String in(String style, String text) {
            return "\u001b[" + style + "m" + text + "\u001b[0m";
        }
    };

    abstract String in(String style, String text);

    String strong(String text) {
        return in("1", text);
    }

    String faint(String text) {
        return in("2", text);
    }

    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> in("1;31", text);
            case WARNING -> in("1;33", text);
            case NOTE -> in("1;36", text);
        };
    }
}
