package io.fairlead.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text forms of IP addresses: strict reading, canonical writing. */
final class IpText {
    private static final Pattern OCTET = Pattern.compile("0|[1-9][0-9]{0,2}");
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");
    private static final int GROUPS = 8;

    private IpText() {}

    static Optional<byte[]> ipv4(String text) {
        List<String> parts = split(text, "\\.");
        if (parts.size() != 4 || !parts.stream().allMatch(IpText::isOctet)) {
            return Optional.empty();
        }
        byte[] bytes = new byte[4];
        for (int i = 0; i < 4; i++) {
            bytes[i] = (byte) Integer.parseInt(parts.get(i));
        }
        return Optional.of(bytes);
    }

    private static boolean isOctet(String text) {
        return OCTET.matcher(text).matches() && Integer.parseInt(text) <= 255;
    }

    static Optional<byte[]> ipv6(String text) {
        if (text.length() > 45) {
            return Optional.empty();
        }
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text).filter(all -> all.size() == GROUPS).map(IpText::bytes);
        }
        Optional<List<Integer>> head = gap == 0 ? Optional.of(List.of()) : plainGroups(text.substring(0, gap));
        String rest = text.substring(gap + 2);
        Optional<List<Integer>> tail = rest.isEmpty() ? Optional.of(List.of()) : groups(rest);
        return head.flatMap(left -> tail.flatMap(right -> joined(left, right)));
    }

    private static Optional<byte[]> joined(List<Integer> head, List<Integer> tail) {
        int zeros = GROUPS - head.size() - tail.size();
        if (zeros < 1) {
            return Optional.empty();
        }
        List<Integer> all = new ArrayList<>(head);
        for (int i = 0; i < zeros; i++) {
            all.add(0);
        }
        all.addAll(tail);
        return Optional.of(bytes(all));
    }

    /** Groups of hexadecimal digits, of which the last two may be written as an IPv4 address. */
    private static Optional<List<Integer>> groups(String text) {
        int last = text.lastIndexOf(':') + 1;
        if (text.indexOf('.') < 0) {
            return plainGroups(text);
        }
        Optional<List<Integer>> head = last == 0 ? Optional.of(List.of()) : plainGroups(text.substring(0, last - 1));
        return head.flatMap(left -> ipv4(text.substring(last)).map(octets -> {
            List<Integer> all = new ArrayList<>(left);
            all.add(group(octets, 0));
            all.add(group(octets, 2));
            return all;
        }));
    }

    private static Optional<List<Integer>> plainGroups(String text) {
        List<Integer> found = new ArrayList<>();
        for (String part : split(text, ":")) {
            if (!GROUP.matcher(part).matches()) {
                return Optional.empty();
            }
            found.add(Integer.parseInt(part, 16));
        }
        return Optional.of(found);
    }

    private static List<String> split(String text, String separator) {
        return Arrays.asList(text.split(separator, -1));
    }

    private static byte[] bytes(List<Integer> groups) {
        byte[] bytes = new byte[2 * GROUPS];
        for (int i = 0; i < GROUPS; i++) {
            bytes[2 * i] = (byte) (groups.get(i) >> 8);
            bytes[2 * i + 1] = groups.get(i).byteValue();
        }
        return bytes;
    }

    private static int group(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
    }

    static boolean isMapped(byte[] bytes) {
        if (bytes.length != 16 || bytes[10] != -1 || bytes[11] != -1) {
            return false;
        }
        return Arrays.equals(bytes, 0, 10, new byte[10], 0, 10);
    }

    static String of(byte[] bytes) {
        return bytes.length == 4 ? ipv4Text(bytes) : ipv6Text(bytes);
    }

    private static String ipv4Text(byte[] bytes) {
        return (bytes[0] & 0xff) + "." + (bytes[1] & 0xff) + "." + (bytes[2] & 0xff) + "." + (bytes[3] & 0xff);
    }

    private static String ipv6Text(byte[] bytes) {
        int[] gap = longestZeros(bytes);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            if (i == gap[0]) {
                out.append("::");
                i += gap[1] - 1;
            } else {
                out.append(out.isEmpty() || out.charAt(out.length() - 1) == ':' ? "" : ":")
                        .append(Integer.toHexString(group(bytes, 2 * i)));
            }
        }
        return out.toString();
    }

    /** Start and length of the first longest run of at least two zero groups; start -1 when there is none. */
    private static int[] longestZeros(byte[] bytes) {
        int[] best = {-1, 1};
        int start = 0;
        for (int i = 0; i < GROUPS; i++) {
            if (group(bytes, 2 * i) != 0) {
                start = i + 1;
            } else if (i + 1 - start > best[1]) {
                best[0] = start;
                best[1] = i + 1 - start;
            }
        }
        return best;
    }
}
