package org.jalon.domain.exchange;

import org.jalon.domain.exchange.Node.ArrayNode;
import org.jalon.domain.exchange.Node.BooleanNode;
import org.jalon.domain.exchange.Node.Member;
import org.jalon.domain.exchange.Node.NullNode;
import org.jalon.domain.exchange.Node.NumberNode;
import org.jalon.domain.exchange.Node.ObjectNode;
import org.jalon.domain.exchange.Node.TextNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list of a program file as a table: a line an element, a column a member, {@code name.en} for a
 * member of a member. Lists inside an element are not in the table and stay as they are.
 */
final class SectionTable {
    private static final List<String> IDENTITIES = List.of("code", "bu", "id");

    private final String section;

    SectionTable(String section) {
        this.section = section;
    }

    /** The table of that list; without lines when the file has none. */
    CsvTable of(ObjectNode file) {
        Set<String> columns = new LinkedHashSet<>();
        List<Map<String, String>> lines = new ArrayList<>();
        for (ObjectNode element : elements(file)) {
            Map<String, String> line = new LinkedHashMap<>();
            flatten("", element, line);
            columns.addAll(line.keySet());
            lines.add(line);
        }
        List<CsvRow> rows = new ArrayList<>();
        for (Map<String, String> line : lines) {
            rows.add(
                    new CsvRow(
                            rows.size() + 2,
                            columns.stream().map(name -> line.getOrDefault(name, "")).toList()));
        }
        return new CsvTable(List.copyOf(columns), rows);
    }

    /**
     * The file with that list as the table says; what is wrong in it will be found at its line.
     * Lists inside an element that has the same code are kept.
     */
    ObjectNode with(ObjectNode file, CsvTable table) {
        Map<String, ObjectNode> known = new LinkedHashMap<>();
        elements(file)
                .forEach(element -> identity(element).ifPresent(id -> known.put(id, element)));
        List<Node> elements = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            ObjectNode read = element(table.columns(), row);
            ObjectNode before = identity(read).map(known::get).orElse(null);
            elements.add(before == null ? read : withLists(read, before));
        }
        List<Member> members = new ArrayList<>();
        for (Member member : file.members()) {
            if (!member.name().equals(section)) {
                members.add(member);
            }
        }
        members.add(new Member(Members.NOWHERE, section, new ArrayNode(Members.NOWHERE, elements)));
        return new ObjectNode(file.location(), members);
    }

    private List<ObjectNode> elements(ObjectNode file) {
        return file.members().stream()
                .filter(member -> member.name().equals(section))
                .filter(member -> member.value() instanceof ArrayNode)
                .flatMap(member -> ((ArrayNode) member.value()).elements().stream())
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
    }

    private static Optional<String> identity(ObjectNode element) {
        return IDENTITIES.stream()
                .flatMap(
                        name ->
                                element.members().stream()
                                        .filter(member -> member.name().equals(name)))
                .filter(member -> member.value() instanceof TextNode)
                .map(member -> ((TextNode) member.value()).text())
                .findFirst();
    }

    private static void flatten(String prefix, ObjectNode object, Map<String, String> line) {
        for (Member member : object.members()) {
            String column = prefix + member.name();
            switch (member.value()) {
                case ObjectNode inside -> flatten(column + ".", inside, line);
                case TextNode text -> line.put(column, text.text());
                case NumberNode number -> line.put(column, number.number().toPlainString());
                case BooleanNode flag -> line.put(column, String.valueOf(flag.value()));
                case ArrayNode list -> {}
                case NullNode none -> {}
            }
        }
    }

    private static ObjectNode element(List<String> columns, CsvRow row) {
        Map<String, List<Member>> inside = new LinkedHashMap<>();
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < columns.size() && i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            if (cell.isEmpty()) {
                continue;
            }
            Location here = new Location(row.line(), i + 1);
            String column = columns.get(i);
            int dot = column.indexOf('.');
            if (dot < 0) {
                members.add(new Member(here, column, value(here, column, cell)));
            } else {
                inside.computeIfAbsent(column.substring(0, dot), name -> new ArrayList<>())
                        .add(new Member(here, column.substring(dot + 1), new TextNode(here, cell)));
            }
        }
        Location start = new Location(row.line(), 1);
        inside.forEach(
                (name, parts) ->
                        members.add(new Member(start, name, new ObjectNode(start, parts))));
        return new ObjectNode(start, members);
    }

    /** Codes may look like numbers, so that only what is a number everywhere is read as one. */
    private static Node value(Location here, String column, String cell) {
        if (cell.equals("true") || cell.equals("false")) {
            return new BooleanNode(here, Boolean.parseBoolean(cell));
        }
        boolean number = FileNumbers.NAMES.contains(column) && cell.matches("-?\\d+(\\.\\d+)?");
        return number ? new NumberNode(here, new BigDecimal(cell)) : new TextNode(here, cell);
    }

    private static ObjectNode withLists(ObjectNode read, ObjectNode before) {
        List<Member> members = new ArrayList<>(read.members());
        before.members().stream()
                .filter(member -> member.value() instanceof ArrayNode)
                .forEach(members::add);
        return new ObjectNode(read.location(), members);
    }
}
