package io.fairlead.check.server.config;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.Secret;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The rules of a Secret. What it holds never gets into an error.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/configuration/secret/#secret-types">Types of Secret</a>
 */
public final class Secrets {
    static final DiagnosticCode KEY = new DiagnosticCode("secret", "invalid-key");
    static final DiagnosticCode TOO_LARGE = new DiagnosticCode("secret", "too-large");
    static final DiagnosticCode KEY_MISSING = new DiagnosticCode("secret", "key-of-type-missing");
    static final DiagnosticCode NOT_JSON = new DiagnosticCode("secret", "not-json");
    static final DiagnosticCode ACCOUNT = new DiagnosticCode("secret", "service-account-missing");
    private static final String ACCOUNT_KEY = "kubernetes.io/service-account.name";
    private static final JsonFactory JSON = new JsonFactory();

    private Secrets() {}

    static List<DiagnosticCode> codes() {
        return List.of(KEY, TOO_LARGE, KEY_MISSING, NOT_JSON, ACCOUNT);
    }

    /** Judges a Secret. */
    public static void check(Secret secret, Field root) {
        Map<String, byte[]> data = merged(secret);
        Field at = root.field("data");
        data.keySet().forEach(key -> at.key(key).format(KEY, Format.CONFIG_KEY, key));
        at.notLonger(
                TOO_LARGE,
                data.values().stream().mapToLong(bytes -> bytes.length).sum(),
                ConfigMaps.MOST_BYTES);
        switch (secret.type().orElse("Opaque")) {
            case "kubernetes.io/tls" -> {
                has("tls.crt", data, at);
                has("tls.key", data, at);
            }
            case "kubernetes.io/dockercfg" -> json(".dockercfg", data, at);
            case "kubernetes.io/dockerconfigjson" -> json(".dockerconfigjson", data, at);
            case "kubernetes.io/basic-auth" -> basicAuthentication(data, at);
            case "kubernetes.io/ssh-auth" -> notEmpty("ssh-privatekey", data, at);
            case "kubernetes.io/service-account-token" -> account(secret, root.field("metadata", "annotations"));
            default -> {}
        }
    }

    private static Map<String, byte[]> merged(Secret secret) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        secret.data().forEach((key, base64) -> all.put(key, decoded(base64)));
        secret.stringData().forEach((key, text) -> all.put(key, text.getBytes(StandardCharsets.UTF_8)));
        return all;
    }

    /** What is not base 64 is refused when the object is decoded, so that its size does not matter here. */
    private static byte[] decoded(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static void notEmpty(String key, Map<String, byte[]> data, Field at) {
        byte[] value = data.get(key);
        if (value == null || value.length == 0) {
            at.key(key).required(KEY_MISSING, "");
        }
    }

    private static void has(String key, Map<String, byte[]> data, Field at) {
        if (!data.containsKey(key)) {
            at.key(key).required(KEY_MISSING, "");
        }
    }

    private static void basicAuthentication(Map<String, byte[]> data, Field at) {
        if (!data.containsKey("username") && !data.containsKey("password")) {
            has("username", data, at);
            has("password", data, at);
        }
    }

    private static void json(String key, Map<String, byte[]> data, Field at) {
        has(key, data, at);
        Optional.ofNullable(data.get(key))
                .filter(bytes -> !isObject(bytes))
                .ifPresent(
                        bytes -> at.key(key).invalid(NOT_JSON, "<secret contents redacted>", "must be a JSON object"));
    }

    private static boolean isObject(byte[] bytes) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            JsonToken first = parser.nextToken();
            boolean object = first == JsonToken.START_OBJECT || first == JsonToken.VALUE_NULL;
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return object;
        } catch (JacksonException notJson) {
            return false;
        }
    }

    private static void account(Secret secret, Field at) {
        String account = secret.metadata()
                .map(ObjectMeta::annotations)
                .map(all -> all.get(ACCOUNT_KEY))
                .orElse("");
        if (account.isEmpty()) {
            at.key(ACCOUNT_KEY).required(ACCOUNT, "");
        }
    }
}
