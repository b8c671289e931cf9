package io.fairlead.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A container image: an optional registry, a repository, and a tag, a digest or both. */
public final class ImageReference {
    private static final Pattern SHAPE = Pattern.compile("(?:(?<registry>"
            + "(?:localhost|[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+|[A-Za-z0-9.-]+(?=:[0-9])|\\[[0-9a-fA-F:]+\\])(?::[0-9]+)?)/)?"
            + "(?<repository>[a-z0-9]+(?:(?:\\.|__?|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|__?|-+)[a-z0-9]+)*)*)"
            + "(?::(?<tag>[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?"
            + "(?:@(?<digest>[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,128}))?");
    private static final TextRule RULE = new TextRule(
            "an image reference",
            "use [registry/]repository[:tag][@digest], with the repository in lower case",
            512,
            SHAPE);

    private final String text;
    private final @Nullable String registry;
    private final String repository;
    private final @Nullable String tag;
    private final @Nullable String digest;

    private ImageReference(String text, Matcher parts) {
        this.text = text;
        this.registry = parts.group("registry");
        this.repository = parts.group("repository");
        this.tag = parts.group("tag");
        this.digest = parts.group("digest");
    }

    /**
     * Reads an image reference.
     *
     * @param text for example {@code ghcr.io/acme/shop-api:2.3.1}
     * @throws InvalidValueException when the text is not an image reference
     */
    public static ImageReference parse(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (text.length() > RULE.longest() || !parts.matches()) {
            throw RULE.refusal(text, ImageName::repaired);
        }
        return new ImageReference(text, parts);
    }

    /** The host of the registry, with its port if one is given; empty means the default of the container runtime. */
    public Optional<String> registry() {
        return Optional.ofNullable(registry);
    }

    /** The repository inside the registry: {@code acme/shop-api}. */
    public String repository() {
        return repository;
    }

    /** The tag; empty means {@code latest} unless there is a digest. */
    public Optional<String> tag() {
        return Optional.ofNullable(tag);
    }

    /** The digest with its algorithm: {@code sha256:…}. */
    public Optional<String> digest() {
        return Optional.ofNullable(digest);
    }

    /** Whether the reference has a digest, or a tag other than {@code latest}. */
    public boolean hasFixedVersion() {
        return digest != null || (tag != null && !tag.equals("latest"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImageReference that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
