package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.Finding;
import io.fairlead.check.wiring.Tree;
import io.fairlead.check.wiring.WiringRule;
import io.fairlead.diagnostic.Cause;
import io.fairlead.diagnostic.Diagnostic;
import io.fairlead.diagnostic.DiagnosticCode;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The timeout of one try is no longer than that of the request.
 *
 * @see <a href="https://gateway-api.sigs.k8s.io/reference/spec/#httproutetimeouts">HTTPRouteTimeouts</a>
 */
final class TimeoutOrder implements WiringRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.parse("gateway/timeout-order");
    }

    private static final Pattern PART = Pattern.compile("([0-9]{1,5})(h|ms|m|s)");

    @Override
    public void check(Cluster cluster, Consumer<Diagnostic> findings) {
        RouteRule.all(cluster).forEach(rule -> {
            Tree timeouts = rule.tree().at("timeouts");
            OptionalLong request = millis(timeouts.text("request").orElse(""));
            OptionalLong tries = millis(timeouts.text("backendRequest").orElse(""));
            if (request.isPresent()
                    && tries.isPresent()
                    && request.getAsLong() > 0
                    && tries.getAsLong() > request.getAsLong()) {
                findings.accept(finding(rule, timeouts));
            }
        });
    }

    private static OptionalLong millis(String duration) {
        Matcher part = PART.matcher(duration);
        long millis = 0;
        int end = 0;
        while (part.find() && part.start() == end) {
            millis += Long.parseLong(part.group(1)) * unit(part.group(2));
            end = part.end();
        }
        return end > 0 && end == duration.length() ? OptionalLong.of(millis) : OptionalLong.empty();
    }

    private static long unit(String unit) {
        return switch (unit) {
            case "h" -> 3_600_000;
            case "m" -> 60_000;
            case "s" -> 1000;
            default -> 1;
        };
    }

    private Diagnostic finding(RouteRule rule, Tree timeouts) {
        String request = timeouts.text("request").orElse("");
        String tries = timeouts.text("backendRequest").orElse("");
        return Finding.error(
                        code(),
                        rule.route().manifest(),
                        timeouts.at("backendRequest").path(),
                        rule.route().text() + " waits " + tries + " for each try of a request that ends after "
                                + request)
                .because(Cause.INVALID)
                .saw(tries + "      request: " + request)
                .fix("set backendRequest to " + request + " or less");
    }
}
