package io.fairlead.codegen.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The closed value sets per field from the generated OpenAPI functions; the OpenAPI document has none. */
final class GoEnums {
    private static final Pattern FUNCTION = Pattern.compile("^func schema_(\\w+)\\(ref .*");
    private static final Pattern FIELD = Pattern.compile("^\\t{5}\"([^\"]+)\": \\{");
    private static final Pattern VALUES = Pattern.compile("^\\t+Enum: +\\[]interface\\{}\\{(.*)},");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");

    private final Map<String, Map<String, List<String>>> values = new HashMap<>();

    static GoEnums read(Path file) throws IOException {
        GoEnums enums = new GoEnums();
        String function = "";
        String field = "";
        for (String line : Files.readAllLines(file)) {
            Matcher start = FUNCTION.matcher(line);
            Matcher name = FIELD.matcher(line);
            Matcher set = VALUES.matcher(line);
            if (start.matches()) {
                function = start.group(1);
            } else if (name.matches()) {
                field = name.group(1);
            } else if (set.matches()) {
                enums.values.computeIfAbsent(function, key -> new HashMap<>()).put(field, texts(set.group(1)));
            }
        }
        return enums;
    }

    /** The values of the fields of one definition; the function's name ends like the definition's. */
    Map<String, List<String>> of(String definition) {
        String[] words = definition.split("\\.", -1);
        int count = words.length;
        String ending = String.join("_", words[count - 4], words[count - 3], words[count - 2], words[count - 1]);
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("_" + ending))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(Map.of());
    }

    private static List<String> texts(String list) {
        List<String> texts = new ArrayList<>();
        Matcher matcher = TEXT.matcher(list);
        while (matcher.find()) {
            texts.add(matcher.group(1));
        }
        return texts;
    }
}
