package org.jalon.domain.exchange;

import org.jalon.domain.exchange.Node.Member;
import org.jalon.domain.exchange.Node.NullNode;
import org.jalon.domain.exchange.Node.ObjectNode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The members of an object of the file. What is asked for and absent is noted as missing, what is
 * there and was never asked for is noted by {@link #noOthers}: a misspelt name is not silently
 * ignored.
 */
final class Fields {
    private final String path;
    private final ObjectNode object;
    private final ImportErrors errors;
    private final Map<String, Member> members = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    Fields(String path, ObjectNode object, ImportErrors errors) {
        this.path = path;
        this.object = object;
        this.errors = errors;
        for (Member member : object.members()) {
            if (members.putIfAbsent(member.name(), member) != null) {
                errors.add(member.location(), at(member.name()), "exchange.twice", member.name());
            }
        }
    }

    /** The path of a member of this object. */
    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** A member that may be absent or null. */
    Optional<Field> optional(String name) {
        asked.add(name);
        return Optional.ofNullable(members.get(name))
                .filter(member -> !(member.value() instanceof NullNode))
                .map(member -> new Field(at(name), member.value(), errors));
    }

    /** A member that may be absent, read; empty also when it is wrong, which is noted. */
    <T> Optional<T> optional(String name, Function<Field, Optional<T>> reading) {
        return optional(name).flatMap(reading);
    }

    /** A member that has to be there. */
    Optional<Field> required(String name) {
        Optional<Field> field = optional(name);
        if (field.isEmpty()) {
            errors.add(object.location(), at(name), "exchange.missing", name);
        }
        return field;
    }

    /** A member that has to be there, read; empty also when it is wrong, which is noted. */
    <T> Optional<T> required(String name, Function<Field, Optional<T>> reading) {
        return required(name).flatMap(reading);
    }

    /** The elements of a list that has to be there. */
    List<Field> list(String name) {
        return required(name, Field::asList).orElse(List.of());
    }

    /** The elements of a list that has to be there and not empty. */
    List<Field> someOf(String name) {
        Optional<Field> list = required(name);
        Optional<List<Field>> elements = list.flatMap(Field::asList);
        if (elements.isPresent() && elements.get().isEmpty()) {
            list.get().wrong("exchange.empty-list");
        }
        return elements.orElse(List.of());
    }

    /** The elements of a list that may be absent. */
    List<Field> optionalList(String name) {
        return optional(name, Field::asList).orElse(List.of());
    }

    /** Notes every member nobody asked for. */
    void noOthers() {
        for (Member member : object.members()) {
            boolean says = !(member.value() instanceof NullNode);
            if (says && !asked.contains(member.name())) {
                errors.add(member.location(), at(member.name()), "exchange.unknown", member.name());
            }
        }
    }
}
