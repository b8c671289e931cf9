package io.fairlead.plan.rule;

import io.fairlead.app.StatefulTier;
import io.fairlead.app.Storage;
import io.fairlead.app.Tier;
import io.fairlead.app.container.Mount;
import io.fairlead.app.container.Volume;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.plan.intent.Intent;
import java.util.ArrayList;
import java.util.List;

/** A container mounts one thing at a path ({@code volumeMounts[].mountPath}). */
final class MountPathTaken implements Rule {
    private static final DiagnosticCode CODE = DiagnosticCode.parse("volume/path-taken");

    @Override
    public DiagnosticCode code() {
        return CODE;
    }

    @Override
    public List<Diagnostic> check(Intent intent) {
        List<Diagnostic> out = new ArrayList<>();
        for (Tier tier : intent.app().tiers()) {
            if (tier instanceof StatefulTier stateful) {
                stateful.storage().stream()
                        .filter(storage ->
                                stateful.main().mounts().stream().anyMatch(mount -> collides(mount, storage)))
                        .forEach(storage -> out.add(taken(intent, tier, storage)));
            }
        }
        return out;
    }

    private static boolean collides(Mount mount, Storage storage) {
        boolean same = mount.volume() instanceof Volume.TierStorage
                && mount.volume().name().equals(storage.name());
        return mount.path().equals(storage.path()) && !same;
    }

    private static Diagnostic taken(Intent intent, Tier tier, Storage storage) {
        return Diagnostic.error(
                        CODE,
                        "tier \"" + tier.name() + "\" mounts storage \"" + storage.name() + "\" at " + storage.path()
                                + ", where something else is mounted")
                .about(Findings.tier(intent, tier))
                .declaredAt(storage.declaredAt())
                .fix("mount one of them elsewhere");
    }
}
