package io.fairlead.plan.pod;

import io.fairlead.app.Tier;
import io.fairlead.app.container.Volume;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A digest of the files that a tier's ConfigMaps hold, as an annotation of its pods: when a file changes, the pods are replaced,
 * which Kubernetes would not do by itself.
 */
final class ConfigChecksum {
    private static final String ANNOTATION = "fairlead.io/config-checksum";

    private ConfigChecksum() {}

    static Map<String, String> of(Tier tier) {
        List<Volume.Files> files = PodVolumes.files(tier);
        return files.isEmpty() ? Map.of() : Map.of(ANNOTATION, digest(files));
    }

    /** Lengths stand before texts, so that no two different contents run together into the same bytes. */
    private static String digest(List<Volume.Files> volumes) {
        MessageDigest digest = sha256();
        for (Volume.Files volume : volumes) {
            volume.content().forEach((name, text) -> {
                update(digest, name.text());
                update(digest, text);
            });
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
