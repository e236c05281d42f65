package org.jalon.plugin.packed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One declaration of Jira's API, and for which majors a public add-on was seen to use it. */
record ApiFact(String type, String declaration, Set<String> majors) {

    private static final Set<String> PROVEN = Set.of("10", "11");

    /** The facts the declarations of {@code jira-types} are held against. */
    static List<ApiFact> all() throws java.io.IOException {
        Path file = Path.of("../jira-types/test/resources/jira-api.tsv");
        return Table.parse(Files.readString(file, StandardCharsets.UTF_8)).rows().stream()
                .map(row -> new ApiFact(row.get(0), row.get(2), Set.of(row.get(3).split(","))))
                .toList();
    }

    boolean isSeenOnTenOrLater() {
        return majors.stream().anyMatch(PROVEN::contains);
    }

    boolean isType() {
        return declaration.matches("(final )?(@interface|interface|class) .*");
    }

    /** The member without its result: {@code getIssueObject(Long)}, or the name of a constant. */
    String member() {
        String text = declaration.replaceFirst(" throws .*", "");
        int open = text.indexOf('(');
        String head = open < 0 ? text : text.substring(0, open);
        String name = head.substring(head.lastIndexOf(' ') + 1);
        String plain = name.equals(type) ? "<init>" : name;
        return open < 0 ? plain : plain + parameters(text.substring(open + 1, text.length() - 1));
    }

    private static String parameters(String text) {
        String erased = text;
        while (erased.contains("<")) {
            erased = erased.replaceAll("<[^<>]*>", "");
        }
        return Arrays.stream(erased.split(", *"))
                .map(ApiFact::simple)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String simple(String type) {
        String name = type.substring(type.lastIndexOf('.', type.replace("...", "").length()) + 1);
        if (type.endsWith("...")) {
            String element = type.substring(0, type.length() - 3);
            name = element.substring(element.lastIndexOf('.') + 1) + "[]";
        }
        return name.replaceFirst("^[A-Z](?=$|\\[)", "Object");
    }
}
