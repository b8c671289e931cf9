package io.fairlead.check.wiring.route;

import io.fairlead.kubernetes.core.v1.Secret;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A server's certificate as far as rules look at it.
 *
 * @param names the DNS names that it is for
 */
record Certificate(List<String> names) {
    private static final String KEY = "tls.crt";
    private static final int DNS_NAME = 2;

    /** The first certificate of a Secret, which must be the server's own; empty when there is none that can be read. */
    static Optional<Certificate> of(Secret secret) {
        return Optional.ofNullable(secret.stringData().get(KEY))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .or(() -> Optional.ofNullable(secret.data().get(KEY)).flatMap(Certificate::decoded))
                .flatMap(Certificate::read);
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(base64));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static Optional<Certificate> read(byte[] pem) {
        try {
            X509Certificate certificate = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            return Optional.of(new Certificate(
                    names == null
                            ? List.of()
                            : names.stream()
                                    .filter(name -> Integer.valueOf(DNS_NAME).equals(name.get(0)))
                                    .map(name -> String.valueOf(name.get(1)))
                                    .toList()));
        } catch (CertificateException noCertificate) {
            return Optional.empty();
        }
    }
}
