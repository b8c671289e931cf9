package io.fairlead.connect.format;

import io.fairlead.connect.port.Depends;
import java.io.PrintWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Version 1 of the contract:
 * {@code {"version":1,"assumptions":[…],"connections":[{"from","to","ports","depends":[{"ports","because"}]}]}}. The ports of a cell
 * in which nothing passes for sure are {@code No Connections}.
 */
final class JsonMatrix implements MatrixWriter {
    static final int VERSION = 1;

    private final PrintWriter out;
    private final JsonGenerator json;

    JsonMatrix(PrintWriter out) {
        this.out = out;
        this.json = JsonLines.to(out);
    }

    @Override
    public void begin(List<String> assumptions) {
        json.writeStartObject();
        json.writeNumberProperty("version", VERSION);
        json.writeArrayPropertyStart("assumptions");
        assumptions.forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("connections");
    }

    @Override
    public void cell(Cell cell) {
        json.writeStartObject();
        json.writeStringProperty("from", cell.from());
        json.writeStringProperty("to", cell.to());
        json.writeStringProperty("ports", cell.ports().toString());
        json.writeArrayPropertyStart("depends");
        for (Depends one : cell.depends()) {
            json.writeStartObject();
            json.writeStringProperty("ports", one.ports().toString());
            json.writeStringProperty("because", one.because());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void end() {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        out.print('\n');
    }
}
