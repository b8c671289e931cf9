package io.fairlead.check.allowance;

import io.fairlead.diagnostic.Allowed;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.Report;
import io.fairlead.diagnostic.Severity;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.manifest.Manifest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The allowances of a set of objects, and what they do to the findings. */
public final class Allowances {
    private final Collection<String> codes;
    private final Map<Key, Allowance> byTarget = new LinkedHashMap<>();

    private record Key(String subject, String code) {}

    private Allowances(List<Manifest> objects, Collection<String> codes) {
        this.codes = codes;
        objects.forEach(this::read);
    }

    /**
     * Takes allowed findings aside, and judges the allowances themselves.
     *
     * @param objects the objects with their annotations
     * @param findings what was found about them
     * @param codes every code that there is
     * @return the findings that remain, those about allowances among them, and what was allowed
     */
    public static Report apply(List<Manifest> objects, List<Diagnostic> findings, Collection<String> codes) {
        return new Allowances(objects, codes).apply(findings);
    }

    private void read(Manifest object) {
        object.resource()
                .metadata()
                .map(ObjectMeta::annotations)
                .orElse(Map.of())
                .forEach((key, because) -> {
                    if (key.startsWith(Allowance.PREFIX)) {
                        Allowance allowance = new Allowance(object, key, because);
                        byTarget.put(new Key(object.subject().toString(), allowance.code()), allowance);
                    }
                });
    }

    private Report apply(List<Diagnostic> findings) {
        if (byTarget.isEmpty()) {
            return new Report(findings);
        }
        List<Diagnostic> remaining = new ArrayList<>();
        List<Allowed> allowed = new ArrayList<>();
        Set<Allowance> met = new HashSet<>();
        for (Diagnostic finding : findings) {
            Optional<Allowance> allowance = of(finding);
            allowance.ifPresent(met::add);
            if (allowance.filter(Allowance::hasReason).isPresent() && finding.severity() != Severity.ERROR) {
                allowed.add(new Allowed(finding, allowance.get().because()));
            } else {
                remaining.add(finding);
            }
            allowance
                    .filter(given -> finding.severity() == Severity.ERROR)
                    .map(AllowanceFindings::ofError)
                    .ifPresent(remaining::add);
        }
        byTarget.values().forEach(allowance -> judge(allowance, met).ifPresent(remaining::add));
        return new Report(remaining, allowed);
    }

    private Optional<Allowance> of(Diagnostic finding) {
        return finding.subject()
                .flatMap(subject -> Optional.ofNullable(
                        byTarget.get(new Key(subject.toString(), finding.code().toString()))));
    }

    private Optional<Diagnostic> judge(Allowance allowance, Set<Allowance> met) {
        if (!codes.contains(allowance.code())) {
            return Optional.of(AllowanceFindings.unknownCode(allowance, codes));
        }
        if (!allowance.hasReason()) {
            return Optional.of(AllowanceFindings.reasonMissing(allowance));
        }
        return met.contains(allowance) ? Optional.empty() : Optional.of(AllowanceFindings.unused(allowance));
    }
}
