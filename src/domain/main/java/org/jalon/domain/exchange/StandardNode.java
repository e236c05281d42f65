package org.jalon.domain.exchange;

import org.jalon.domain.exchange.Node.ArrayNode;
import org.jalon.domain.exchange.Node.Member;
import org.jalon.domain.exchange.Node.ObjectNode;
import org.jalon.domain.exchange.Node.TextNode;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.standard.Standard;
import org.jalon.domain.standard.StandardVersion;
import org.jalon.domain.standard.VersionState;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A stored Standard as a program file says it, for files that only name it. */
public final class StandardNode {
    private final Location place;

    /**
     * @param place where the file named it
     */
    public StandardNode(Location place) {
        this.place = place;
    }

    /** The Standard with all its versions. */
    public ObjectNode of(Standard standard) {
        List<Node> versions = standard.versions().stream().map(this::version).toList();
        return object(
                member("key", text(standard.key().value())),
                member("name", texts(standard.name())),
                member("versions", new ArrayNode(place, versions)));
    }

    private Node version(StandardVersion version) {
        List<Member> members = new ArrayList<>();
        members.add(member("version", text(version.name().value())));
        members.add(member("published", text(version.published().toString())));
        members.add(member("state", text(word(version.state()))));
        version.ends().ifPresent(end -> members.add(member("ends", text(end.toString()))));
        if (!version.note().isBlank()) {
            members.add(member("note", text(version.note())));
        }
        return new ObjectNode(place, members);
    }

    private static String word(VersionState state) {
        String name = state.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private Node texts(LocalizedText name) {
        return new ObjectNode(
                place,
                name.sorted().entrySet().stream()
                        .map(entry -> member(entry.getKey(), text(entry.getValue())))
                        .toList());
    }

    private ObjectNode object(Member... members) {
        return new ObjectNode(place, List.of(members));
    }

    private Member member(String name, Node value) {
        return new Member(place, name, value);
    }

    private Node text(String value) {
        return new TextNode(place, value);
    }
}
