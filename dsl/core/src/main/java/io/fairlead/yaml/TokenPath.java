package io.fairlead.yaml;

import io.fairlead.value.FieldPath;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Field paths from the place where a token stream stands. */
final class TokenPath {
    private TokenPath() {}

    /** The value that is written or read next or now. */
    static FieldPath of(TokenStreamContext context) {
        FieldPath container = ofContainer(context);
        if (context.inArray()) {
            return container.index(context.getCurrentIndex());
        }
        return context.inObject() && context.currentName() != null ? container.field(context.currentName()) : container;
    }

    /** The open object or list itself. */
    static FieldPath ofContainer(TokenStreamContext context) {
        @Nullable TokenStreamContext parent = context.getParent();
        return parent == null ? FieldPath.root() : of(parent);
    }
}
