package io.fairlead.proof;

import io.fairlead.app.App;
import io.fairlead.connect.ConnectOptions;
import io.fairlead.connect.Connectivity;
import io.fairlead.diagnostic.Report;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests;
import io.fairlead.proof.declared.Declared;
import io.fairlead.proof.wiring.BrokenHop;
import io.fairlead.proof.wiring.Wiring;
import io.fairlead.target.Cni;
import io.fairlead.target.Support;
import io.fairlead.target.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether what the cluster would allow equals what an application declares: nothing is missing, nothing is extra, and every name
 * leads to the pod port that it means.
 *
 * <pre>{@code
 * Proof proof = Proof.of(shop, manifests, target);
 * if (!proof.isEqual()) {
 *     System.out.println(proof);
 * }
 * }</pre>
 *
 * <p>The manifests are objects that were read from text; what made them does not matter and is not asked. Each cell of the matrix
 * that has a tier at an end is compared: tiers and their replicas, peers that the model names, every address of both families,
 * name servers, entrances, nodes, and pods that nobody described. The API server counts as a node, whose address it has.
 *
 * @param app the application that was declared
 * @param missing declared flows that would not pass, or not surely, sorted
 * @param surplus flows that would pass, or might, although nothing declares them, sorted
 * @param brokenHops where the way from a name to a pod port ends, sorted
 * @param assumptions what the answer takes for granted
 */
public record Proof(
        App app,
        List<FlowDifference> missing,
        List<FlowDifference> surplus,
        List<BrokenHop> brokenHops,
        List<String> assumptions) {
    /** Copies the lists. */
    public Proof {
        missing = List.copyOf(missing);
        surplus = List.copyOf(surplus);
        brokenHops = List.copyOf(brokenHops);
        assumptions = List.copyOf(assumptions);
    }

    /**
     * Compares an application with its manifests.
     *
     * @param app the application
     * @param manifests what was rendered from it, read back
     * @param target what the cluster decides
     * @return equal, or what differs
     */
    public static Proof of(App app, Manifests manifests, Target target) {
        return of(app, manifests, target, new Manifests(List.of(), List.of()));
    }

    /**
     * Compares an application with its manifests, in a cluster of which more is known.
     *
     * @param app the application
     * @param manifests what was rendered from it, read back
     * @param target what the cluster decides
     * @param context what else there is: namespaces, workloads and policies of others
     * @return equal, or what differs
     */
    public static Proof of(App app, Manifests manifests, Target target, Manifests context) {
        Target judged = target.cni().enforcesPolicies() == Support.NO ? target.cni(Cni.UNKNOWN) : target;
        Manifests given = plus(manifests, context.objects());
        Declared declared = new Declared(app, target, judged);
        Strangers strangers = Strangers.of(declared, given);
        Connectivity connectivity = Connectivity.of(plus(given, strangers.objects()), judged, ConnectOptions.DEFAULTS);
        Comparison comparison = new Comparison(declared, connectivity, strangers);
        Differences differences = comparison.run();
        return new Proof(
                app,
                differences.missing(),
                differences.surplus(),
                Wiring.of(app, given, judged).brokenHops(),
                Premises.of(target, declared, connectivity, differences));
    }

    private static Manifests plus(Manifests manifests, List<Manifest> more) {
        if (more.isEmpty()) {
            return manifests;
        }
        List<Manifest> all = new ArrayList<>(manifests.objects());
        all.addAll(more);
        return new Manifests(all, manifests.flaws());
    }

    /** Whether nothing differs. */
    public boolean isEqual() {
        return missing.isEmpty() && surplus.isEmpty() && brokenHops.isEmpty();
    }

    /** What differs, as findings. */
    public Report report() {
        return ProofFindings.of(this);
    }

    /** The verdict, every difference with its reason, and the assumptions; lines end with a line feed. */
    @Override
    public String toString() {
        return ProofText.of(this);
    }
}
