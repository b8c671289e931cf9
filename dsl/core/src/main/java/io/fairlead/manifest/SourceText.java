package io.fairlead.manifest;

import java.util.Locale;

/**
 * A text that holds manifests.
 *
 * @param file how findings name it; {@code -} for standard input
 * @param text YAML, JSON, or Markdown with fenced YAML
 * @param form how the text is read
 */
public record SourceText(String file, String text, Form form) {
    /** How a text is read. */
    public enum Form {
        /** YAML documents; JSON is YAML. */
        YAML,
        /** A page whose fenced YAML is read. */
        MARKDOWN
    }

    /**
     * A text whose form follows from the file's name.
     *
     * @param file {@code .md} and {@code .markdown} are Markdown, everything else is YAML
     * @param text its content
     * @return the text
     */
    public static SourceText of(String file, String text) {
        String name = file.toLowerCase(Locale.ROOT);
        boolean page = name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".mdx");
        return new SourceText(file, text, page ? Form.MARKDOWN : Form.YAML);
    }
}
