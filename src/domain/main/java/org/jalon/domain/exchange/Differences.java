package org.jalon.domain.exchange;

import org.jalon.domain.exchange.Difference.Kind;
import org.jalon.domain.exchange.Node.ArrayNode;
import org.jalon.domain.exchange.Node.BooleanNode;
import org.jalon.domain.exchange.Node.Member;
import org.jalon.domain.exchange.Node.NullNode;
import org.jalon.domain.exchange.Node.NumberNode;
import org.jalon.domain.exchange.Node.ObjectNode;
import org.jalon.domain.exchange.Node.TextNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What differs between what is stored, written as a program file, and a program file. Elements of
 * lists are the same when they have the same code, wherever they stand.
 */
final class Differences {
    /** What makes an element the same; the first that it has all of. */
    private static final List<List<String>> IDENTITIES =
            List.of(
                    List.of("criterion", "date", "reference"),
                    List.of("milestone", "recordedOn"),
                    List.of("bu", "version", "requirement", "date"),
                    List.of("id", "version"),
                    List.of("requirement"),
                    List.of("code"),
                    List.of("version"),
                    List.of("bu"),
                    List.of("date"),
                    List.of("number"),
                    List.of("name"));

    /** An import adds to these and takes nothing away. */
    private static final Set<String> ONLY_GROW =
            Set.of(
                    "businessUnits",
                    "rollouts",
                    "evidence",
                    "declaredColours",
                    "forecasts",
                    "passed",
                    "calendars",
                    "assessments",
                    "history");

    /** The import itself records these, so a file that does not speak of them says nothing. */
    private static final String RECORDED = "forecasts";

    private static final int LONGEST = 120;

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** In the order of the file, what is not in it last. */
    static List<Difference> between(Node stored, Node file) {
        Differences differences = new Differences();
        differences.compare("", "", stored, file);
        return List.copyOf(differences.found);
    }

    private void compare(String path, String list, Node before, Node after) {
        if (before instanceof ObjectNode one && after instanceof ObjectNode other) {
            compare(path, list, members(one), members(other), ".");
        } else if (before instanceof ArrayNode one && after instanceof ArrayNode other) {
            compare(path, list, elements(one), elements(other), "[");
        } else if (!said(before).equals(said(after))) {
            found.add(new Difference(path, Kind.CHANGED, inShort(before), inShort(after)));
        }
    }

    private void compare(
            String path,
            String list,
            Map<String, Node> before,
            Map<String, Node> after,
            String step) {
        after.forEach(
                (name, node) -> {
                    String there = path(path, step, name);
                    String inside = step.equals(".") ? name : list;
                    if (before.containsKey(name)) {
                        compare(there, inside, before.get(name), node);
                    } else {
                        found.add(new Difference(there, Kind.ADDED, "", inShort(node)));
                    }
                });
        before.forEach(
                (name, node) -> {
                    if (!after.containsKey(name) && !name.equals(RECORDED)) {
                        String of = step.equals(".") ? name : list;
                        Kind kind = ONLY_GROW.contains(of) ? Kind.KEPT : Kind.REMOVED;
                        found.add(new Difference(path(path, step, name), kind, inShort(node), ""));
                    }
                });
    }

    private static String path(String path, String step, String name) {
        if (step.equals("[")) {
            return path + "[" + name + "]";
        }
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Without what says nothing: null, and false, which is what an absent flag means. */
    private static Map<String, Node> members(ObjectNode object) {
        Map<String, Node> members = new LinkedHashMap<>();
        for (Member member : object.members()) {
            boolean silent =
                    member.value() instanceof NullNode
                            || (member.value() instanceof BooleanNode flag && !flag.value());
            if (!silent) {
                members.putIfAbsent(member.name(), member.value());
            }
        }
        return members;
    }

    private static Map<String, Node> elements(ArrayNode array) {
        Map<String, Node> elements = new LinkedHashMap<>();
        for (Node element : array.elements()) {
            String name = identity(element);
            for (int more = 2; elements.containsKey(name); more++) {
                name = identity(element) + "~" + more;
            }
            elements.put(name, element);
        }
        return elements;
    }

    private static String identity(Node element) {
        if (!(element instanceof ObjectNode object)) {
            return said(element);
        }
        Map<String, Node> members = members(object);
        return IDENTITIES.stream()
                .filter(names -> members.keySet().containsAll(names))
                .map(names -> names.stream().map(members::get).map(Differences::said))
                .map(said -> said.collect(Collectors.joining(" ")))
                .findFirst()
                .orElseGet(() -> said(element));
    }

    /** A node in one line; equal for nodes that mean the same. */
    private static String said(Node node) {
        return switch (node) {
            case null -> "";
            case NullNode none -> "";
            case TextNode text -> text.text();
            case NumberNode number -> number.number().stripTrailingZeros().toPlainString();
            case BooleanNode flag -> String.valueOf(flag.value());
            case ArrayNode array ->
                    array.elements().stream()
                            .map(Differences::said)
                            .collect(Collectors.joining(", "));
            case ObjectNode object ->
                    members(object).entrySet().stream()
                            .map(member -> member.getKey() + ": " + said(member.getValue()))
                            .collect(Collectors.joining(", "));
        };
    }

    private static String inShort(Node node) {
        String said = said(node);
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST - 1) + "\u2026";
    }
}
