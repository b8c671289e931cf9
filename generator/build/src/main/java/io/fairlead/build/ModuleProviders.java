package io.fairlead.build;

import io.fairlead.AppProvider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The providers that modules name with {@code provides … with …}.
 *
 * <p>A build loads the users' classes from a class path, where {@link java.util.ServiceLoader} does not look into module
 * descriptors.
 */
final class ModuleProviders {
    private ModuleProviders() {}

    static List<String> classNames(ClassLoader loader) {
        List<String> out = new ArrayList<>();
        try {
            for (URL descriptor : Collections.list(loader.getResources("module-info.class"))) {
                out.addAll(provided(descriptor));
            }
        } catch (IOException e) {
            throw new BuildStepException("cannot read the module descriptors of the class path: " + e.getMessage(), e);
        }
        return out;
    }

    private static List<String> provided(URL descriptor) throws IOException {
        try (InputStream in = descriptor.openStream()) {
            return ModuleDescriptor.read(in).provides().stream()
                    .filter(provides -> provides.service().equals(AppProvider.class.getName()))
                    .flatMap(provides -> provides.providers().stream())
                    .toList();
        }
    }
}
