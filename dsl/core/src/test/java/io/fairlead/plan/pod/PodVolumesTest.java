package io.fairlead.plan.pod;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.app.Tier;
import io.fairlead.app.container.Container;
import io.fairlead.app.container.Mount;
import io.fairlead.app.container.Volume;
import io.fairlead.plan.Manifests;
import io.fairlead.plan.Tree;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PodVolumesTest {
    private static final Tier WEB = Tier.stateless("web").image("web:1");

    private static Tree spec(Tier tier) {
        return Manifests.of(tier).get("Deployment", "web").at("spec template spec");
    }

    @Test
    void givesEveryContainerWritableDirectoriesOfItsOwn() {
        Tree spec = spec(
                WEB.writablePath("/var/cache").sidecar(Container.named("proxy").image("proxy:1")));
        assertThat(spec.at("volumes"))
                .hasToString("[{name=writable-web-tmp, emptyDir={}}, {name=writable-web-var-cache, emptyDir={}},"
                        + " {name=writable-proxy-tmp, emptyDir={}}]");
        assertThat(spec.at("containers 0 volumeMounts"))
                .hasToString("[{name=writable-web-tmp, mountPath=/tmp},"
                        + " {name=writable-web-var-cache, mountPath=/var/cache}]");
    }

    @Test
    void keepsWritableDirectoriesApartWhoseNamesLookAlike() {
        Tree spec = spec(WEB.writablePath("/a/b").writablePath("/a-b").writablePath("/A/b"));
        assertThat(spec.list("volumes"))
                .extracting(volume -> volume.text("name"))
                .containsExactly("writable-web-tmp", "writable-web-a-b", "writable-web-a-b-2", "writable-web-a-b-3");
    }

    @Test
    void leavesAPathToTheMountThatIsThere() {
        Tree spec = spec(WEB.mount(Volume.inMemory("scratch", "64Mi"), "/tmp"));
        assertThat(spec.at("containers 0 volumeMounts")).hasToString("[{name=scratch, mountPath=/tmp}]");
        assertThat(spec.at("volumes")).hasToString("[{name=scratch, emptyDir={medium=Memory, sizeLimit=64Mi}}]");
    }

    @Test
    void mountsEveryKindOfVolume() {
        Tree spec = spec(WEB.mount(Volume.emptyDir("work", "1Gi"), "/work")
                .mount(Volume.configMap("settings"), "/etc/settings")
                .mount(Volume.secret("keys"), "/etc/keys")
                .container(c -> c.mount(Mount.of(Volume.existingClaim("shared"), "/shared")
                        .asReadOnly()
                        .onlySubPath("a/b")))
                .config("nginx", "/etc/nginx", Map.of("nginx.conf", "x")));
        assertThat(spec.at("containers 0 volumeMounts"))
                .hasToString("[{name=work, mountPath=/work}, {name=settings, readOnly=true, mountPath=/etc/settings},"
                        + " {name=keys, readOnly=true, mountPath=/etc/keys},"
                        + " {name=shared, readOnly=true, mountPath=/shared, subPath=a/b},"
                        + " {name=nginx, readOnly=true, mountPath=/etc/nginx},"
                        + " {name=writable-web-tmp, mountPath=/tmp}]");
        assertThat(spec.at("volumes"))
                .hasToString("[{name=work, emptyDir={sizeLimit=1Gi}}, {name=settings, configMap={name=settings}},"
                        + " {name=keys, secret={secretName=keys}},"
                        + " {name=shared, persistentVolumeClaim={claimName=shared}},"
                        + " {name=nginx, configMap={name=web-nginx}}, {name=writable-web-tmp, emptyDir={}}]");
    }

    @Test
    void keepsFilesInAConfigMap() {
        Manifests manifests = Manifests.of(WEB.config("nginx", "/etc/nginx", Map.of("nginx.conf", "worker 1;\n")));
        assertThat(manifests.get("ConfigMap", "web-nginx").at("data")).hasToString("{nginx.conf=worker 1;\n}");
    }

    @Test
    void replacesThePodsWhenAFileChangesAndOnlyThen() {
        String before = checksum(WEB.config("nginx", "/etc/nginx", Map.of("nginx.conf", "a")));
        assertThat(checksum(WEB.config("nginx", "/etc/nginx", Map.of("nginx.conf", "a"))
                        .env("LEVEL", "debug")
                        .mount(Volume.configMap("other"), "/other")))
                .isEqualTo(before);
        assertThat(checksum(WEB.config("nginx", "/etc/nginx", Map.of("nginx.conf", "b"))))
                .isNotEqualTo(before);
        assertThat(checksum(WEB.config("nginx", "/etc/nginx", Map.of("other.conf", "a"))))
                .isNotEqualTo(before);
        assertThat(checksum(WEB)).isEqualTo("absent");
    }

    private static String checksum(Tier tier) {
        return Manifests.of(tier)
                .get("Deployment", "web")
                .text("spec template metadata annotations fairlead.io/config-checksum");
    }
}
