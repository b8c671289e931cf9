package io.fairlead.connect.port;

import io.fairlead.value.Protocol;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All ports of all protocols on one line of numbers, protocol by protocol in the order of their names, so that a set is a sorted
 * array of bounds: even places begin a range, odd ones end it. Port 0 is never in a set and keeps protocols apart.
 */
final class PortLine {
    private static final List<Protocol> BY_NAME = List.of(Protocol.SCTP, Protocol.TCP, Protocol.UDP);
    private static final int LENGTH = 1 << 16;

    private PortLine() {}

    /** Whether a port is in the result, by whether it is in each of two sets. */
    interface Choice {
        boolean keeps(boolean inLeft, boolean inRight);
    }

    static int position(Protocol protocol, int port) {
        return BY_NAME.indexOf(protocol) * LENGTH + port;
    }

    static int[] combine(int[] left, int[] right, Choice choice) {
        int[] out = new int[left.length + right.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < left.length || j < right.length) {
            int at = Math.min(
                    i < left.length ? left[i] : Integer.MAX_VALUE, j < right.length ? right[j] : Integer.MAX_VALUE);
            i += i < left.length && left[i] == at ? 1 : 0;
            j += j < right.length && right[j] == at ? 1 : 0;
            if (choice.keeps(i % 2 == 1, j % 2 == 1) != (size % 2 == 1)) {
                out[size++] = at;
            }
        }
        return Arrays.copyOf(out, size);
    }

    static List<PortRange> ranges(int[] bounds) {
        List<PortRange> out = new ArrayList<>(bounds.length / 2);
        for (int i = 0; i < bounds.length; i += 2) {
            out.add(new PortRange(BY_NAME.get(bounds[i] / LENGTH), bounds[i] % LENGTH, (bounds[i + 1] - 1) % LENGTH));
        }
        return List.copyOf(out);
    }

    static String text(List<PortRange> ranges) {
        StringBuilder out = new StringBuilder();
        PortRange before = null;
        for (PortRange range : ranges) {
            out.append(before == null ? "" : ",");
            if (before == null || before.protocol() != range.protocol()) {
                out.append(range.protocol()).append(' ');
            }
            out.append(range);
            before = range;
        }
        return out.toString();
    }
}
