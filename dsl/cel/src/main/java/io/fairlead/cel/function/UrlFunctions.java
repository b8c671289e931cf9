package io.fairlead.cel.function;

import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;

/** {@code url('https://example.com/a').getHost()} and the like. */
final class UrlFunctions {
    private static final OpaqueType URL = OpaqueType.create("kubernetes.URL");

    private UrlFunctions() {}

    static void addTo(FunctionSet functions) {
        functions.global(
                "url",
                "string_to_url",
                URL,
                SimpleType.STRING,
                String.class,
                text -> Url.parse(text)
                        .orElseThrow(() -> new EvaluationError("URL parse error during conversion from string")));
        functions.global(
                "isURL",
                "is_url_string",
                SimpleType.BOOL,
                SimpleType.STRING,
                String.class,
                text -> Url.parse(text).isPresent());
        functions.member("getScheme", "url_get_scheme", SimpleType.STRING, URL, Url.class, Url::scheme);
        functions.member("getHost", "url_get_host", SimpleType.STRING, URL, Url.class, Url::host);
        functions.member("getHostname", "url_get_hostname", SimpleType.STRING, URL, Url.class, Url::hostname);
        functions.member("getPort", "url_get_port", SimpleType.STRING, URL, Url.class, Url::port);
        functions.member("getEscapedPath", "url_get_escaped_path", SimpleType.STRING, URL, Url.class, Url::path);
        functions.member(
                "getQuery",
                "url_get_query",
                MapType.create(SimpleType.STRING, ListType.create(SimpleType.STRING)),
                URL,
                Url.class,
                Url::values);
    }
}
