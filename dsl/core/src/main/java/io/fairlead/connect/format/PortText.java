package io.fairlead.connect.format;

import io.fairlead.connect.port.PortSet;
import io.fairlead.value.InvalidValueException;
import io.fairlead.value.Protocol;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@link PortSet#toString()} writes. */
final class PortText {
    private static final Pattern ITEM = Pattern.compile("(?:(TCP|UDP|SCTP) )?(\\d{1,5})(?:-(\\d{1,5}))?");

    private PortText() {}

    static PortSet parse(String text) {
        if (text.equals(PortSet.ALL.toString())) {
            return PortSet.ALL;
        } else if (text.equals(PortSet.NONE.toString())) {
            return PortSet.NONE;
        }
        PortSet all = PortSet.NONE;
        String protocol = "";
        for (String item : text.split(",", -1)) {
            Matcher found = ITEM.matcher(item);
            if (!found.matches()) {
                throw wrong(text);
            }
            protocol = Optional.ofNullable(found.group(1)).orElse(protocol);
            all = all.plus(range(text, protocol, found.group(2), Optional.ofNullable(found.group(3))));
        }
        return all;
    }

    private static PortSet range(String text, String protocol, String first, Optional<String> last) {
        if (protocol.isEmpty()) {
            throw wrong(text);
        }
        try {
            return PortSet.of(
                    Protocol.valueOf(protocol), Integer.parseInt(first), Integer.parseInt(last.orElse(first)));
        } catch (IllegalArgumentException noRange) {
            throw wrong(text);
        }
    }

    private static InvalidValueException wrong(String text) {
        return new InvalidValueException(
                text, "ports", "ports are written as TCP 80,8080-8090,UDP 53", Optional.empty());
    }
}
