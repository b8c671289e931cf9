package io.fairlead.check.wiring.pod;

import io.fairlead.kubernetes.core.v1.Container;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a container runs Java, as far as image, command and variables tell. */
public final class JavaProgram {
    /** The variables that JVMs, their launch scripts and buildpacks read options from. */
    public static final List<String> OPTION_VARIABLES = List.of(
            "JAVA_TOOL_OPTIONS",
            "JDK_JAVA_OPTIONS",
            "JAVA_OPTS",
            "JAVA_OPTIONS",
            "JAVA_ARGS",
            "CATALINA_OPTS",
            "JVM_OPTS",
            "_JAVA_OPTIONS");

    private static final Pattern IMAGE = Pattern.compile(
            "(.*[/-])?(openjdk|temurin|eclipse-temurin|corretto|amazoncorretto|zulu|zulu-openjdk|sapmachine|tomcat|jetty|"
                    + "wildfly|open-liberty|websphere-liberty|keycloak|kafka|elasticsearch|cassandra|quarkus|spring-boot).*");

    private JavaProgram() {}

    /** Whether it surely looks like Java. */
    public static boolean isRunBy(Container container) {
        return container.image().filter(image -> IMAGE.matcher(image).matches()).isPresent()
                || container.command().stream().limit(1).anyMatch(word -> word.equals("java") || word.endsWith("/java"))
                || container.env().stream().anyMatch(variable -> OPTION_VARIABLES.contains(variable.name()));
    }
}
