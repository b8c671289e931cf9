package io.fairlead.cel.function;

import io.fairlead.value.IpAddress;

/** What addresses are reserved for. */
final class AddressKinds {
    private AddressKinds() {}

    private static int at(IpAddress address, int index) {
        return address.toBytes()[index] & 0xff;
    }

    private static boolean isAll(IpAddress address, int from, int last) {
        byte[] bytes = address.toBytes();
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] != (i == bytes.length - 1 ? last : 0)) {
                return false;
            }
        }
        return true;
    }

    static boolean isUnspecified(IpAddress address) {
        return isAll(address, 0, 0);
    }

    static boolean isLoopback(IpAddress address) {
        return address.isIpv4() ? at(address, 0) == 127 : isAll(address, 0, 1);
    }

    static boolean isLinkLocalMulticast(IpAddress address) {
        return address.isIpv4()
                ? at(address, 0) == 224 && at(address, 1) == 0 && at(address, 2) == 0
                : at(address, 0) == 0xff && (at(address, 1) & 0x0f) == 2;
    }

    static boolean isLinkLocalUnicast(IpAddress address) {
        return address.isIpv4()
                ? at(address, 0) == 169 && at(address, 1) == 254
                : at(address, 0) == 0xfe && (at(address, 1) & 0xc0) == 0x80;
    }

    private static boolean isMulticast(IpAddress address) {
        return address.isIpv4() ? (at(address, 0) & 0xf0) == 0xe0 : at(address, 0) == 0xff;
    }

    private static boolean isBroadcast(IpAddress address) {
        return address.isIpv4()
                && at(address, 0) == 255
                && at(address, 1) == 255
                && at(address, 2) == 255
                && at(address, 3) == 255;
    }

    static boolean isGlobalUnicast(IpAddress address) {
        return !isUnspecified(address)
                && !isLoopback(address)
                && !isMulticast(address)
                && !isLinkLocalUnicast(address)
                && !isBroadcast(address);
    }
}
