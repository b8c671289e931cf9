package io.fairlead.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.connect.format.Cell;
import io.fairlead.connect.format.MatrixFile;
import io.fairlead.connect.port.Depends;
import io.fairlead.connect.port.PortSet;
import io.fairlead.value.Protocol;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixDiffTest {
    private static final PortSet WEB = PortSet.of(Protocol.TCP, 80);
    private static final PortSet TLS = PortSet.of(Protocol.TCP, 443);

    private static MatrixFile matrix(Cell... cells) {
        return new MatrixFile(List.of(), List.of(cells));
    }

    private static Cell cell(String from, String to, PortSet ports) {
        return new Cell(from, to, ports, List.of());
    }

    private static List<String> diff(MatrixFile before, MatrixFile after) {
        return MatrixDiff.between(before, after).stream()
                .map(change -> change.kind() + " " + change.from() + " " + change.to() + " +" + change.gained() + " -"
                        + change.lost() + " " + change.risks())
                .toList();
    }

    @Test
    void namesWhatBecameOfEachCell() {
        MatrixFile before = matrix(
                cell("a/x[Pod]", "a/gone[Pod]", WEB),
                cell("a/x[Pod]", "a/less[Pod]", WEB.plus(TLS)),
                cell("a/x[Pod]", "a/more[Pod]", WEB),
                cell("a/x[Pod]", "a/other[Pod]", WEB),
                cell("a/x[Pod]", "a/same[Pod]", WEB));
        MatrixFile after = matrix(
                cell("a/x[Pod]", "a/less[Pod]", WEB),
                cell("a/x[Pod]", "a/more[Pod]", WEB.plus(TLS)),
                cell("a/x[Pod]", "a/other[Pod]", TLS),
                cell("a/x[Pod]", "a/same[Pod]", WEB),
                cell("a/x[Pod]", "b/new[Pod]", PortSet.ALL));

        assertThat(diff(before, after))
                .containsExactly(
                        "removed a/x[Pod] a/gone[Pod] +No Connections -TCP 80 []",
                        "narrowed a/x[Pod] a/less[Pod] +No Connections -TCP 443 []",
                        "widened a/x[Pod] a/more[Pod] +TCP 443 -No Connections []",
                        "changed a/x[Pod] a/other[Pod] +TCP 443 -TCP 80 []",
                        "added a/x[Pod] b/new[Pod] +All Connections -No Connections [cross-namespace, all-ports]");
    }

    @Test
    void takesSurenessForMore() {
        Cell unsure = new Cell("a/x[Pod]", "a/y[Pod]", PortSet.NONE, List.of(new Depends(WEB, "labels")));
        Cell sure = cell("a/x[Pod]", "a/y[Pod]", WEB);
        Cell otherwise = new Cell("a/x[Pod]", "a/y[Pod]", PortSet.NONE, List.of(new Depends(WEB, "the address")));

        assertThat(diff(matrix(unsure), matrix(sure)))
                .containsExactly("widened a/x[Pod] a/y[Pod] +TCP 80 -No Connections []");
        assertThat(diff(matrix(sure), matrix(unsure)))
                .containsExactly("narrowed a/x[Pod] a/y[Pod] +No Connections -TCP 80 []");
        assertThat(diff(matrix(unsure), matrix(otherwise)))
                .containsExactly("reason a/x[Pod] a/y[Pod] +No Connections -No Connections []");
    }

    @Test
    void seesNoChangeWhereARangeIsOnlyCutElsewhere() {
        MatrixFile whole = matrix(cell("8.0.0.0-8.0.0.255[External]", "a/x[Pod]", WEB));
        MatrixFile halves = matrix(
                cell("8.0.0.0-8.0.0.127[External]", "a/x[Pod]", WEB),
                cell("8.0.0.128-8.0.0.255[External]", "a/x[Pod]", WEB));

        assertThat(diff(whole, halves)).isEmpty();
    }

    @Test
    void namesTheAddressesThatChanged() {
        MatrixFile before = matrix(cell("a/x[Pod]", "0.0.0.0-255.255.255.255[External]", TLS));
        MatrixFile after = matrix(
                cell("a/x[Pod]", "0.0.0.0-9.255.255.255[External]", TLS),
                cell("a/x[Pod]", "11.0.0.0-255.255.255.255[External]", TLS));

        assertThat(diff(before, after))
                .containsExactly("narrowed a/x[Pod] 10.0.0.0-10.255.255.255[External] +No Connections -TCP 443 []"
                        .replace("narrowed", "removed"));
        assertThat(diff(after, before))
                .containsExactly("added a/x[Pod] 10.0.0.0-10.255.255.255[External] +TCP 443 -No Connections []");
    }

    @Test
    void callsPublicAddressesAndLoadBalancersTheInternet() {
        MatrixFile after = matrix(
                cell("0.0.0.0-255.255.255.255[External]", "a/x[Pod]", WEB),
                cell("{load-balancer}", "a/x[Pod]", WEB),
                cell("{any-other-namespace}", "a/x[Pod]", WEB));

        assertThat(MatrixDiff.between(matrix(), after))
                .extracting(ConnectionChange::risks)
                .containsExactly(List.of(Risk.INTERNET), List.of(Risk.INTERNET), List.of(Risk.CROSS_NAMESPACE));
    }
}
