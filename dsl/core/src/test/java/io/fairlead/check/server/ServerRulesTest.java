package io.fairlead.check.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.fairlead.diagnostic.DiagnosticCode;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ServerRulesTest {
    @Test
    void listsEveryConstant() throws ReflectiveOperationException {
        Set<String> declared = new TreeSet<>();
        for (JavaField field : new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.fairlead.check.server")
                        .stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(DiagnosticCode.class))
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .toList()) {
            Field constant = field.reflect();
            constant.setAccessible(true);
            declared.add(String.valueOf(constant.get(null)));
        }

        assertThat(ServerRules.codes()).extracting(Object::toString).containsExactlyElementsOf(declared);
    }

    @Test
    void listsEveryCodeOnce() {
        assertThat(ServerRules.codes()).doesNotHaveDuplicates().isSorted();
    }
}
