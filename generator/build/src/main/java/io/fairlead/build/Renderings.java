package io.fairlead.build;

import io.fairlead.AppProvider;
import io.fairlead.Environment;
import io.fairlead.Fairlead;
import io.fairlead.Rendering;
import io.fairlead.app.App;
import io.fairlead.diagnostic.RejectedException;
import io.fairlead.plan.Plan;
import io.fairlead.yaml.UnwritableTextException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Renders what providers provide, all of it before anything is written. */
final class Renderings {
    private final Map<String, Rendered> byTitle = new LinkedHashMap<>();
    private final List<String> refusals = new ArrayList<>();

    private Renderings() {}

    /**
     * Every application in every environment.
     *
     * @throws BuildStepException when a provider throws, provides nothing, or an application is refused; all refusals are
     *     in the one message
     */
    static List<Rendered> of(List<AppProvider> providers) {
        Renderings renderings = new Renderings();
        providers.forEach(renderings::add);
        if (!renderings.refusals.isEmpty()) {
            throw BuildStepException.refused(String.join("\n", renderings.refusals));
        }
        return List.copyOf(renderings.byTitle.values());
    }

    private void add(AppProvider provider) {
        List<Environment> environments = environments(provider);
        if (environments.stream().allMatch(environment -> environment.apps().isEmpty())) {
            throw new BuildStepException(provider.getClass().getName() + " provides no application");
        }
        for (Environment environment : environments) {
            SharedNames names = new SharedNames();
            environment.apps().forEach(app -> add(app, environment, names));
        }
    }

    private static List<Environment> environments(AppProvider provider) {
        try {
            return List.copyOf(provider.environments());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new BuildStepException(
                    provider.getClass().getName() + " could not provide its applications: " + Reason.of(e), e);
        }
    }

    private void add(App app, Environment environment, SharedNames names) {
        try {
            Rendered rendered = render(app, environment);
            if (byTitle.put(rendered.title(), rendered) != null) {
                throw new BuildStepException("App \"" + app.name() + "\" is provided twice for environment \""
                        + environment.name() + "\": give one of them another name");
            }
            names.conflict(rendered.app(), rendered.bundle().resources())
                    .ifPresent(conflict -> refusals.add("environment " + environment.name() + ": " + conflict));
        } catch (RejectedException e) {
            refusals.add("environment " + environment.name() + ": " + e.getMessage());
        }
    }

    private static Rendered render(App app, Environment environment) {
        try {
            Plan plan = Fairlead.plan(app, environment.target());
            Rendering rendering = Fairlead.rendering(plan);
            return new Rendered(app.name().text(), environment.name(), rendering.orRefuse(), rendering.report());
        } catch (RejectedException e) {
            throw e;
        } catch (UnwritableTextException e) {
            throw new BuildStepException(
                    app.name() + "/" + environment.name() + " cannot be written as YAML: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new BuildStepException(
                    app.name() + "/" + environment.name() + " could not be rendered, please report this: "
                            + Reason.of(e),
                    e);
        }
    }
}
