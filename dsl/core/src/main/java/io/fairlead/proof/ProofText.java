package io.fairlead.proof;

import io.fairlead.proof.declared.Declaration;

/** A proof as a person reads it. */
final class ProofText {
    private final StringBuilder out = new StringBuilder();

    private ProofText() {}

    static String of(Proof proof) {
        ProofText text = new ProofText();
        text.verdict(proof);
        proof.missing().forEach(one -> text.difference("missing", one, Reasons.ofMissing(one)));
        proof.surplus().forEach(one -> text.difference("surplus", one, Reasons.ofSurplus(one)));
        proof.brokenHops().forEach(hop -> text.line("broken   " + hop));
        text.line("assuming");
        proof.assumptions().forEach(one -> text.line("  " + one));
        return text.out.toString();
    }

    private void verdict(Proof proof) {
        if (proof.isEqual()) {
            line("proven   what the cluster would allow equals what " + proof.app() + " declares");
        } else {
            line("refuted  what the cluster would allow differs from what " + proof.app() + " declares: "
                    + proof.missing().size() + " missing, " + proof.surplus().size() + " surplus, "
                    + proof.brokenHops().size() + " broken");
        }
    }

    private void difference(String kind, FlowDifference one, Reasons reasons) {
        line(kind + "  " + one);
        one.declaration().map(Declaration::toString).ifPresent(words -> line("         declared: " + words));
        reasons.lines().forEach(reason -> line("         because: " + reason));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
