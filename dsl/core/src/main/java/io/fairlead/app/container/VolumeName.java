package io.fairlead.app.container;

import io.fairlead.value.DnsLabel;
import io.fairlead.value.DnsSubdomain;
import java.util.Locale;

/** The name of the volume of an object: a volume is a DNS label, an object a DNS subdomain ({@code Volume.name}). */
final class VolumeName {
    private static final int LONGEST = 63;
    private static final int HASH = 8;

    private VolumeName() {}

    static DnsLabel after(String object) {
        String label = DnsSubdomain.parse(object).text().replace('.', '-');
        return DnsLabel.parse(label.length() <= LONGEST ? label : shortened(label, object));
    }

    private static String shortened(String label, String object) {
        String head = label.substring(0, LONGEST - HASH - 1);
        return head + "-" + String.format(Locale.ROOT, "%0" + HASH + "x", object.hashCode());
    }
}
