package io.fairlead.build;

import io.fairlead.AppProvider;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the classes that provide applications: by name when names are given, through {@link ServiceLoader} otherwise. */
final class Providers {
    private static final String HOW_TO_NAME_ONE = "implement io.fairlead.AppProvider and name the class in"
            + " META-INF/services/io.fairlead.AppProvider, or name it in the configuration of the build step";

    private final ClassLoader loader;

    Providers(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * The providers, in the order of the names, or sorted by class name when they were discovered.
     *
     * @throws BuildStepException when there is none, or one cannot be made
     */
    List<AppProvider> find(List<String> classNames) {
        List<AppProvider> found = classNames.isEmpty()
                ? discover()
                : classNames.stream().map(this::make).toList();
        if (found.isEmpty()) {
            throw new BuildStepException("no application was found: " + HOW_TO_NAME_ONE);
        }
        return found;
    }

    private List<AppProvider> discover() {
        try {
            List<AppProvider> found = new ArrayList<>();
            ServiceLoader.load(AppProvider.class, loader).forEach(found::add);
            ModuleProviders.classNames(loader).stream()
                    .filter(name -> found.stream()
                            .noneMatch(known -> known.getClass().getName().equals(name)))
                    .distinct()
                    .map(this::make)
                    .forEach(found::add);
            found.sort(Comparator.comparing(provider -> provider.getClass().getName()));
            return found;
        } catch (ServiceConfigurationError e) {
            throw new BuildStepException(serviceProblem(e), e);
        }
    }

    private static String serviceProblem(ServiceConfigurationError e) {
        Throwable cause = e.getCause();
        return e.getMessage() + (cause == null ? "" : ": " + Reason.of(cause));
    }

    private AppProvider make(String className) {
        Class<?> type = load(className);
        if (!AppProvider.class.isAssignableFrom(type)) {
            throw new BuildStepException(
                    "class " + className + " is not an io.fairlead.AppProvider: let it implement that");
        }
        return AppProvider.class.cast(newInstance(type));
    }

    private Class<?> load(String className) {
        try {
            return Class.forName(className, true, loader);
        } catch (ClassNotFoundException e) {
            throw new BuildStepException(
                    "class " + className + " was not found on the class path: check its spelling and package", e);
        } catch (LinkageError e) {
            throw new BuildStepException("class " + className + " could not be loaded: " + Reason.of(e), e);
        }
    }

    private static Object newInstance(Class<?> type) {
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
            throw new BuildStepException("class " + type.getName() + " is abstract: name a class that can be made");
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (NoSuchMethodException e) {
            throw new BuildStepException("class " + type.getName() + " has no constructor without parameters", e);
        } catch (InvocationTargetException e) {
            throw new BuildStepException(
                    "class " + type.getName() + " could not be made: " + Reason.of(e.getTargetException()), e);
        } catch (ReflectiveOperationException | LinkageError | StackOverflowError e) {
            throw new BuildStepException("class " + type.getName() + " could not be made: " + Reason.of(e), e);
        }
    }
}
