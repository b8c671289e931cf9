package io.fairlead.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.kubernetes.networking.v1.Ingress;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ResourceTypesTest {
    @Test
    void findsKindByApiVersionAndKind() {
        assertThat(ResourceTypes.find("networking.k8s.io/v1", "Ingress")).contains(Ingress.TYPE);
        assertThat(ResourceTypes.find("networking.k8s.io/v1", "ingress")).isEmpty();
        assertThat(ResourceTypes.find("networking.k8s.io/v1beta1", "Ingress")).isEmpty();
    }

    @Test
    void knowsNamesAndScopes() {
        assertThat(Ingress.TYPE.plural()).isEqualTo("ingresses");
        assertThat(Ingress.TYPE.group()).isEqualTo("networking.k8s.io");
        assertThat(Ingress.TYPE.isNamespaced()).isTrue();
        assertThat(ResourceTypes.find("v1", "Node").orElseThrow().isNamespaced())
                .isFalse();
        assertThat(ResourceTypes.find("v1", "Node").orElseThrow().apiVersion()).isEqualTo("v1");
    }

    @Test
    void findsEveryKindThatItLists() {
        assertThat(ResourceTypes.all()).hasSizeGreaterThan(60);
        for (ResourceType<?> kind : ResourceTypes.all()) {
            assertThat(ResourceTypes.find(kind.apiVersion(), kind.kind()).orElseThrow())
                    .isSameAs(kind);
        }
    }

    @Test
    void leavesOutListsAndBodies() {
        assertThat(ResourceTypes.find("v1", "PodList")).isEmpty();
        assertThat(ResourceTypes.find("v1", "DeleteOptions")).isEmpty();
        assertThat(ResourceTypes.find("autoscaling/v1", "Scale")).isEmpty();
    }

    @Test
    void loadsOnlyTheKindThatIsAskedFor() throws ReflectiveOperationException {
        RecordingLoader loader = new RecordingLoader();
        Class<?> types = loader.loadClass("io.fairlead.kubernetes.ResourceTypes");
        types.getMethod("find", String.class, String.class).invoke(null, "v1", "Service");
        assertThat(loader.loaded)
                .contains("io.fairlead.kubernetes.core.v1.Service")
                .noneMatch(name -> name.endsWith(".Deployment") || name.endsWith(".Pod") || name.endsWith(".Ingress"))
                .hasSizeLessThan(20);
    }

    /** Loads our classes itself and writes down which. */
    private static final class RecordingLoader extends ClassLoader {
        private final Set<String> loaded = new TreeSet<>();

        RecordingLoader() {
            super(ResourceTypesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("io.fairlead.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> before = findLoadedClass(name);
            return before != null ? before : define(name);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            loaded.add(name);
            try (InputStream in = ResourceType.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException broken) {
                throw new ClassNotFoundException(name, broken);
            }
        }
    }
}
