package io.fairlead.check;

import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.diagnostic.DiagnosticPage;
import io.fairlead.diagnostic.Report;
import io.fairlead.manifest.SourceText;
import io.fairlead.target.Cni;
import io.fairlead.target.Dns;
import io.fairlead.target.IngressController;
import io.fairlead.target.Target;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The manifest of a page, and how it is checked.
 *
 * @param file how findings name it
 * @param yaml the manifest; in the page, <code>{x*1048577}</code> stands for so many letters
 * @param options as the page gives them: <code>On `--kubernetes 1.33 --cni flannel`:</code>
 * @param others codes of errors that cannot but come with it: <code>Reported with it: `area/slug`.</code>
 */
record PageExample(String file, String yaml, CheckOptions options, List<DiagnosticCode> others) {
    private static final Pattern OPTIONS = Pattern.compile("(?m)^On `(--[^`]*)`:$");
    private static final Pattern OTHERS = Pattern.compile("(?m)^Reported with it: (`.*`)\\.$");
    private static final Pattern REPEAT = Pattern.compile("\\{(.)\\*([0-9]+)}");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    static PageExample bad(DiagnosticPage page) {
        return of("bad.yaml", page.section("Bad"));
    }

    static PageExample good(DiagnosticPage page) {
        return of("good.yaml", page.section("Good"));
    }

    private static PageExample of(String file, String section) {
        Matcher line = OPTIONS.matcher(section);
        CheckOptions options = CheckOptions.standard();
        if (line.find()) {
            for (Iterator<String> words = List.of(line.group(1).split(" ", -1)).iterator(); words.hasNext(); ) {
                options = with(options, words.next(), words);
            }
        }
        String yaml =
                DiagnosticPage.blocks(section, "yaml").stream().findFirst().orElseThrow();
        return new PageExample(file, written(yaml), options, others(section));
    }

    private static String written(String yaml) {
        return REPEAT.matcher(yaml).replaceAll(found -> found.group(1).repeat(Integer.parseInt(found.group(2))));
    }

    private static CheckOptions with(CheckOptions options, String name, Iterator<String> values) {
        Target target = options.target();
        return switch (name) {
            case "--kubernetes" -> options.withTarget(target.version(values.next()));
            case "--cni" ->
                options.withTarget(target.cni(Cni.find(values.next()).orElseThrow()));
            case "--dns" ->
                options.withTarget(target.dns(Dns.find(values.next()).orElseThrow()));
            case "--ingress-controller" ->
                options.withTarget(target.ingressController(
                        IngressController.find(values.next()).orElseThrow()));
            case "--namespace" -> options.withNamespace(Optional.of(values.next()));
            case "--closed-world" -> options.withClosedWorld(true);
            default -> throw new IllegalArgumentException("no such option: " + name);
        };
    }

    private static List<DiagnosticCode> others(String section) {
        List<DiagnosticCode> codes = new ArrayList<>();
        Matcher line = OTHERS.matcher(section);
        if (line.find()) {
            Matcher code = CODE.matcher(line.group(1));
            while (code.find()) {
                codes.add(DiagnosticCode.parse(code.group(1)));
            }
        }
        return List.copyOf(codes);
    }

    /** What check says of it. */
    Report report() {
        return Check.of(List.of(SourceText.of(file, yaml)), options);
    }

    /** What check says of it with one code. */
    Report report(DiagnosticCode code) {
        return new Report(report().diagnostics().stream()
                .filter(finding -> finding.code().equals(code))
                .toList());
    }

    /** The codes of a page's own finding and of those that come with it. */
    List<DiagnosticCode> expected(DiagnosticCode code) {
        return Stream.concat(Stream.of(code), others.stream()).sorted().toList();
    }
}
