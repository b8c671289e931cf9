package io.fairlead.app.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.fairlead.value.EnvironmentVariableName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvValueTest {
    private final Container main = Container.named("web");

    @ParameterizedTest
    @CsvSource({
        "DB_PASSWORD,true",
        "TOKEN,true",
        "api_key,true",
        "spring.datasource.password,true",
        "AWS_SECRET_ACCESS_KEY,true",
        "PGPASSWORD,true",
        "dbPassword,true",
        "apiKey,true",
        "APIKey,true",
        "GITHUB_PAT,true",
        "github-pat,true",
        "githubPAT,true",
        "AWS_CREDENTIALS,true",
        "STRIPE_APIKEY,true",
        "STRIPEAPIKEY,true",
        "TLS_PRIVATE_KEY,true",
        "tlsPrivateKey,true",
        "KEY,true",
        "db-passwd,true",
        "APP_KEY,true",
        "JWT_PUBLIC_KEY,false",
        "jwtPublicKey,false",
        "PASSWORD_FILE,false",
        "TOKEN_TTL,false",
        "TOKENIZER_PATH,false",
        "MAX_TOKENS,false",
        "KEYCLOAK_URL,false",
        "MONKEY,false",
        "KEYBOARD,false",
        "SORT_KEY,false",
        "sortKey,false",
        "PARTITION_KEY,false",
        "PATH,false",
        "COMPAT,false",
        "PATTERN,false",
        "AWS_ACCESS_KEY_ID,false",
        "LOG_LEVEL,false",
        "___,false",
        "PWD,false"
    })
    void knowsNamesOfSecretsByTheirLastWord(String name, boolean secret) {
        assertThat(SecretLikeName.matches(name)).isEqualTo(secret);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://shop:hunter2@db/shop",
                "jdbc:postgresql://shop:hunter2@db:5432/shop",
                "redis://:hunter2@cache:6379",
                "use https://me:hunter2@example.com/a, please"
            })
    void refusesAUrlWithAPassword(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> main.env("DATABASE_URL", text))
                .withMessage(
                        "the value of the environment variable \"DATABASE_URL\" holds a URL with a password, which would"
                                + " be readable in the manifest: use envFromSecret(\"DATABASE_URL\", SecretKey.of(...)), or"
                                + " EnvValue.literal(...) if it only looks like one");
        assertThat(main.env("DATABASE_URL", EnvValue.literal(text)).environment())
                .containsEntry(EnvironmentVariableName.parse("DATABASE_URL"), new EnvValue.Literal(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://example.com:8080/@me",
                "http://[::1]:8080/",
                "https://example.com/a:b@c",
                "postgres://shop@db/shop",
                "postgres://shop:${DB_PASSWORD}@db/shop",
                "me:you@example.com"
            })
    void takesOtherTexts(String text) {
        assertThat(main.env("ADDRESS", text).environment())
                .containsEntry(EnvironmentVariableName.parse("ADDRESS"), new EnvValue.Literal(text));
    }

    @Test
    @SuppressWarnings({"DataFlowIssue", "NullAway"}) // what callers without null checks do
    void saysWhichValueIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> main.env("LOG_LEVEL", (String) null))
                .withMessage("the value of the environment variable \"LOG_LEVEL\" is null");
        assertThatNullPointerException()
                .isThrownBy(() -> main.env("LOG_LEVEL", (EnvValue) null))
                .withMessage("the value of the environment variable \"LOG_LEVEL\" is null");
        assertThatNullPointerException()
                .isThrownBy(() -> EnvValue.literal(null))
                .withMessage("the value of an environment variable is null");
        assertThatNullPointerException()
                .isThrownBy(() -> Probe.http(null))
                .withMessage("the path of an HTTP probe is null");
        assertThatNullPointerException()
                .isThrownBy(() -> Probe.exec("check", null))
                .withMessage("a word of an exec probe's command is null");
    }

    @Test
    void prefixesVariablesWithWhatANameCanBeginWith() {
        EnvironmentSource source = EnvironmentSource.secret("shop");
        assertThat(source.withPrefix("SHOP_").prefix()).contains("SHOP_");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source.withPrefix("A=B"))
                .withMessage(
                        "\"A=B\" is not an environment variable name: use printable ASCII characters except '=', at least"
                                + " one");
    }
}
