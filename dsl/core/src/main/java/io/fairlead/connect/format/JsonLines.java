package io.fairlead.connect.format;

import java.io.PrintWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON that is read in a review: the members of the outermost object and the items of its lists have a line each, and what is
 * inside of an item stays on its line.
 */
public final class JsonLines implements PrettyPrinter {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final int OPEN = 2;

    private int depth;

    private JsonLines() {}

    /** A generator that leaves the writer open. */
    public static JsonGenerator to(PrintWriter out) {
        JsonLines lines = new JsonLines();
        return FACTORY.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        return lines;
                    }
                },
                out);
    }

    private void line(JsonGenerator out) {
        if (depth <= OPEN) {
            out.writeRaw("\n" + "  ".repeat(depth));
        }
    }

    private void comma(JsonGenerator out) {
        out.writeRaw(depth <= OPEN ? "," : ", ");
        line(out);
    }

    private void close(JsonGenerator out, int entries, char bracket) {
        depth--;
        if (entries > 0 && depth < OPEN) {
            line(out);
        }
        out.writeRaw(bracket);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        out.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        line(out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        comma(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        close(out, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        out.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        line(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        comma(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int entries) {
        close(out, entries, ']');
    }
}
