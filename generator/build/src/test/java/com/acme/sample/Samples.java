package com.acme.sample;

import io.fairlead.AppProvider;
import io.fairlead.Environment;
import io.fairlead.app.App;
import io.fairlead.app.Tier;
import java.util.List;

/** Providers as users write them, good and bad. */
public final class Samples {
    private Samples() {}

    private static App app(String name, String image) {
        return App.named(name)
                .tiers(Tier.stateless("web").image(image).port("http", 8080).env("GREETING", "hello"));
    }

    /** Provides one application in two environments. */
    public static final class Good implements AppProvider {
        @Override
        public List<Environment> environments() {
            return List.of(
                    Environment.named("staging").deploys(app("hello", "ghcr.io/acme/hello:1.1")),
                    Environment.named("production").deploys(app("hello", "ghcr.io/acme/hello:1.0")));
        }
    }

    /** Throws while it builds its application. */
    public static final class Throwing implements AppProvider {
        @Override
        public List<Environment> environments() {
            return List.of(Environment.named("production").deploys(App.named("Hello")));
        }
    }

    /** Throws in its constructor. */
    public static final class Unmakeable implements AppProvider {
        /** Cannot be made. */
        public Unmakeable() {
            throw new IllegalStateException("no configuration");
        }

        @Override
        public List<Environment> environments() {
            return List.of();
        }
    }

    /** Cannot be initialised. */
    public static final class Uninitialised implements AppProvider {
        private static final int LIMIT = Integer.parseInt("many");

        @Override
        public List<Environment> environments() {
            return List.of(Environment.named("limit-" + LIMIT));
        }
    }

    /** Has no constructor that the build step could call. */
    public static final class Parametrised implements AppProvider {
        private final String name;

        /** Needs a name. */
        public Parametrised(String name) {
            this.name = name;
        }

        @Override
        public List<Environment> environments() {
            return List.of(Environment.named(name));
        }
    }

    /** Provides nothing. */
    public static final class Empty implements AppProvider {
        @Override
        public List<Environment> environments() {
            return List.of();
        }
    }

    /** Provides the same application twice. */
    public static final class Twice implements AppProvider {
        @Override
        public List<Environment> environments() {
            return List.of(
                    Environment.named("production").deploys(app("hello", "a:1")),
                    Environment.named("production").deploys(app("hello", "a:2")));
        }
    }

    /** Provides two applications that are refused. */
    public static final class Refused implements AppProvider {
        @Override
        public List<Environment> environments() {
            Tier stranger = Tier.stateless("stranger").image("a:1").port("http", 80);
            App first =
                    App.named("first").tiers(Tier.stateless("web").image("a:1").connectsTo(stranger));
            App second = App.named("second").tiers(Tier.stateless("web"));
            return List.of(Environment.named("production").deploys(first, second));
        }
    }

    /** Has text that no YAML reader agrees on. */
    public static final class Unwritable implements AppProvider {
        @Override
        public List<Environment> environments() {
            App app = App.named("bell").tiers(Tier.stateless("web").image("a:1").env("BELL", "\ud800"));
            return List.of(Environment.named("production").deploys(app));
        }
    }

    /** Provides two applications that would share their objects. */
    public static final class Sharing implements AppProvider {
        @Override
        public List<Environment> environments() {
            return List.of(Environment.named("production")
                    .deploys(
                            app("one", "a:1").inNamespace("shared"),
                            app("two", "a:2").inNamespace("shared")));
        }
    }

    /** Calls itself without end. */
    public static final class Endless implements AppProvider {
        @Override
        public List<Environment> environments() {
            return deeper(0);
        }

        private static List<Environment> deeper(int depth) {
            return depth < 0 ? List.of() : deeper(depth + 1);
        }
    }
}
