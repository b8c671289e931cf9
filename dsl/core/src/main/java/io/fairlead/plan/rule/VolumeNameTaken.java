package io.fairlead.plan.rule;

import io.fairlead.app.StatefulTier;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Mount;
import io.fairlead.app.container.Volume;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import io.fairlead.value.DnsLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Within a pod a volume name means one volume ({@code spec.volumes[].name}). */
final class VolumeNameTaken implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("volume/name-taken");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        for (Tier tier : intent.app().tiers()) {
            Map<DnsLabel, Volume> seen = new LinkedHashMap<>(storage(tier));
            tier.containers().stream()
                    .flatMap(container -> container.mounts().stream())
                    .map(Mount::volume)
                    .filter(volume ->
                            !seen.computeIfAbsent(volume.name(), name -> volume).equals(volume))
                    .distinct()
                    .forEach(volume ->
                            out.add(taken(intent, tier, "two different volumes called \"" + volume.name() + "\"")));
            tier.containers().stream()
                    .flatMap(container -> container.mounts().stream())
                    .map(Mount::volume)
                    .filter(Volume.TierStorage.class::isInstance)
                    .distinct()
                    .filter(volume -> !hasStorage(tier, volume.name()))
                    .forEach(volume -> out.add(
                            taken(intent, tier, "a mount of storage \"" + volume.name() + "\" that it does not have")));
        }
        return out;
    }

    /** Claim templates are volumes too, and replace those of the same name ({@code spec.volumeClaimTemplates}). */
    private static Map<DnsLabel, Volume> storage(Tier tier) {
        Map<DnsLabel, Volume> out = new LinkedHashMap<>();
        if (tier instanceof StatefulTier stateful) {
            stateful.storage().forEach(storage -> out.put(storage.name(), new Volume.TierStorage(storage.name())));
        }
        return out;
    }

    private static boolean hasStorage(Tier tier, DnsLabel name) {
        return tier instanceof StatefulTier stateful
                && stateful.storage().stream()
                        .anyMatch(storage -> storage.name().equals(name));
    }

    private static Diagnostic taken(Intent intent, Tier tier, String what) {
        return Diagnostic.error(CODE, "tier \"" + tier.name() + "\" has " + what)
                .about(Findings.tier(intent, tier))
                .declaredAt(tier.declaredAt())
                .fix("give each volume a name of its own");
    }
}
