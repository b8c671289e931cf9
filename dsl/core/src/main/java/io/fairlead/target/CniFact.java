package io.fairlead.target;

/**
 * What is known of one feature of a network plugin.
 *
 * @param support whether it does it
 * @param source where that was read
 */
public record CniFact(Support support, String source) {}
