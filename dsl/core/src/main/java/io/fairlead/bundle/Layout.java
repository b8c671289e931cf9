package io.fairlead.bundle;

/** How a bundle is spread over files. */
public enum Layout {
    /** All documents in one file, in apply order. */
    SINGLE_FILE,
    /** One file for each object, named so that the names sort in apply order. */
    FILE_PER_OBJECT,
    /** One folder for each tier with a file for each object; what all tiers share stands beside the folders. */
    FOLDER_PER_TIER
}
