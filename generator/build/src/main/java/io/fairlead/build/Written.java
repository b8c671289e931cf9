package io.fairlead.build;

import io.fairlead.bundle.WriteReport;
import java.nio.file.Path;

/**
 * What writing one application did.
 *
 * @param rendered what was written
 * @param directory where
 * @param report which files
 */
public record Written(Rendered rendered, Path directory, WriteReport report) {
    /**
     * One line for a person.
     *
     * @return what was written and where, with the directory as it was given
     */
    public String summary() {
        return summary(directory);
    }

    /**
     * One line for a person.
     *
     * @param base the directory that is shown relative to this, when it lies inside
     * @return what was written and where
     */
    public String summary(Path base) {
        Path root = base.toAbsolutePath();
        Path here = directory.toAbsolutePath();
        return rendered.title() + ": " + rendered.bundle().documents().size() + " objects in "
                + (here.startsWith(root) && !here.equals(root) ? root.relativize(here) : directory) + " ("
                + count(report.written().size(), "written") + ", "
                + count(report.unchanged().size(), "unchanged") + ", "
                + count(report.removed().size(), "removed") + ")" + kept();
    }

    private static String count(int files, String what) {
        return files + (files == 1 ? " file " : " files ") + what;
    }

    private String kept() {
        return report.kept().isEmpty()
                ? ""
                : "; edited by hand and therefore kept: " + String.join(", ", report.kept());
    }
}
