package io.fairlead.build.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");

    @Test
    void saysNothingAboutEqualTexts() {
        assertThat(UnifiedDiff.of("a.yaml", "x\n", "x\n")).isEmpty();
    }

    @Test
    void showsAChangedLineWithThreeLinesAround() {
        assertThat(UnifiedDiff.of("a.yaml", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"))
                .isEqualTo("""
                        --- a/a.yaml
                        +++ b/a.yaml
                        @@ -2,7 +2,7 @@
                         2
                         3
                         4
                        -5
                        +five
                         6
                         7
                         8
                        """);
    }

    @Test
    void joinsChangesThatStandNearAndPartsThoseThatDoNot() {
        String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n";
        assertThat(UnifiedDiff.of("a", before, before.replace("2\n3", "2\nx\n3").replace("9\n", "")))
                .containsOnlyOnce("@@ -1,12 +1,12 @@");
        assertThat(UnifiedDiff.of("a", before, before.replaceFirst("1\n", "").replace("17\n", "")))
                .contains("@@ -1,4 +1,3 @@\n-1\n 2\n 3\n 4\n@@ -14,4 +13,3 @@\n 14\n 15\n 16\n-17\n");
    }

    @Test
    void showsNewAndRemovedFiles() {
        assertThat(UnifiedDiff.of("a", "", "x\n")).isEqualTo("--- /dev/null\n+++ b/a\n@@ -0,0 +1,1 @@\n+x\n");
        assertThat(UnifiedDiff.of("a", "x\n", "")).isEqualTo("--- a/a\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-x\n");
    }

    @Test
    void marksAMissingFinalNewline() {
        assertThat(UnifiedDiff.of("a", "x", "x\n"))
                .isEqualTo("--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n-x\n\\ No newline at end of file\n+x\n");
    }

    @Test
    void turnsTheOldTextIntoTheNewOneWithTheFewestLines() {
        Random random = new Random(42);
        for (int i = 0; i < 3_000; i++) {
            List<String> before = randomLines(random);
            List<String> after = randomLines(random);
            String diff = UnifiedDiff.of("a", text(before), text(after));
            assertThat(applied(before, diff)).as(diff).isEqualTo(after);
            assertThat(changes(diff)).isEqualTo(before.size() + after.size() - 2 * longestCommon(before, after));
        }
    }

    @Test
    void replacesTextsThatHaveNextToNothingInCommon() {
        String before = "a\n".repeat(5_000);
        String after = "b\n".repeat(5_000);
        assertThat(changes(UnifiedDiff.of("a", before, after))).isEqualTo(10_000);
    }

    private static List<String> randomLines(Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = random.nextInt(30); i > 0; i--) {
            lines.add(String.valueOf((char) ('a' + random.nextInt(6))));
        }
        return lines;
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private static long changes(String diff) {
        return diff.lines()
                .skip(2)
                .filter(line -> line.startsWith("+") || line.startsWith("-"))
                .count();
    }

    /** A patch program of its own: checks every kept and removed line and every line number. */
    private static List<String> applied(List<String> before, String diff) {
        List<String> after = new ArrayList<>();
        int at = 0;
        for (String line : diff.lines().skip(2).toList()) {
            Matcher hunk = HUNK.matcher(line);
            if (hunk.matches()) {
                int start = Integer.parseInt(hunk.group(1)) - ("0".equals(hunk.group(2)) ? 0 : 1);
                after.addAll(before.subList(at, start));
                at = start;
                assertThat(Integer.parseInt(hunk.group(3)) - ("0".equals(hunk.group(4)) ? 0 : 1))
                        .isEqualTo(after.size());
            } else if (line.startsWith("+")) {
                after.add(line.substring(1));
            } else {
                assertThat(line.substring(1)).isEqualTo(before.get(at++));
                if (line.startsWith(" ")) {
                    after.add(line.substring(1));
                }
            }
        }
        after.addAll(before.subList(at, before.size()));
        return after;
    }

    private static int longestCommon(List<String> left, List<String> right) {
        int[][] lengths = new int[left.size() + 1][right.size() + 1];
        for (int i = 1; i <= left.size(); i++) {
            for (int j = 1; j <= right.size(); j++) {
                lengths[i][j] = left.get(i - 1).equals(right.get(j - 1))
                        ? lengths[i - 1][j - 1] + 1
                        : Math.max(lengths[i - 1][j], lengths[i][j - 1]);
            }
        }
        return lengths[left.size()][right.size()];
    }
}
