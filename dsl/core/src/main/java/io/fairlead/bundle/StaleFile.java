package io.fairlead.bundle;

/**
 * A file whose content is not what the bundle says.
 *
 * @param path the relative path
 * @param expected what the bundle says
 * @param actual what the file holds
 */
public record StaleFile(String path, String expected, String actual) {}
