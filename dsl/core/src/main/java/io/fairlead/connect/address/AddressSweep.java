package io.fairlead.connect.address;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Combines two sets by walking along all their bounds. */
final class AddressSweep {
    private AddressSweep() {}

    /** Whether an address is in the result, by whether it is in each of two sets. */
    interface Choice {
        boolean keeps(boolean inLeft, boolean inRight);
    }

    static AddressSet combine(AddressSet left, AddressSet right, Choice choice) {
        List<BigInteger> l = bounds(left);
        List<BigInteger> r = bounds(right);
        List<BigInteger> all = new ArrayList<>(l);
        all.addAll(r);
        Collections.sort(all);
        List<AddressRange> out = new ArrayList<>();
        BigInteger open = null;
        int i = 0;
        int j = 0;
        for (BigInteger at : all) {
            i = passed(l, i, at);
            j = passed(r, j, at);
            open = step(out, open, at, choice.keeps(i % 2 == 1, j % 2 == 1));
        }
        return new AddressSet(out);
    }

    private static int passed(List<BigInteger> bounds, int from, BigInteger at) {
        int next = from;
        while (next < bounds.size() && bounds.get(next).compareTo(at) <= 0) {
            next++;
        }
        return next;
    }

    private static @Nullable BigInteger step(
            List<AddressRange> out, @Nullable BigInteger open, BigInteger at, boolean inside) {
        if (inside) {
            return open == null ? at : open;
        }
        if (open != null) {
            out.add(new AddressRange(open, at.subtract(BigInteger.ONE)));
        }
        return null;
    }

    private static List<BigInteger> bounds(AddressSet set) {
        List<BigInteger> out = new ArrayList<>();
        for (AddressRange range : set.ranges()) {
            out.add(range.first());
            out.add(range.last().add(BigInteger.ONE));
        }
        return out;
    }
}
